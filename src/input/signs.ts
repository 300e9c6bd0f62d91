/**
 * Signs of the fonts Wingdings, Wingdings 2 and Symbol as characters: those that plans tick, list and compare with. The places are
 * those of the fonts' own tables (as in "Pictographic symbols from Wingdings", Unicode document L2/11-052).
 */
const WINGDINGS: Readonly<Record<number, string>> = {
  0x6c: '●',
  0x6e: '■',
  0x6f: '□',
  0x71: '❑',
  0x72: '❒',
  0x74: '⧫',
  0x75: '◆',
  0x76: '❖',
  0xa1: '○',
  0xa7: '▪',
  0xa8: '□',
  0xab: '★',
  0xd8: '➢',
  0xe0: '→',
  0xe8: '➔',
  0xf0: '⇨',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
};
const WINGDINGS_2: Readonly<Record<number, string>> = {
  0x4f: '✗',
  0x50: '✓',
  0x51: '☒',
  0x52: '☑',
  0x53: '☒',
  0x54: '☒',
  0xa2: '■',
  0xa3: '□',
};
const SYMBOL: Readonly<Record<number, string>> = {
  0xa3: '≤',
  0xa5: '∞',
  0xae: '→',
  0xb0: '°',
  0xb1: '±',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '•',
  0xb8: '÷',
  0xb9: '≠',
  0xbb: '≈',
};
/** Ten circled numbers from each of these places on: ①, ❶ in Wingdings; ①, ❶ in Wingdings 2. */
const CIRCLED: readonly (readonly [string, number, number])[] = [
  ['wingdings', 0x81, 0x2460],
  ['wingdings', 0x8c, 0x2776],
  ['wingdings 2', 0x6a, 0x2460],
  ['wingdings 2', 0x75, 0x2776],
];

const FONTS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: WINGDINGS,
  'wingdings 2': WINGDINGS_2,
  symbol: SYMBOL,
};

/** Where fonts of signs have their characters. */
const isPrivate = (code: number): boolean => code >= 0xf000 && code <= 0xf0ff;

/**
 * The character for a place of a font of signs; null where nobody can tell. A place outside of the private ones is a character of its
 * own, whatever the font.
 */
export function signOf(font: string, code: number): string | null {
  if (!Number.isInteger(code) || code < 0x20 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return null;
  const name = font.trim().toLowerCase();
  if (!isPrivate(code) && !(name in FONTS && code < 0x100))
    return code >= 0xe000 && code < 0xf900 ? null : String.fromCodePoint(code);
  const place = code & 0xff;
  const circled = CIRCLED.find(([of, first]) => of === name && place >= first && place < first + 10);
  if (circled) return String.fromCodePoint(circled[2] + place - circled[1]);
  return FONTS[name]?.[place] ?? null;
}

const PRIVATE = /[\uf000-\uf0ff]/;

/** A text with the characters of a font of signs put as what they show; those that nobody can tell stay as they are. */
export const withSigns = (text: string, font: string): string =>
  PRIVATE.test(text) ? text.replace(/[\uf000-\uf0ff]/g, char => signOf(font, char.charCodeAt(0)) ?? char) : text;
