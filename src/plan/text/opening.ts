/** What stands before a line's first letter, its numbers as #; empty where that is less than three characters. */
export const rowOpening = (line: string): string => (/^[^\p{L}]{3,}/u.exec(line)?.[0] ?? '').replace(/\d+/g, '#');
