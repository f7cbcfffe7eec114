/** What a call of the program got wrong, and not what it found. */
export class UsageFault extends Error {}
