/** Words of others in a sentence of ours: “…”, and ‘…’ for what they quote themselves (GB/T 15834). */
export const inQuotes = (text: string): string => `“${text.replace(/“/g, '‘').replace(/”/g, '’')}”`;

/** What is told of several things in a row: their names stand in quotation marks where one of them would read on into the sentence. */
export const namedApart = <T extends { readonly name: string }>(parts: readonly T[]): readonly T[] =>
  parts.some(({ name }) => /[，。、；：,;:]|\d$/.test(name))
    ? parts.map(part => ({ ...part, name: inQuotes(part.name) }))
    : parts;
