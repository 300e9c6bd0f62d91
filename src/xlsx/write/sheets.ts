import type { ColumnSpec, SheetSpec } from '../../workbook/spec';
import { a1 } from '../../grid/a1';
import { escapeAttribute } from '../xml';
import { dimension, rowsXml, type Pool } from './cells';

function columnsXml(columns: readonly ColumnSpec[], pool: Pool): string {
  if (columns.length === 0) return '';
  const cols = columns.map((column, index) => {
    const style = pool.style(column.style, false);
    const flags = [
      style === 0 ? '' : ` style="${style}"`,
      column.hidden ? ' hidden="1"' : '',
      ' customWidth="1"',
      column.group ? ` outlineLevel="${column.group}"` : '',
      column.collapsed ? ' collapsed="1"' : '',
    ];
    return `<col min="${index + 1}" max="${index + 1}" width="${column.width}"${flags.join('')}/>`;
  });
  return `<cols>${cols.join('')}</cols>`;
}

function linksXml(spec: SheetSpec): string {
  const links = spec.rows.flatMap((row, r) =>
    row.cells.flatMap((cell, c) =>
      cell?.link === undefined
        ? []
        : [`<hyperlink ref="${a1(r, c)}" location="${escapeAttribute(cell.link.replace(/^#/, ''))}"/>`],
    ),
  );
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}

/**
 * The part of one sheet: the library's frame with columns, cells and links put in. The order of elements is that of
 * CT_Worksheet (ECMA-376 part 1, 18.3.1.99).
 */
export function* sheetXml(frame: string, spec: SheetSpec, pool: Pool, active: boolean): Generator<string> {
  const [, head = '', views = ''] =
    /^([\s\S]*?)(?:<dimension[^>]*>)?(<sheetViews>[\s\S]*?<\/sheetViews>)/.exec(frame) ?? [];
  const tail = frame.slice(/<sheetData\s*\/>|<\/sheetData>/.exec(frame)?.index ?? 0).replace(/^<[^>]*>/, '');
  const level = spec.columns.reduce((most, column) => Math.max(most, column.group ?? 0), 0);
  yield head;
  yield `<dimension ref="${dimension(spec)}"/>`;
  yield active ? views.replace('<sheetView ', '<sheetView tabSelected="1" ') : views;
  yield `<sheetFormatPr defaultRowHeight="15"${level === 0 ? '' : ` outlineLevelCol="${level}"`}/>`;
  yield columnsXml(spec.columns, pool);
  yield '<sheetData>';
  yield* rowsXml(spec, pool);
  yield '</sheetData>';
  const links = linksXml(spec);
  yield links === '' ? tail : tail.replace(/<printOptions|<pageMargins/, found => links + found);
}
