/** Hidden columns of the matrix table that hold one step of a calculation each, so that the visible formulas stay readable. */
import type { Lang } from '../../i18n/lang';
import { columnName } from '../../ledger/columns/columns';
import type { ColumnKey } from '../../ledger/columns/types';

export type HelperKey =
  | 'dueDay'
  | 'startDay'
  | 'kindNo'
  | 'relationNo'
  | 'doubt'
  | 'periods'
  | 'scorable'
  | 'held'
  | 'mode'
  | 'blank'
  | 'stale'
  | 'leads'
  | 'supports'
  | 'sections'
  | 'late'
  | 'soon'
  | 'lacks'
  | 'lackRow'
  | 'group'
  | 'counted';

const HELPERS: Readonly<Record<HelperKey, Readonly<Record<Lang, string>>>> = {
  dueDay: { 'zh-CN': '辅助到期日', en: 'Aux due day' },
  startDay: { 'zh-CN': '辅助起始日', en: 'Aux start day' },
  kindNo: { 'zh-CN': '辅助类型', en: 'Aux kind' },
  relationNo: { 'zh-CN': '辅助关系', en: 'Aux relation' },
  doubt: { 'zh-CN': '辅助存疑', en: 'Aux doubt' },
  periods: { 'zh-CN': '辅助次数', en: 'Aux periods' },
  scorable: { 'zh-CN': '辅助可计分', en: 'Aux scorable' },
  held: { 'zh-CN': '辅助比较值', en: 'Aux compared value' },
  mode: { 'zh-CN': '辅助计法', en: 'Aux mode' },
  blank: { 'zh-CN': '辅助未报', en: 'Aux blank' },
  stale: { 'zh-CN': '辅助本期未报', en: 'Aux stale' },
  leads: { 'zh-CN': '辅助牵头', en: 'Aux leads' },
  supports: { 'zh-CN': '辅助配合', en: 'Aux supports' },
  sections: { 'zh-CN': '辅助板块', en: 'Aux sections' },
  late: { 'zh-CN': '辅助逾期序', en: 'Aux late' },
  soon: { 'zh-CN': '辅助将到期序', en: 'Aux soon' },
  lacks: { 'zh-CN': '辅助缺项', en: 'Aux lacks' },
  lackRow: { 'zh-CN': '辅助缺项序', en: 'Aux lack row' },
  group: { 'zh-CN': '辅助归类', en: 'Aux group' },
  counted: { 'zh-CN': '辅助计率', en: 'Aux counted rate' },
};

export const HELPER_KEYS = Object.keys(HELPERS) as readonly HelperKey[];

export const isHelper = (key: string): key is HelperKey => key in HELPERS;

/** Any column of the matrix table. */
export type TableKey = ColumnKey | HelperKey;

export const tableColumnName = (key: TableKey, lang: Lang): string =>
  isHelper(key) ? HELPERS[key][lang] : columnName(key, lang);
