/** The one folding: every reader of words matches on this form of a text. */
import { SCRIPT_PAIRS } from './table';

const OTHER: Readonly<Record<string, string>> = {
  '｡': '。',
  '､': '、',
  '「': '“',
  '」': '”',
  '『': '‘',
  '』': '’',
  '｢': '“',
  '｣': '”',
  '﹁': '“',
  '﹂': '”',
  '〝': '“',
  '〞': '”',
  '＂': '"',
  '﹝': '〔',
  '﹞': '〕',
  '︰': ':',
  '﹐': ',',
  '﹑': '、',
  '﹒': '.',
  '﹔': ';',
  '﹕': ':',
  '﹖': '?',
  '﹗': '!',
  '﹙': '(',
  '﹚': ')',
  '﹪': '%',
  '∶': ':',
  '﹣': '-',
};

const TABLE = buildTable();

function buildTable(): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, i) => i);
  for (let i = 0xff01; i <= 0xff5e; i++) table[i] = i - 0xfee0;
  for (const [from, to] of Object.entries(OTHER)) table[from.charCodeAt(0)] = to.charCodeAt(0);
  for (let i = 0; i + 1 < SCRIPT_PAIRS.length; i += 2)
    table[SCRIPT_PAIRS.charCodeAt(i)] = SCRIPT_PAIRS.charCodeAt(i + 1);
  return table;
}

const CHUNK = 8192;
const UNITS = new Uint16Array(CHUNK);

/**
 * The same text for matching, unit by unit: half-width forms for full-width ones, Simplified for Traditional characters, “” for
 * 「」. As long as the text that it is given.
 */
export function fold(text: string): string {
  const parts: string[] = [];
  let changed = false;
  for (let at = 0; at < text.length; at += CHUNK) {
    const n = Math.min(CHUNK, text.length - at);
    for (let i = 0; i < n; i++) {
      const from = text.charCodeAt(at + i);
      const to = TABLE[from] ?? 0;
      UNITS[i] = to;
      if (from !== to) changed = true;
    }
    parts.push(Reflect.apply(String.fromCharCode, null, UNITS.subarray(0, n)));
  }
  return changed ? parts.join('') : text;
}
