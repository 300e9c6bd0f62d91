/** What belongs to the book as a whole: sheets, defined names, properties. */
import type { WorkbookSpec } from '../../workbook/spec';
import type { CallBatch } from '../batch';
import { markArea, markSheet } from '../marks';
import { areaA1 } from '../../grid/a1';
import type { Survey } from '../survey';
import type { RenderTarget } from './target';
import { subtractAll } from './areas';

/** Opens the sheet for writing and marks it as ours. */
export async function open(batch: CallBatch, { sheet, live, spec }: RenderTarget): Promise<void> {
  await batch.room(500, 8);
  if (live?.protected === true) sheet.protection.unprotect();
  markSheet(sheet, spec.id);
}

/** What we wrote earlier and write no more goes, and formats of what we write anew. */
export async function clear(batch: CallBatch, { sheet, live, area, before }: RenderTarget): Promise<void> {
  for (const left of live ? subtractAll(before, area) : []) {
    await batch.room(0, 2);
    sheet.getRange(areaA1(left)).clear('All');
  }
  if (!area) return;
  await batch.room(300, 6);
  const all = sheet.getRange(areaA1(area));
  markArea(sheet, all);
  if (!live) return;
  all.unmerge();
  all.clear('Formats');
}

/** Excel puts the name of a sheet in quotes, or not, as it likes. */
const unquoted = (reference: string): string => reference.replace(/'/g, '');

/** One that stands for the same already is left alone: all that speaks of it would be calculated anew. */
export async function names(batch: CallBatch, book: WorkbookSpec, survey: Survey): Promise<void> {
  const there = new Map(survey.names.map(n => [n.name.toLowerCase(), n.refersTo]));
  for (const { name, refersTo, hidden } of book.names) {
    await batch.room((name.length + refersTo.length) * 3, 3);
    const { names: items } = batch.context.workbook;
    const was = there.get(name.toLowerCase());
    const item = was === undefined ? items.add(name, `=${refersTo}`) : items.getItem(name);
    if (was !== undefined && unquoted(was) !== unquoted(refersTo)) item.formula = `=${refersTo}`;
    item.visible = hidden !== true;
  }
}

/** The book's own title stays if it has one. */
export async function properties(batch: CallBatch, book: WorkbookSpec, title: string): Promise<void> {
  await batch.room(500, 6);
  const { properties: own } = batch.context.workbook;
  if (title === '') {
    own.title = book.properties.title;
    if (book.properties.subject !== undefined) own.subject = book.properties.subject;
  }
  for (const [key, value] of Object.entries(book.properties.custom ?? {})) own.custom.add(key, value);
}

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** Shown and hidden sheets; one of ours that the user has hidden is shown again, since it was just asked for. */
export async function show(batch: CallBatch, book: WorkbookSpec, targets: readonly RenderTarget[]): Promise<void> {
  await batch.room(0, targets.length + 3);
  const active = targets[book.active];
  if (active && active.spec.visibility === 'visible') {
    active.sheet.visibility = 'Visible';
    active.sheet.activate();
  }
  for (const { sheet, spec } of targets) sheet.visibility = VISIBILITY[spec.visibility];
}
