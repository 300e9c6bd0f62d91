/**
 * Writes a workbook into the open book. Every step can be done again: a run that was killed anywhere is made good by running the
 * same once more. Nothing that somebody typed is replaced before the sheet has been copied, and foreign sheets are left alone.
 */
import type { SheetId, SheetSpec, WorkbookSpec } from '../workbook/spec';
import { adaptNames, type NewNames } from '../workbook/adapt';
import { backUp, replacedCells } from './backup';
import { CallBatch, type BatchOptions } from './batch';
import { DONE_MARK, markBackup, markRun, RUN } from './marks';
import { readSheetCells, type Wanted } from './read-cells';
import { givenArea, parseArea } from '../grid/a1';
import type { Area } from '../grid/area';
import { recognise } from './recognise';
import * as book from './render/book';
import { writeFormulas, writeLinks, writeValues } from './render/cells';
import { charts } from './render/charts';
import { conditionalFormats, validations } from './render/checks';
import { layout } from './render/layout';
import { printSetUp, protect } from './render/page';
import { numberFormats, styles } from './render/styles';
import { checkTables, fillColumns, fitTables, makeTables } from './render/tables';
import { target, type RenderTarget } from './render/target';
import { withoutSheet, survey, type LiveSheet, type Survey } from './survey';
import { withWatchdog } from './watchdog';
import { withoutEvents } from './without-events';

/** Steps of a writing, in their order. */
export const RENDER_STEPS = ['look', 'values', 'formulas', 'formats', 'charts', 'check', 'finish'] as const;
export type RenderStep = (typeof RENDER_STEPS)[number];

export interface RenderOptions extends BatchOptions {
  /** Day and time for the names of copies, e.g. `1122-0930`. */
  readonly label: string;
  /** Sheets of the workbook that are written; the others only say what the written ones find there. Absent: all. */
  readonly only?: readonly SheetId[];
  readonly onProgress?: (step: RenderStep, done: number, total: number) => void;
}

export interface Rendered {
  /** Copies made before sheets were replaced, with how many typed cells they keep. This cannot be undone in Excel. */
  readonly backups: readonly { readonly of: SheetId; readonly name: string; readonly cells: number }[];
  /** Where ours had to give way to names that the book already had, or the user has renamed a sheet. */
  readonly names: NewNames;
}

const wantedOf = (context: Excel.RequestContext, sheet: LiveSheet): Wanted => ({
  sheet: context.workbook.worksheets.getItem(sheet.id),
  area: givenArea(sheet.used),
  tables: sheet.tables.map(t => ({ name: t.name, area: givenArea(t.address) })),
});

const writtenArea = (live: LiveSheet): Area | undefined => parseArea(withoutSheet(live.marks.area)) ?? undefined;

type Cells = Awaited<ReturnType<typeof readSheetCells>>[number];

/** Old content of our sheets, and of copies that an unfinished run has made of them. */
async function oldCells(
  context: Excel.RequestContext,
  sheets: readonly LiveSheet[],
): Promise<ReadonlyMap<LiveSheet, Cells>> {
  const filled = sheets.filter(s => s.used !== '');
  const cells = await readSheetCells(
    context,
    filled.map(s => wantedOf(context, s)),
  );
  return new Map(filled.map((s, i) => [s, cells[i] ?? []]));
}

async function look(
  context: Excel.RequestContext,
  whole: WorkbookSpec,
  only: readonly SheetId[] | undefined,
): Promise<{
  spec: WorkbookSpec;
  found: Survey;
  targets: RenderTarget[];
  copies: Map<SheetId, Cells>;
  names: NewNames;
  title: string;
}> {
  const { properties } = context.workbook;
  properties.load('title');
  const found = await survey(context);
  const { live, names } = recognise(whole, found);
  const isWanted = ({ id }: SheetSpec): boolean => only === undefined || only.includes(id);
  const adapted = adaptNames(whole, names);
  const given = whole.sheets.filter(isWanted);
  const spec =
    only === undefined ? adapted : { ...adapted, sheets: adapted.sheets.filter(isWanted), names: [], active: 0 };
  const unfinished = found.sheets.filter(s => s.marks.backup !== '' && s.marks.backup !== DONE_MARK);
  const ours = given.flatMap(sheet => live.get(sheet) ?? []);
  const cells = await oldCells(context, [...ours, ...unfinished]);
  const asked = spec.sheets.map((sheet, i) => {
    const old = live.get(given[i] as SheetSpec) ?? null;
    const proxy = old ? context.workbook.worksheets.getItem(old.id) : context.workbook.worksheets.add(sheet.name);
    return target(sheet, proxy, old, old ? (cells.get(old) ?? []) : [], old ? writtenArea(old) : undefined);
  });
  // A table that is made anew takes the words of formulas with it, wherever they stand.
  const remade = asked.some(({ tables }) => [...tables.values()].some(is => is?.sameColumns === false));
  const targets = remade ? asked.map(one => ({ ...one, unmoved: false })) : asked;
  const copies = new Map(unfinished.map(s => [s.marks.backup as SheetId, cells.get(s) ?? []]));
  return { spec, found, targets, copies, names, title: properties.title };
}

/**
 * @throws Cancelled, NoAnswer, or what Excel reports; what has been written by then stays, and running again finishes it
 */
export function renderWorkbook(given: WorkbookSpec, options: RenderOptions): Promise<Rendered> {
  const tell = options.onProgress ?? (() => undefined);
  return withoutEvents(async context => {
    tell('look', 0, 1);
    const { spec, found, targets, copies, names, title } = await withWatchdog(
      look(context, given, options.only),
      options.noAnswerMs ?? Infinity,
    );
    const batch = new CallBatch(context, options);
    const each = async (step: RenderStep, work: ((target: RenderTarget) => Promise<void>)[]): Promise<void> => {
      for (const [index, item] of targets.entries()) {
        tell(step, index, targets.length);
        for (const act of work) await act(item);
      }
    };
    await batch.room(200, 4);
    markRun(context.workbook, options.label);
    const backups = copyReplaced(targets, found, spec, copies, options.label);
    await each('values', [
      t => book.open(batch, t),
      t => fitTables(batch, t),
      t => book.clear(batch, t),
      t => numberFormats(batch, spec, t),
      t => writeLinks(batch, t),
      t => writeValues(batch, spec, t),
      t => makeTables(batch, t),
    ]);
    await book.names(batch, spec, found);
    await each('formulas', [t => writeFormulas(batch, t), t => fillColumns(batch, t)]);
    await each('formats', [
      t => styles(batch, spec, t),
      t => layout(batch, t),
      t => validations(batch, t),
      t => conditionalFormats(batch, t),
      t => printSetUp(batch, t),
    ]);
    await each('charts', [t => charts(batch, t)]);
    tell('check', 0, 1);
    await checkTables(batch, targets);
    tell('finish', 0, 1);
    await book.properties(batch, spec, title);
    await book.show(batch, spec, targets);
    await each('finish', [t => protect(batch, t)]);
    await finish(
      batch,
      backups.map(b => b.name),
      found,
    );
    tell('finish', 1, 1);
    return { backups, names };
  });
}

function copyReplaced(
  targets: readonly RenderTarget[],
  found: Survey,
  spec: WorkbookSpec,
  copies: ReadonlyMap<SheetId, Cells>,
  label: string,
): Rendered['backups'] {
  const taken = new Set(spec.sheets.map(s => s.name.toLowerCase()));
  return targets.flatMap(item => {
    const cells = replacedCells(item, copies.get(item.spec.id));
    return cells === 0 ? [] : [{ of: item.spec.id, name: backUp(item, found, spec.lang, label, taken), cells }];
  });
}

/** The run is over: its copies are ordinary sheets from now on, kept until somebody deletes them. */
async function finish(batch: CallBatch, backups: readonly string[], found: Survey): Promise<void> {
  await batch.room(0, 5 + backups.length * 3);
  const { worksheets, names } = batch.context.workbook;
  const earlier = found.sheets.filter(s => s.marks.backup !== '' && s.marks.backup !== DONE_MARK).map(s => s.id);
  for (const key of [...backups, ...earlier]) markBackup(worksheets.getItem(key), DONE_MARK);
  names.getItemOrNullObject(RUN).delete();
  await batch.send();
}
