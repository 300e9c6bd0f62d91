import { toPaste } from '../assemble/paste-spans';
import type { Range, Source } from '../source';
import { pasteSpan } from '../spans';
import { sourceOf } from '../text/given';
import type { Page } from '../outline/reading/method';
import { isOf, shapeOf } from './shape';
import type { Correction, Form } from './types';
import { gather } from '../loops';

/** So many lines must have a look that the form speaks of. */
const FEWEST = 2;

/** True where every look that the form speaks of is found in the text, each on two lines at least. */
export function fits(source: Source, lines: readonly Range[], form: Form): boolean {
  const looks = lines.map(line => shapeOf(source, line));
  const all = form.levels.every(({ shape }) => looks.filter(look => isOf(shape, look)).length >= FEWEST);
  return all && form.levels.length + Object.keys(form.columns).length > 0;
}

/** A form as corrections of a page: its looks on every line, its columns where a header has their names. */
export function formCorrections(form: Form, { source, tables }: Page): Correction[] {
  const nowhere = pasteSpan(source.raw.length, source.raw.length);
  const headers = gather([...tables.values()], found => found.table.columns);
  const roles = new Map(Object.entries(form.columns).map(([name, means]) => [sourceOf(name, {}).folded.trim(), means]));
  return [
    ...form.levels.map(({ shape, level }): Correction => ({ type: 'level', at: nowhere, level, scope: { shape } })),
    ...gather(headers, ({ header, at }): Correction[] => {
      const means = roles.get(header);
      return means !== undefined && at ? [{ type: 'column', at: toPaste(source, at), means }] : [];
    }),
  ];
}

/** The form that corrections have fixed: what was said of looks and of columns; what was said of one line alone is left out. */
export function formOf(name: string, corrections: readonly Correction[], text: string): Form {
  return {
    name,
    levels: gather(corrections, c =>
      c.type === 'level' && typeof c.scope !== 'string' ? [{ shape: c.scope.shape, level: c.level }] : [],
    ),
    columns: Object.fromEntries(
      gather(corrections, c => (c.type === 'column' ? [[text.slice(c.at.start, c.at.end).trim(), c.means]] : [])),
    ),
  };
}
