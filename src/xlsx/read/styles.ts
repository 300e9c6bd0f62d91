import type { Package } from '../../ooxml/package';
import { readXml } from '../../ooxml/read-xml';

/**
 * Formats that a file names by number alone and that show more than the number (ECMA-376 part 1, 18.8.30; 14 to 22 as a Chinese
 * Excel shows them, 27 to 36 and 50 to 58 from the list for zh-cn).
 */
const BUILT_IN: Readonly<Record<number, string>> = {
  9: '0%',
  10: '0.00%',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: 'h"时"mm"分"',
  35: 'h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: 'h"时"mm"分"',
  56: 'h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** Whether a number format shows the digits of the number and nothing else. */
const showsNumberAlone = (format: string): boolean => /^(?:general|[0#,.?\s]*)$/i.test(format);

/** For each cell format of a book the code of its number format; undefined where it shows the number and nothing else. */
export function cellFormats(pack: Package, part: string): readonly (string | undefined)[] {
  const codes = new Map<number, string>();
  const formats: (string | undefined)[] = [];
  let inside = false;
  readXml(pack.pieces(part), part, {
    open(name, attribute) {
      if (name === 'numFmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      if (name === 'cellXfs') inside = true;
      if (name !== 'xf' || !inside) return;
      const id = Number(attribute('numFmtId') ?? 0);
      const code = codes.get(id) ?? BUILT_IN[id];
      formats.push(code === undefined || showsNumberAlone(code) ? undefined : code);
    },
    close(name) {
      if (name === 'cellXfs') inside = false;
    },
  });
  return formats;
}
