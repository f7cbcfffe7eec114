/** A cell that begins like this is a formula to a spreadsheet, and may do what nobody meant; an apostrophe before it makes it text. */
const formula = /^[\s]*[=+\-@\t\r]/;

const cell = (text: string): string => {
  const harmless = formula.test(text) ? `'${text}` : text;
  return /[",;\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

/**
 * Rows of text as a file that spreadsheets open with its accents: UTF-8 that says so in its first bytes, lines as in RFC 4180. Where a comma stands in decimals a spreadsheet
 * parts cells by semicolons, and a line that names the separator would make it forget the accents: so the separator is that of the language.
 */
export const csvOf = (rows: readonly (readonly string[])[], separator: ',' | ';'): string => `\uFEFF${rows.map(row => `${row.map(cell).join(separator)}\r\n`).join('')}`;
