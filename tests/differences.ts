/** What the two executors answered differently, since the last test. */
export const differences: string[] = [];
