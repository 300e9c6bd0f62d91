import type { TableColumnSpec, TableSpec } from '../../workbook/spec';
import { areaA1 } from '../../grid/a1';
import { escapeAttribute, escapeFormula } from '../xml';

function columnXml(column: TableColumnSpec, index: number): string {
  const open = `<tableColumn id="${index + 1}" name="${escapeAttribute(column.name).replace(/&#10;/g, '_x000a_')}"`;
  return column.formula === undefined
    ? `${open}/>`
    : `${open}><calculatedColumnFormula>${escapeFormula(column.formula)}</calculatedColumnFormula></tableColumn>`;
}

/** The part of one table (ECMA-376 part 1, 18.5.1.2), with the formulas that fill its columns, also in rows added later. */
export function tableXml(table: TableSpec, id: number): string {
  const ref = areaA1(table.area);
  const name = escapeAttribute(table.name);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${id}" name="${name}" displayName="${name}" ref="${ref}" totalsRowShown="0">`,
    table.filter ? `<autoFilter ref="${ref}"/>` : '',
    `<tableColumns count="${table.columns.length}">${table.columns.map(columnXml).join('')}</tableColumns>`,
    `<tableStyleInfo name="${escapeAttribute(table.style)}" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/>`,
    '</table>',
  ].join('');
}
