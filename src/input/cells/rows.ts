export type Rows = readonly (readonly string[])[];

/** A cell among tabs, as a spreadsheet puts it on the clipboard: in quotes where it holds a line break or a tab. */
const quoted = (text: string): string => (/[\n\t]|^"/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

/** Rows as text with tabs between their cells. */
export const tabbed = (rows: Rows): string => rows.map(row => row.map(quoted).join('\t')).join('\n');
