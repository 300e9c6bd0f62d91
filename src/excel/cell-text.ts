/**
 * Texts on their way into cells. Excel reads what an add-in writes as if it had been typed: `8-2` becomes a date, `=…` a formula
 * (learn.microsoft.com, "Set and get range values"). A leading apostrophe keeps a text a text; in cells formatted as text it is
 * not needed, and an apostrophe that belongs to the text must be written twice.
 */

/** Signs that begin a formula, also in the full width of Chinese editions, and the mark of a text itself. */
const FORMULA = /^\s*[=+\-@＝＋－＠'＇]/;
const WORD = /^(?:true|false|#)/i;
/** Chinese characters that dates, times and amounts are written with; any other makes a text that nobody reads as a number. */
const DATE_WORDS = /[年月日号时分秒上下午星期周一二三四五六日天〇零十百千万亿元]/g;

/** Whether Excel might take the text for something else. Rather too often than too seldom. */
export function mayBeRead(text: string): boolean {
  if (FORMULA.test(text) || WORD.test(text.trim())) return true;
  if (!/[0-9０-９]/.test(text)) return false;
  return !/[\u3400-\u9fff]/.test(text.replace(DATE_WORDS, ''));
}

/**
 * A text as it must be written.
 * @param asText the cell's number format is `@`
 */
export function cellText(text: string, asText: boolean): string {
  if (text === '') return '';
  if (asText) return text;
  return mayBeRead(text) ? `'${text}` : text;
}
