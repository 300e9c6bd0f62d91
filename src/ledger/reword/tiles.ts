/** A text in sentences, as it stands: put together again they are the text. */

const STOP = /[\n。；;！!？?]/;

/** Each sentence with its stop and the blanks behind it; at most `longest` UTF-16 units. */
export function tilesOf(text: string, longest = 1000): readonly string[] {
  const tiles: string[] = [];
  let from = 0;
  const push = (to: number): void => {
    for (; to - from > longest; from += longest) tiles.push(text.slice(from, from + longest));
    if (to > from) tiles.push(text.slice(from, to));
    from = to;
  };
  for (let at = 0; at < text.length; at++) {
    const isLatin = text[at] === '.' && /\s/.test(text[at + 1] ?? '');
    if (!isLatin && !STOP.test(text.charAt(at))) continue;
    let to = at + 1;
    while (to < text.length && /\s/.test(text.charAt(to))) to++;
    push(to);
    at = to - 1;
  }
  push(text.length);
  return tiles;
}
