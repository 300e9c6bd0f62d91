/**
 * Initials of Chinese names, as people type them to find a name quickly: jyj for 教育局. The first level of GB 2312 is ordered by
 * pinyin, so that 23 characters, the first of each letter, tell the initial of all 3755; no table has to be shipped and nothing
 * depends on the machine's language. Characters beyond that level fit any letter.
 */
const FIRSTS: readonly (readonly [number, string])[] = [
  [0xb0a1, 'a'],
  [0xb0c5, 'b'],
  [0xb2c1, 'c'],
  [0xb4ee, 'd'],
  [0xb6ea, 'e'],
  [0xb7a2, 'f'],
  [0xb8c1, 'g'],
  [0xb9fe, 'h'],
  [0xbbf7, 'j'],
  [0xbfa6, 'k'],
  [0xc0ac, 'l'],
  [0xc2e8, 'm'],
  [0xc4c3, 'n'],
  [0xc5b6, 'o'],
  [0xc5be, 'p'],
  [0xc6da, 'q'],
  [0xc8bb, 'r'],
  [0xc8f6, 's'],
  [0xcbfa, 't'],
  [0xcdda, 'w'],
  [0xcef4, 'x'],
  [0xd1b9, 'y'],
  [0xd4d1, 'z'],
];
const LAST = 0xd7f9;

/** Characters of names that are read in more than one way: their other initials. */
const ALSO: Readonly<Record<string, string>> = {
  重: 'c',
  长: 'z',
  行: 'h',
  乐: 'y',
  藏: 'z',
  厦: 's',
  朝: 'z',
  曾: 'c',
  单: 's',
  调: 't',
  会: 'k',
  校: 'j',
  传: 'z',
  种: 'c',
  石: 'd',
  大: 't',
  都: 'd',
  车: 'j',
  降: 'x',
  宿: 'x',
};

let initials: ReadonlyMap<string, string> | null = null;

/** Made when somebody first types letters; nothing where the browser knows no GBK. */
function table(): ReadonlyMap<string, string> {
  if (initials) return initials;
  const made = new Map<string, string>();
  try {
    const decoder = new TextDecoder('gbk');
    let [at, letter] = [0, 'a'];
    for (let code = FIRSTS[0]?.[0] ?? 0; code <= LAST; code++) {
      const low = code & 0xff;
      if (low < 0xa1 || low > 0xfe) continue;
      while ((FIRSTS[at]?.[0] ?? LAST + 1) <= code) letter = FIRSTS[at++]?.[1] ?? letter;
      made.set(decoder.decode(Uint8Array.of(code >> 8, low)), letter);
    }
  } catch {
    // Names are then found by their characters alone.
  }
  return (initials = made);
}

const HAN = /[\u3400-\u9fff]/;

/** True where a character is typed as this small letter: itself, or a Chinese one whose pinyin begins so. */
function fits(character: string, letter: string): boolean {
  if (!HAN.test(character)) return character.toLowerCase() === letter;
  const known = table().get(character);
  if (table().size === 0) return false;
  return known === undefined || known === letter || ALSO[character]?.includes(letter) === true;
}

/**
 * How well typed letters fit a name by its initials: 2 from its beginning on, 1 from a later character on, 0 not at all. Letters
 * alone count; other signs between the characters of a name are passed over.
 */
export function initialsFit(name: string, typed: string): 0 | 1 | 2 {
  const letters = Array.from(typed.toLowerCase().replace(/\s+/g, ''));
  if (letters.length === 0 || !letters.every(letter => /[a-z0-9]/.test(letter))) return 0;
  const characters = Array.from(name).filter(c => HAN.test(c) || /[A-Za-z0-9]/.test(c));
  for (let from = 0; from + letters.length <= characters.length; from++)
    if (letters.every((letter, i) => fits(characters[from + i] ?? '', letter))) return from === 0 ? 2 : 1;
  return 0;
}
