import type { Department } from '../ledger/types';

type Field = keyof Department;

/** Heads under which offices list departments, either language. */
const HEADS: Readonly<Record<Field, readonly string[]>> = {
  name: ['名称', '部门', '单位', '部门名称', '单位名称', '责任单位', 'name', 'department', 'unit'],
  aliases: ['别名', '简称', '曾用名', '其他名称', 'aliases', 'alias', 'short name', 'also known as'],
  contact: ['联系人', '联络人', '联络员', '联系方式', '电话', 'contact', 'contacts', 'phone'],
  keywords: ['关键词', '职责', '职责关键词', '职能', '主要职责', '主要职能', 'keywords', 'duties', 'duty keywords'],
};
const ORDER: readonly Field[] = ['name', 'aliases', 'contact', 'keywords'];

const fieldOf = (head: string): Field | undefined =>
  ORDER.find(field => HEADS[field].includes(head.replace(/\s+/g, ' ').trim().toLowerCase()));

const several = (cell: string): readonly string[] =>
  cell
    .split(/[、,，;；/\n]/)
    .map(word => word.trim())
    .filter(word => word !== '');

/**
 * Departments from the rows of a table or list. A first row that names columns is recognised in both languages; without one
 * the columns are name, aliases, contact, keywords. A name that comes twice counts once, the first time.
 */
export function departmentsOf(rows: readonly (readonly string[])[]): readonly Department[] {
  const heads = rows[0]?.map(fieldOf) ?? [];
  const hasHead = heads.includes('name');
  const fields = hasHead ? heads : ORDER;
  const found = new Map<string, Department>();
  for (const row of hasHead ? rows.slice(1) : rows) {
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
