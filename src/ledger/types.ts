/**
 * The ledger: what the responsibility matrix (责任矩阵) holds, free of any sheet. A row is one measure; a measure with several
 * targets gives one row per target.
 */
import type { Comparator, TargetKind, WorkKind } from '../plan/types';
import type { Lang } from '../i18n/lang';
import type { ADJUST_WORDS, HINT_WORDS, LIGHT_WORDS, PACE_BY_WORDS } from '../i18n/vocabularies';
import type { OfficeSettings } from './settings/office';
import type { SideTables } from './side/types';
import type { RowCells } from './columns/types';
import type { RowKey } from './rows/key';
import type { Status } from './status/statuses';
import type { SerialDay } from './dates/serial';

/**
 * What a cell can hold. Dates are Excel serial days (1 = 1900-01-01, 45291 = 2023-12-31): a text that looks like a date is a
 * text, exactly as the sheet's formulas see it. Blank cells are null; a string of blanks counts as blank.
 */
export type Cell = number | string | boolean | null;

/** 关系: comparators of a plan, and movements by about so much. */
export type Relation = Comparator | '~+' | '~-';

export type RowKind = TargetKind | WorkKind;

/** 调整: cancelled, postponed, target changed, dropped by a later version of the plan. */
export type Adjust = keyof typeof ADJUST_WORDS;

/** The due cell of work without an end (长期推进). */
export const STANDING = 'standing';

/**
 * One row of the matrix: the columns of the registry that are not computed. Words of closed vocabularies are held as codes (`kind`,
 * `comparator`, `every`, `adjust`, a standing `due`); a word that is in no vocabulary is held as typed. Percent rows hold fractions
 * (0.64) in target, upper, base and actual.
 */
export interface Row extends RowCells {
  /** 行键: made once, never changed, everything matches by it. */
  readonly key: RowKey;
}

/** 部门: one body that can own rows. */
export interface Department {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly contact: string;
  /** Words of its duties (教育, 财政拨款 …), for suggestions. */
  readonly keywords: readonly string[];
}

/** 设置. Days are Excel serials. */
export interface Settings extends OfficeSettings {
  /** 数据截至; null: today (the cell holds =TODAY()). */
  readonly asOf: SerialDay | null;
  /** 计划起始. */
  readonly planStart: SerialDay | null;
  /** 本期起始. */
  readonly periodStart: SerialDay | null;
  readonly paceBy: keyof typeof PACE_BY_WORDS;
  /** Points above pace from which a row is ahead (超序时). */
  readonly aheadPoints: number;
  /** Points below pace under which a row is slightly behind (略滞后). */
  readonly slightPoints: number;
  /** Points below pace over which a row is severely behind (严重滞后). */
  readonly severePoints: number;
  /** Tolerance of 左右, as a share of the target. */
  readonly approxTolerance: number;
}

export interface LedgerMeta {
  readonly title: string;
  readonly issuer: string;
  readonly year: number | null;
  /** Hash of the plan's cleaned text. */
  readonly fingerprint: string;
}

/** A column that somebody added to the matrix: kept as it is, by row key. */
export interface ExtraColumn {
  readonly name: string;
  readonly cells: Readonly<Record<string, Cell>>;
}

/** A cell that somebody typed above the head of the matrix; `isDay`: its number is shown as a date. */
export interface AboveCell {
  readonly column: number;
  readonly value: Cell;
  readonly formula?: string;
  readonly isDay?: boolean;
}

/** A line above the head of the matrix: our title, our band of blocks, or one of the office's own, with what somebody typed in it. */
export interface AboveLine {
  readonly is: 'title' | 'band' | 'own';
  readonly cells: readonly AboveCell[];
}

/** One line of 更新记录. */
export interface ChangeEntry {
  /** Serial day, with the time of day as its fraction. */
  readonly on: Cell;
  readonly who: Cell;
  /** 编号 of the row. */
  readonly no: Cell;
  /** Head of the column. */
  readonly column: Cell;
  readonly before: Cell;
  readonly after: Cell;
  readonly source: Cell;
}

export interface Ledger extends SideTables {
  readonly lang: Lang;
  readonly meta: LedgerMeta;
  readonly rows: readonly Row[];
  readonly departments: readonly Department[];
  readonly settings: Settings;
  readonly extras?: readonly ExtraColumn[];
  /** Lines above the head, where somebody has typed there. */
  readonly above?: readonly AboveLine[];
  /** 更新记录, oldest first. */
  readonly changes?: readonly ChangeEntry[];
  /** Further lines of `_mubiao`, kept as they stand: batches of department files with the values as sent. */
  readonly stampLines?: readonly (readonly Cell[])[];
}

export type { Status } from './status/statuses';

export type Light = keyof typeof LIGHT_WORDS;

/** Why a reported figure is not scored. */
export type Hint = keyof typeof HINT_WORDS;

/** The computed block of one row; null where the sheet shows a blank. */
export interface Computed {
  /** 完成率, 1 = 100 %. */
  readonly rate: number | null;
  /** 序时进度, 0…1. */
  readonly pace: number | null;
  /** 差值 in percentage points. */
  readonly gap: number | null;
  readonly status: Status;
  readonly light: Light;
  /** 剩余天数. */
  readonly daysLeft: number | null;
  /** 提示. */
  readonly hint: Hint | null;
}
