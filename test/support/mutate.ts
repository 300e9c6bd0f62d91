/** Damage to texts, drawn by seed: what no program wrote and a reader has to bear. */

/** Numbers 0…1 that a seed decides. */
export function drawnFrom(seed: number): () => number {
  let state = (seed * 2654435761 + 1) >>> 0;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822507) + 0x9e3779b9) >>> 0;
    const mixed = Math.imul(state ^ (state >>> 13), 3266489909);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
  };
}

/** A text with one to six of these done to it: a stretch cut out, doubled, moved, or a piece put in. */
export function mutated(text: string, pieces: readonly string[], random: () => number): string {
  const at = (length: number): number => Math.floor(random() * (length + 1));
  let out = text;
  for (let n = 1 + Math.floor(random() * 6); n > 0; n--) {
    const from = at(out.length);
    const to = Math.min(out.length, from + at(60));
    const how = random();
    const piece = pieces[Math.floor(random() * pieces.length)] ?? '';
    if (how < 0.25) out = out.slice(0, from) + out.slice(to);
    else if (how < 0.4) out = out.slice(0, to) + out.slice(from);
    else if (how < 0.5) out = out.slice(to) + out.slice(0, to);
    else if (how < 0.6) out = out.slice(0, from) + out.slice(from, to).toUpperCase() + out.slice(to);
    else out = out.slice(0, from) + piece + out.slice(from);
  }
  return out;
}

/** What may stand in markup and should do nothing: requests, scripts, nests, monstrous numbers, halves of tags and characters. */
export const HTML_PIECES: readonly string[] = [
  '<img src="https://spy.example/a.png">',
  '<img srcset="https://spy.example/b.png 2x" onerror="fetch(\'https://spy.example/c\')">',
  '<script src="https://spy.example/d.js"></script><script>fetch("https://spy.example/e")</script>',
  '<link rel="stylesheet" href="https://spy.example/f.css"><style>@import "https://spy.example/g.css"; p{background:url(https://spy.example/h)}</style>',
  '<iframe src="https://spy.example/i"></iframe><object data="https://spy.example/j"></object><embed src="https://spy.example/k">',
  '<video src="https://spy.example/l" autoplay poster="https://spy.example/m"></video>',
  '<svg onload="fetch(\'https://spy.example/n\')"><image href="https://spy.example/o"/></svg>',
  '<base href="https://spy.example/"><meta http-equiv="refresh" content="0;url=https://spy.example/p">',
  '<p style="background-image:url(https://spy.example/q)">字</p>',
  '<table><tr><td colspan="99999999" rowspan="99999999">字</td>',
  '</td></tr></table>',
  '<ol start="-99999999999"><li value="1e99">',
  '<ol type="i" start="32767"><li>字',
  "<p style='mso-list:l0 level99 lfo1'>",
  "<span style='mso-list:Ignore'>",
  '<p style=";;:;font-size:1e400pt;display:none none">',
  '<del>',
  '<ruby><rt>',
  '<div>'.repeat(3000),
  '<b><i><u>'.repeat(400),
  '<'.repeat(200),
  '<!--',
  ']]>',
  '\ud800',
  '\0',
  '&#x110000;&nbsp',
  'data-leveltext="%1%2%3%4%5%6%7%8%9"',
  '\u2029',
];
