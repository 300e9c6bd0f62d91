/** Which sheets of the open book are ours, and what ours are to be called: never by position, never by title alone. */
import { CHANGE_COLUMNS } from '../i18n/changes';
import { DEPARTMENT_COLUMNS } from '../i18n/departments';
import { SHEETS } from '../i18n/sheets';
import { STAMP } from '../i18n/stamp';
import { COLUMNS } from '../ledger/columns/columns';
import type { SheetSpec, WorkbookSpec } from '../workbook/spec';
import type { NewNames } from '../workbook/adapt';
import { freeName } from '../workbook/adapt';
import type { LiveSheet, LiveTable, Survey } from './survey';

export interface Recognised {
  /** The sheet of the book for each sheet of the spec; null: a new one is needed. */
  readonly live: ReadonlyMap<SheetSpec, LiveSheet | null>;
  readonly names: NewNames;
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

type Words = { readonly 'zh-CN': string; readonly en: string };
const TRANSLATED: ReadonlyMap<string, string> = new Map(
  [
    ...COLUMNS.map(c => c.name),
    ...(Object.values(DEPARTMENT_COLUMNS) as Words[]),
    ...(Object.values(CHANGE_COLUMNS) as Words[]),
  ].flatMap((words): [string, string][] => [
    [words['zh-CN'], words.en],
    [words.en, words['zh-CN']],
  ]),
);

/** A table is ours if it has this share of our columns, in either language. */
const ENOUGH_COLUMNS = 0.5;
/** A sheet is ours if this share of its labels in the corner are. */
const ENOUGH_LABELS = 0.5;

const isOurTable = (live: LiveTable, spec: SheetSpec['tables'][number]): boolean => {
  const have = new Set(live.columns);
  const found = spec.columns.filter(c => have.has(c.name) || have.has(TRANSLATED.get(c.name) ?? c.name)).length;
  return found >= spec.columns.length * ENOUGH_COLUMNS;
};

const holdsTable = (sheet: LiveSheet, spec: SheetSpec): boolean =>
  spec.tables.length > 0 && spec.tables.every(t => sheet.tables.some(l => isOurTable(l, t)));

const isStamp = (sheet: LiveSheet): boolean => sheet.corner[0]?.[0] === STAMP.version;

/** Names of ours that point into the sheet: how 设置 is found. */
const pointedAt = (sheet: LiveSheet, spec: SheetSpec, book: WorkbookSpec, survey: Survey): boolean => {
  const ours = book.names.filter(n => sheetOf(n.refersTo) === spec.name).map(n => n.name);
  const there = survey.names.filter(n => sheetOf(n.refersTo) === sheet.name).map(n => n.name);
  return ours.length > 0 && ours.filter(n => there.includes(n)).length * 2 > ours.length;
};

function sheetOf(reference: string): string | undefined {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(reference);
  return match ? (match[1]?.replace(/''/g, "'") ?? match[2]) : undefined;
}

function looksAlike(sheet: LiveSheet, spec: SheetSpec): boolean {
  const titles = spec.id === 'foreign' ? [spec.name] : Object.values(SHEETS[spec.id]);
  if (!titles.includes(sheet.name)) return false;
  const labels = spec.rows
    .slice(0, 20)
    .flatMap((row, r) =>
      row.cells
        .slice(0, 8)
        .map((cell, c) => ({ text: cell.formula === undefined ? cell.value : null, there: sheet.corner[r]?.[c] })),
    );
  const known = labels.filter(l => typeof l.text === 'string' && l.text !== '');
  return known.length > 0 && known.filter(l => l.text === l.there).length >= known.length * ENOUGH_LABELS;
}

/** Signs by which a sheet may be known, the surest first. */
function find(spec: SheetSpec, book: WorkbookSpec, survey: Survey, free: readonly LiveSheet[]): LiveSheet | null {
  const stamped = survey.sheets.some(isStamp);
  const unmarked = free.filter(s => s.marks.sheet === '');
  const signs: ((sheet: LiveSheet) => boolean)[] = [
    s => holdsTable(s, spec),
    s => spec.id === 'stamp' && isStamp(s),
    s => stamped && pointedAt(s, spec, book, survey),
    s => stamped && looksAlike(s, spec),
    // Nothing can be lost there: perhaps our own, from a request that failed half way.
    s => s.used === '' && s.tables.length === 0 && same(s.name, spec.name),
  ];
  // Papers are many: one is written anew only where it has the same name, never over another or one that was given a name of its own.
  const isIt = (s: LiveSheet): boolean => spec.id !== 'letter' || same(s.name, spec.name);
  const marked = free.find(
    s => s.marks.sheet === spec.id && isIt(s) && (spec.id !== 'stamp' || isStamp(s) || s.used === ''),
  );
  return marked ?? signs.map(sign => unmarked.find(sign)).find(s => s !== undefined) ?? null;
}

export function recognise(book: WorkbookSpec, survey: Survey): Recognised {
  const live = new Map<SheetSpec, LiveSheet | null>();
  let free = survey.sheets.filter(s => s.marks.backup === '');
  for (const spec of book.sheets) {
    const found = find(spec, book, survey, free);
    live.set(spec, found);
    free = free.filter(s => s !== found);
  }
  return { live, names: newNames(book, survey, live) };
}

/** Ours give way to foreign sheets, tables and names, and a sheet that the user renamed keeps its name. */
function newNames(book: WorkbookSpec, survey: Survey, live: Recognised['live']): NewNames {
  const sheets = new Map<string, string>();
  const tables = new Map<string, string>();
  const names = new Map<string, string>();
  const ours = new Set([...live.values()].filter(s => s !== null));
  const isTaken = (name: string): boolean =>
    survey.sheets.some(s => same(s.name, name)) || [...sheets.values()].some(n => same(n, name));
  for (const spec of book.sheets) {
    const name = live.get(spec)?.name ?? freeName(spec.name, isTaken, ' ', 31);
    if (name !== spec.name) sheets.set(spec.name, name);
  }
  const foreignTables = survey.sheets.flatMap(s =>
    s.tables.filter(
      t => !ours.has(s) || !book.sheets.some(b => live.get(b) === s && b.tables.some(x => isOurTable(t, x))),
    ),
  );
  const foreignNames = survey.names.filter(n => {
    const home = survey.sheets.find(s => s.name === sheetOf(n.refersTo));
    return !(home && ours.has(home)) && !/^#REF!|^_mubiao/.test(n.refersTo) && !n.name.startsWith('_mubiao');
  });
  const known = (name: string): boolean =>
    foreignTables.some(t => same(t.name, name)) || foreignNames.some(n => same(n.name, name));
  for (const table of book.sheets.flatMap(s => s.tables)) {
    const name = freeName(table.name, known, '', 255);
    if (name !== table.name) tables.set(table.name, name);
  }
  for (const item of book.names) {
    const name = freeName(item.name, known, '_', 255);
    if (name !== item.name) names.set(item.name, name);
  }
  return { sheets, tables, names };
}
