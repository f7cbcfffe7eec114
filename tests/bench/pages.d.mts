/** Everything that is asked of the server while it is measured. */
export const operations: { name: string; query: string; variables: Record<string, unknown> }[];
