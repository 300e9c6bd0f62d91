/** One form for what keyboards and programs write differently. */

const TRADITIONAL: Readonly<Record<string, string>> = {
  萬: '万',
  億: '亿',
  兩: '两',
  點: '点',
  個: '个',
  項: '项',
  餘: '余',
  約: '约',
  達: '达',
  為: '为',
  過: '过',
  場: '场',
  門: '门',
  條: '条',
  畝: '亩',
  頃: '顷',
  噸: '吨',
  戶: '户',
  間: '间',
  處: '处',
  號: '号',
  無: '无',
  變: '变',
  啟: '启',
  動: '动',
  長: '长',
  幾: '几',
  數: '数',
  貳: '贰',
  參: '叁',
  陸: '陆',
  圓: '元',
  圆: '元',
  進: '进',
  開: '开',
  執: '执',
  總: '总',
  計: '计',
  從: '从',
};

/**
 * A typed text for reading: widths and compatibility forms folded (NFKC), outer blanks gone, inner blanks single, letters small,
 * Traditional forms of number and unit words turned, closing stops cut. The stored text is never this one.
 */
export const fold = (text: string): string =>
  Array.from(text.normalize('NFKC'), char => TRADITIONAL[char] ?? char)
    .join('')
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/⁄/g, '/')
    .toLowerCase()
    .replace(/^[ ']+|[ 。,、;!]+$/g, '');
