/** The first word of a stretch of English, in small letters; empty where it opens with something else. */
export const firstWord = (text: string): string => /^\s*([a-z]*)/i.exec(text)?.[1]?.toLowerCase() ?? '';
