/**
 * Radicals of the CJK Radicals Supplement that stand for a character but have no compatibility mapping in Unicode. PDF files take them
 * for the characters where a font draws both with one glyph.
 */
const SUPPLEMENT: Readonly<Record<string, string>> = {
  '⺁': '厂',
  '⺄': '乙',
  '⺇': '几',
  '⺌': '小',
  '⺎': '兀',
  '⺝': '月',
  '⺟': '母',
  '⺠': '民',
  '⺼': '月',
  '⻁': '虎',
  '⻄': '西',
  '⻅': '见',
  '⻆': '角',
  '⻉': '贝',
  '⻋': '车',
  '⻒': '镸',
  '⻓': '长',
  '⻔': '门',
  '⻘': '青',
  '⻙': '韦',
  '⻚': '页',
  '⻛': '风',
  '⻜': '飞',
  '⻝': '食',
  '⻢': '马',
  '⻣': '骨',
  '⻤': '鬼',
  '⻥': '鱼',
  '⻦': '鸟',
  '⻧': '卤',
  '⻨': '麦',
  '⻩': '黄',
  '⻫': '斉',
  '⻬': '齐',
  '⻭': '歯',
  '⻮': '齿',
  '⻯': '竜',
  '⻰': '龙',
  '⻳': '龟',
};
const RADICAL = /[\u2e80-\u2ef3\u2f00-\u2fd5\uf900-\ufad9]/g;

/** A text with characters in the place of radicals and compatibility ideographs: ⼯ (U+2F2F) is 工. Keeps the length. */
export const withoutRadicals = (text: string): string =>
  text.replace(RADICAL, sign => {
    const char = SUPPLEMENT[sign] ?? sign.normalize('NFKC');
    return char.length === sign.length ? char : sign;
  });
