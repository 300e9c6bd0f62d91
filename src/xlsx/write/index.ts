import { strFromU8, strToU8, unzipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import type { ChartSpec, WorkbookSpec } from '../../workbook/spec';
import { columnLetters } from '../../grid/a1';
import { escapeAttribute } from '../xml';
import { zip, type PackagePart } from '../../ooxml/zip';
import { bookXml, stylesXml, textsXml } from './book';
import type { Pool } from './cells';
import { chartXml } from './charts';
import { bookFrame } from './frame';
import { sheetXml } from './sheets';
import { tableXml } from './tables';

/** Numbers that the library gave to the named styles, read off the first row of its first sheet. */
function styleNumbers(sheet: string, names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    names.map((name, index) => {
      const match = new RegExp(`<c r="${columnLetters(index)}1" s="(\\d+)"`).exec(sheet);
      return [name, match ? Number(match[1]) : 0];
    }),
  );
}

function pool(styles: ReadonlyMap<string, number>, firstTwin: number) {
  const texts = new Map<string, number>();
  let count = 0;
  const shared: Pool = {
    text(value) {
      count++;
      const known = texts.get(value);
      if (known !== undefined) return known;
      texts.set(value, texts.size);
      return texts.size - 1;
    },
    style: (name, literal) => (name === undefined ? 0 : (styles.get(name) ?? 0)) + (literal ? firstTwin : 0),
  };
  return { shared, xml: () => textsXml(texts.keys(), count) };
}

function* bytes(pieces: Iterable<string>): Generator<Uint8Array> {
  for (const piece of pieces) if (piece !== '') yield strToU8(piece);
}

/**
 * A workbook as the bytes of an .xlsx file. The same spec gives the same bytes, whatever the clock says.
 * @throws OoxmlError `cell-too-long` where a text is longer than a cell can hold.
 */
export async function writeWorkbook(spec: WorkbookSpec): Promise<Uint8Array> {
  const parts = unzipSync(await writeXlsx(bookFrame(spec)));
  const part = (path: string): string => strFromU8(parts[path] ?? new Uint8Array(0));
  const [styles, firstTwin] = stylesXml(part('xl/styles.xml'));
  const cells = pool(styleNumbers(part('xl/worksheets/sheet1.xml'), Object.keys(spec.styles)), firstTwin);
  const tables = spec.sheets.flatMap(sheet => sheet.tables);
  const charts = new Map<string, readonly ChartSpec[]>(
    spec.sheets.flatMap((sheet, index) =>
      sheet.charts.length === 0 ? [] : [[`xl/drawings/drawing${index + 1}.xml`, sheet.charts] as const],
    ),
  );

  const filled = (path: string): Iterable<Uint8Array> => {
    const sheet = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(path);
    if (sheet) {
      const index = Number(sheet[1]) - 1;
      const one = spec.sheets[index];
      return one ? bytes(sheetXml(part(path), one, cells.shared, index === spec.active)) : [];
    }
    const table = /^xl\/tables\/table(\d+)\.xml$/.exec(path);
    const tableSpec = tables[Number(table?.[1]) - 1];
    if (tableSpec) return bytes([tableXml(tableSpec, Number(table?.[1]))]);
    const named = charts.get(path);
    if (named) {
      return bytes([
        part(path).replace(
          /name="Chart (\d+)"/g,
          (_, n) => `name="${escapeAttribute(named[Number(n) - 1]?.name ?? '')}"`,
        ),
      ]);
    }
    if (path.startsWith('xl/charts/chart')) return bytes([chartXml(part(path))]);
    switch (path) {
      case 'xl/styles.xml':
        return bytes([styles]);
      case 'xl/workbook.xml':
        return bytes([bookXml(part(path), spec)]);
      case 'docProps/core.xml':
        return bytes([part(path).replace(/<dcterms:modified[\s\S]*?<\/dcterms:modified>/, '')]);
      case 'docProps/app.xml':
        return bytes([part(path).replace('hucre', 'Mubiao')]);
      default:
        return [parts[path] ?? new Uint8Array(0)];
    }
  };

  // Texts are numbered while the sheets are written: their part comes last.
  const TEXTS = 'xl/sharedStrings.xml';
  const paths = Object.keys(parts).filter(path => path !== TEXTS);
  function* all(): Generator<PackagePart> {
    for (const path of paths) yield [path, filled(path)];
    yield [TEXTS, bytes([cells.xml()])];
  }
  return zip(all());
}
