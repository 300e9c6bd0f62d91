import type { Department } from '../types';

type Field = keyof Department;

/** Heads under which offices list departments, either language. */
const HEADS: Readonly<Record<Field, readonly string[]>> = {
  name: ['名称', '部门', '单位', '部门名称', '单位名称', '责任单位', 'name', 'department', 'unit'],
  aliases: ['别名', '简称', '曾用名', '其他名称', 'aliases', 'alias', 'short name', 'also known as'],
  contact: ['联系人', '联络人', '联络员', '联系方式', '电话', 'contact', 'contacts', 'phone'],
  keywords: [
    '关键词',
    '职责',
    '职责关键词',
    '职责词',
    '职能',
    '主要职责',
    '主要职能',
    'keywords',
    'duties',
    'duty keywords',
    'duty words',
  ],
};
const ORDER: readonly Field[] = ['name', 'aliases', 'contact', 'keywords'];

const fieldOf = (head: string): Field | undefined =>
  ORDER.find(field => HEADS[field].includes(head.replace(/\s+/g, ' ').trim().toLowerCase()));

const several = (cell: string): readonly string[] =>
  cell
    .split(/[、,，;；/\n]/)
    .map(word => word.trim())
    .filter(word => word !== '');

/** Rows above which a table may carry a title and notes. */
const HEAD_WITHIN = 10;

/** Place of the row that names columns: the one with the most heads that we know; -1 if none has a name column. */
function headRow(rows: readonly (readonly string[])[]): number {
  const known = rows.slice(0, HEAD_WITHIN).map(row => {
    const fields = row.map(fieldOf);
    return fields.includes('name') ? new Set(fields.filter(Boolean)).size : 0;
  });
  const most = Math.max(0, ...known);
  return most === 0 ? -1 : known.indexOf(most);
}

/**
 * Departments from the rows of a table or list. A row that names columns is recognised in both languages, also below a title;
 * without one the columns are name, aliases, contact, keywords. A name that comes twice counts once, the first time.
 */
export function departmentsOf(rows: readonly (readonly string[])[]): readonly Department[] {
  const head = headRow(rows);
  const fields = head === -1 ? ORDER : (rows[head] ?? []).map(fieldOf);
  const found = new Map<string, Department>();
  for (const row of rows.slice(head + 1)) {
    const cell = (field: Field) => row[fields.indexOf(field)]?.trim() ?? '';
    const name = cell('name');
    if (name === '' || found.has(name)) continue;
    found.set(name, {
      name,
      aliases: several(cell('aliases')),
      contact: cell('contact'),
      keywords: several(cell('keywords')),
    });
  }
  return [...found.values()];
}
