import { FORM_KEYS } from '../../src/exchange/split/columns';
import type { ReadBook } from '../../src/workbook/read/types';
import { CELL_STYLES } from '../../src/workbook/style/styles';
import { readWorkbook, writeWorkbook } from '../../src/xlsx';
import { sheet } from './books';

type FormKey = (typeof FORM_KEYS)[number];
export type Typing = (
  row: Readonly<Record<FormKey, unknown>>,
  place: number,
) => Partial<Record<FormKey, string | number>>;

const at = (key: FormKey): number => FORM_KEYS.indexOf(key);

/** A form as a program leaves it that keeps nothing but values, after a department has typed into rows that have a number. */
export async function filledForm(bytes: Uint8Array, typing: Typing, name = '填报表'): Promise<Uint8Array> {
  const book: ReadBook = await readWorkbook(bytes);
  let place = 0;
  const sheets = book.sheets.map(one =>
    sheet('form', one.name, {
      visibility: one.visibility,
      rows: one.rows.map(row => {
        const key = row[at('key')]?.value;
        const values = Object.fromEntries(FORM_KEYS.map((k, i) => [k, row[i]?.value ?? null]));
        const isTask = one.name === name && typeof key === 'string' && /^[0-9a-z]{6,}$/i.test(key);
        const typed = isTask ? typing(values as Record<FormKey, unknown>, place++) : {};
        return {
          cells: Array.from({ length: Math.max(row.length, FORM_KEYS.length) }, (_, column) => ({
            value: typed[FORM_KEYS[column] as FormKey] ?? row[column]?.value ?? null,
          })),
        };
      }),
    }),
  );
  return writeWorkbook({ lang: 'zh-CN', properties: { title: '' }, sheets, names: [], styles: CELL_STYLES, active: 0 });
}
