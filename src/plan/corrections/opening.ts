/** What a line opens with, told by its look alone. Text comes folded. */
const NUMERAL =
  '(?:[一二三四五六七八九十百千零〇○两壹贰叁肆伍陆柒捌玖拾甲乙丙丁戊己庚辛]{1,5}|\\d{1,3}(?:[.\\-]\\d{1,3}){0,3}|[ivxIVX]{1,5}|[A-Za-z])';
const COUNTED = new RegExp(
  `^(?:(第)\\s?${NUMERAL}\\s?([章节条部篇项款类步期批]|阶段|部分|方面)?|([\\p{Ps}<])\\s?([\\u3400-\\u9fff]{0,4}?)${NUMERAL}\\s?([\\p{Pe}>])|([\\u3400-\\u9fff]{2,4})${NUMERAL}(?=[、.:)])|${NUMERAL}(?=[、.:)|\\s]|[是要]))\\s?([、.:)|是要]?)`,
  'u',
);
const CIRCLED = /^[①-⑳⑴-⒇㈠-㈩❶-❿]/;
const SIGN = /^(?:[^\p{L}\p{N}\p{Ps}\s"'“‘<.,;:、。]|[\ud83c-\ud83e][\udc00-\udfff])+/u;

/** How a line opens: its marks with # for a number, and how many units that takes. */
export interface Opening {
  readonly template: string;
  readonly length: number;
}

/** What the folded text opens with at `at`; an empty template where plain words stand there. */
export function openingAt(folded: string, at: number, end: number): Opening {
  const text = folded.slice(at, Math.min(end, at + 24));
  const sign = SIGN.exec(text)?.[0] ?? '';
  const behind = text.slice(sign.length).trimStart();
  const skipped = text.length - sign.length - behind.length;
  const circled = CIRCLED.exec(behind)?.[0];
  if (circled !== undefined) return { template: `${sign}①`, length: sign.length + skipped + circled.length };
  const m = COUNTED.exec(behind);
  if (!m) return { template: sign, length: sign.length };
  const [all, ordinal = '', unit = '', opens = '', name = '', closes = '', label = '', stop = ''] = m;
  return {
    template: `${sign}${ordinal}${opens}${name}${label}#${unit}${closes}${stop}`,
    length: sign.length + skipped + all.length,
  };
}
