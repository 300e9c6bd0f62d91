/** Characters of the Traditional table that GB 2312 has, too. */
const IN_BOTH = '麽於夥後乾徵裏哩';
const [FIRST, LAST] = [0x3400, 0x9fff];

let known: Uint8Array | undefined;

/** 1 for each unit that is surely the same in both scripts: characters of GB 2312, as every browser can decode them. */
function knownUnits(): Uint8Array {
  const units = new Uint8Array(0x10000).fill(1);
  units.fill(0, FIRST, LAST + 1);
  try {
    const bytes: number[] = [];
    for (let row = 0xb0; row <= 0xf7; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
    const all = new TextDecoder('gbk').decode(Uint8Array.from(bytes));
    for (let i = 0; i < all.length; i++) units[all.charCodeAt(i)] = 1;
    for (const char of IN_BOTH) units[char.charCodeAt(0)] = 0;
  } catch {
    // A machine that cannot decode GBK is one that asks the table of every text.
  }
  return units;
}

/** Whether nothing in a text stands in the Traditional table. False does not say that something does: rare characters are not told apart. */
export function isSimplified(text: string): boolean {
  const units = (known ??= knownUnits());
  for (let i = 0; i < text.length; i++) if (units[text.charCodeAt(i)] === 0) return false;
  return true;
}
