/** The columns of the registry as lists, and one by its key. */
import { COLUMN_WORDS, type ColumnWords } from '../../i18n/columns';
import type { Lang } from '../../i18n/lang';
import type { Computed, Row } from '../types';
import { REGISTRY } from './registry';
import type { ColumnBlock, Column, ColumnKey, ColumnRule, ReportKey, ShownKey } from './types';

const columnsOf = (block: ColumnBlock): Column[] => {
  const { writer, columns } = REGISTRY[block];
  return Object.entries<ColumnRule>(columns).map(([name, rule]) => {
    const key = name as ColumnKey;
    const { synonyms = '', ...words }: ColumnWords = COLUMN_WORDS[key];
    return { ...rule, ...words, key, block, writer, synonyms: synonyms.split(' · ').filter(Boolean) };
  });
};

/** Blocks of the matrix, in the order of the sheet. */
export const BLOCKS = Object.keys(REGISTRY) as readonly ColumnBlock[];

/** In the order of the sheet. */
export const COLUMNS: readonly Column[] = BLOCKS.flatMap(columnsOf);

/** Keys of the columns of which something holds, in the order of the sheet. */
const having = <Key extends ColumnKey>(test: (column: Column) => boolean): readonly Key[] =>
  COLUMNS.filter(test).map(column => column.key as Key);

const isTyped = ({ writer }: Column): boolean => writer === 'office' || writer === 'department';

/** True for blocks that people type into. */
export const isTypedInto = (block: ColumnBlock): boolean =>
  COLUMNS.some(column => column.block === block && isTyped(column));

/** Columns that people type into: their changes are told. */
export type TypedKey = Exclude<keyof Row, 'key' | 'order'>;
export const TYPED_KEYS = having<TypedKey>(isTyped);

/** The progress block: what a department writes. */
export const REPORT_KEYS = having<ReportKey>(({ writer }) => writer === 'department');

/** Office columns of a department's file; contacts, officials, 备注, 核定 and 调整 stay in the office. */
export const SHOWN_KEYS = having<ShownKey>(({ writer, form }) => writer === 'office' && form !== undefined);

/** What formulas compute of a row, without 提示, which explains and counts nothing. */
export const RESULT_KEYS = having<Exclude<keyof Computed, 'hint'>>(
  ({ writer, key }) => writer === 'formula' && key !== 'hint',
);

/** Cells that decide a row's figures and status. */
export const DECIDING = having<TypedKey>(({ decides }) => decides === true);

/** A line of the matrix in which all of these are empty holds no row. The formulas count by the same rule as the reader reads. */
export const TELLING_KEYS = having<TypedKey>(({ tells }) => tells === true);

/** Columns whose texts make rows taller. */
export const TALL = having<TypedKey>(({ tall }) => tall === true);

/** A row in which nobody has written anything. */
export const BLANK_CELLS = Object.fromEntries(
  COLUMNS.filter(isTyped).map(({ key, holds }) => [key, holds === 'text' ? '' : null]),
) as unknown as Omit<Row, 'key' | 'order'>;

const BY_KEY = new Map(COLUMNS.map(c => [c.key, c]));

/** The column of a key. Throws only on a key that the type does not allow. */
export function columnOf(key: ColumnKey): Column {
  const found = BY_KEY.get(key);
  if (found === undefined) throw new Error(`No column ${key}.`);
  return found;
}

/** Head of a column in a language. */
export const columnName = (key: ColumnKey, lang: Lang): string => columnOf(key).name[lang];
