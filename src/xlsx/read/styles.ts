import type { Package } from '../../ooxml/package';
import { readXml } from '../../ooxml/read-xml';

/** Formats that Excel knows by number alone and that show a date or time (ECMA-376 part 1, 18.8.30). */
const isBuiltIn = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** Whether a number format shows a date: outside of quoted words, escapes and brackets it names day, month or year. */
export function showsDate(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  return /[ymd]/i.test(bare) && !/general/i.test(bare);
}

/** For each cell format of a book whether it shows a date. */
export function dateStyles(pack: Package, part: string): readonly boolean[] {
  const formats = new Map<number, string>();
  const styles: boolean[] = [];
  let inside = false;
  readXml(pack.pieces(part), part, {
    open(name, attribute) {
      if (name === 'numFmt') formats.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      if (name === 'cellXfs') inside = true;
      if (name !== 'xf' || !inside) return;
      const id = Number(attribute('numFmtId') ?? 0);
      const code = formats.get(id);
      styles.push(code === undefined ? isBuiltIn(id) : showsDate(code));
    },
    close(name) {
      if (name === 'cellXfs') inside = false;
    },
  });
  return styles;
}
