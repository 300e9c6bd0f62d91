/** One form for what keyboards and programs write differently in a cell. */
import { foldScript as folded } from '../../language/script/fold';

/** Compatibility forms, but ½ and ① stay one sign: 3½ is no 31/2, ①18 no 118. */
const compatible = (text: string): string =>
  text
    .split(/([¼½¾⅓⅔⅛⅕\u2460-\u249b])/)
    .map((part, i) => (i % 2 === 1 ? part : part.normalize('NFKC')))
    .join('');

/**
 * A typed text for reading: widths and compatibility forms folded, outer blanks gone, inner blanks single, letters small, Simplified characters,
 * closing stops cut. The stored text is never this one.
 */
export const foldTyped = (text: string): string =>
  folded(compatible(text))
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/⁄/g, '/')
    .replace(/[圆圓]/g, '元')
    .replace(/参(?=[拾佰仟万亿])/g, '叁')
    .toLowerCase()
    .replace(/^[ ']+|[ 。,、;!]+$/g, '');
