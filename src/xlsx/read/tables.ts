import type { ReadTable } from '../../workbook/read/types';
import { parseArea } from '../../grid/a1';
import type { Package } from '../../ooxml/package';
import { decodeXmlText, readXml } from '../../ooxml/read-xml';

/** Reads a table's part; null if it names no area. Rows of totals do not count as its own. */
export function readTable(pack: Package, part: string): ReadTable | null {
  const columns: string[] = [];
  let name = '';
  let ref = '';
  let totals = 0;
  readXml(pack.pieces(part), part, {
    open(tag, attribute) {
      if (tag === 'table') {
        name = attribute('displayName') ?? attribute('name') ?? '';
        ref = attribute('ref') ?? '';
        totals = Number(attribute('totalsRowCount') ?? 0);
      }
      if (tag === 'tableColumn') columns.push(decodeXmlText(attribute('name') ?? ''));
    },
  });
  const area = parseArea(ref);
  return area && { name, area: { ...area, bottom: area.bottom - totals }, columns };
}
