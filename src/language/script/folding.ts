/** The one folding: every reader of words matches on this form of a text. */

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

/** Each unit of UTF-16 with what it is matched as. */
function tableOf(pairs: string): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, i) => i);
  for (let i = 0xff01; i <= 0xff5e; i++) table[i] = i - 0xfee0;
  for (const [from, to] of Object.entries(OTHER)) table[from.charCodeAt(0)] = to.charCodeAt(0);
  for (let i = 0; i + 1 < pairs.length; i += 2) table[pairs.charCodeAt(i)] = pairs.charCodeAt(i + 1);
  return table;
}

/**
 * Makes a folding: the same text for matching, unit by unit: half-width forms for full-width ones, the second character of each of
 * `pairs` for the first, “” for 「」. As long as the text that it is given.
 */
export function folding(pairs: string): (text: string) => string {
  const table = tableOf(pairs);
  return text => {
    const parts: string[] = [];
    let kept = 0;
    for (let i = 0; i < text.length; i++) {
      const from = text.charCodeAt(i);
      const to = table[from] ?? 0;
      if (from === to) continue;
      parts.push(text.slice(kept, i), String.fromCharCode(to));
      kept = i + 1;
    }
    if (kept === 0) return text;
    // Joined in one piece: a text that is put together with + is looked up in its pieces at every letter.
    parts.push(text.slice(kept));
    return parts.join('');
  };
}
