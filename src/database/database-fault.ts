/** Something about the database that the one who starts the program has to mend; told in one line. */
export class DatabaseFault extends Error {}
