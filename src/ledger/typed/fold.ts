/** One form for what keyboards and programs write differently in a cell. */
import { foldScript as folded } from '../../language/script/fold';

/** Compatibility forms, but ½ and ① stay one sign: 3½ is no 31/2, ①18 no 118. */
const compatible = (text: string): string =>
  text
    .split(/([¼½¾⅓⅔⅛⅕\u2460-\u249b])/)
    .map((part, i) => (i % 2 === 1 ? part : part.normalize('NFKC')))
    .join('');

const FINANCIAL = '壹贰叁肆伍陆柒捌玖拾';
/** 叁, 拾捌 at the start of a cell in everyday numerals; longer ones are read as they are. */
const inPlain = (digits: string): string =>
  [...digits].map(digit => '一二三四五六七八九十'.charAt(FINANCIAL.indexOf(digit))).join('');

/**
 * A typed text for reading: widths and compatibility forms folded, outer blanks gone, inner blanks single, letters small, Simplified characters,
 * closing stops cut. The stored text is never this one.
 */
export const foldTyped = (text: string): string =>
  folded(compatible(text))
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/⁄/g, '/')
    .replace(
      /^[壹贰叁肆伍陆柒捌玖]?拾[壹贰叁肆伍陆柒捌玖]?|^[壹贰叁肆柒捌玖](?![拾佰仟万亿零壹贰叁肆伍陆柒捌玖])/,
      inPlain,
    )
    .replace(/[圆圓]/g, '元')
    .replace(/参(?=[拾佰仟万亿])/g, '叁')
    .toLowerCase()
    .replace(/^[ ']+|[ 。,、;!]+$/g, '');
