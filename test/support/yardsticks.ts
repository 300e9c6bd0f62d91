/** The project's own yardsticks (test/yardsticks): scorers, cases and plans in other forms, all in words of our own. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parsePlan, toGuide, type Plan } from '../../src/plan';

export const yardsticks = path.resolve(__dirname, '../yardsticks');

/** Scores of one folder over all its plans, axis → F1 from 0 to 1. */
export type Totals = Readonly<Record<string, number>>;

/** Parses every text of a folder (`NAME.txt`) into the guide's form below `to` (`NAME.json`), and shows each; gives the names. */
export function parseFolder(
  from: string,
  to: string,
  begins = '',
  show?: (name: string, text: string, plan: Plan) => void,
): readonly string[] {
  fs.mkdirSync(to, { recursive: true });
  const names = fs
    .readdirSync(from)
    .filter(file => file.endsWith('.txt') && file.startsWith(begins))
    .map(file => file.slice(0, -4));
  for (const name of names) {
    const text = fs.readFileSync(path.join(from, `${name}.txt`), 'utf8');
    const plan = parsePlan(text);
    show?.(name, text, plan);
    fs.writeFileSync(path.join(to, `${name}.json`), JSON.stringify(toGuide(plan)));
  }
  return names;
}

/** Runs a script of the yardsticks in Node and gives what it printed. */
export const evaluate = (script: string, ...args: readonly string[]): string =>
  execFileSync(process.execPath, [path.join(yardsticks, 'eval', script), ...args], { encoding: 'utf8' }).trimEnd();

/** A row of the scorer's table: a plan, or the total, and its F1 in percent by axis; null where the axis has nothing to count. */
export type ScoreRow = readonly [name: string, ...figures: (number | null)[]];

/** The rows of the table that the scorer printed; what else it printed with `--misses` is passed over. */
export const scoreRows = (printed: string): ScoreRow[] =>
  printed
    .split('\n')
    .filter(line => /\s(?:\d+\.\d|–)/.test(line) && !/^[#+~-]/.test(line))
    .map(line => {
      const figures = line.slice(14).trim().split(/\s+/);
      return [line.slice(0, 14).trim(), ...figures.map(figure => (figure === '–' ? null : Number(figure)))];
    });

const lastLine = (printed: string): unknown => JSON.parse(printed.split('\n').pop() ?? '{}');

/** Work in a folder that is removed behind it. */
function inTemporary<T>(work: (folder: string) => T): T {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'mubiao-score-'));
  try {
    return work(folder);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

/** Scores plans in the guide's form, by name, against a folder of annotations. */
export function scorePlans(
  plans: ReadonlyMap<string, unknown>,
  gold: string,
  ...flags: readonly string[]
): { readonly rows: ScoreRow[]; readonly printed: string } {
  const printed = inTemporary(out => {
    for (const [name, plan] of plans) fs.writeFileSync(path.join(out, `${name}.json`), JSON.stringify(plan));
    return evaluate('score.mjs', gold, out, ...plans.keys(), ...flags);
  });
  return { rows: scoreRows(printed), printed };
}

/** Totals of the scorer over the plans of a folder whose names begin as asked. */
export const totals = (texts: string, gold: string, begins = ''): Totals =>
  inTemporary(
    out => lastLine(evaluate('score.mjs', gold, out, ...parseFolder(texts, out, begins), '--json')) as Totals,
  );

/** Plans in many forms, read once: what the scorer says of them, and whatever else is asked of each reading. */
export interface FormsRead<T> {
  readonly totals: Totals;
  /** Items F1 in percent, null where there is nothing to count, and what was asked, by FORM/NAME. */
  readonly each: ReadonlyMap<string, { readonly items: number | null; readonly asked: T }>;
}

/** Reads a folder that holds one folder a form, and scores it. */
export const readForms = <T>(forms: string, ask: (text: string, plan: Plan) => T): FormsRead<T> =>
  inTemporary(out => {
    const asked = new Map<string, T>();
    for (const form of fs.readdirSync(forms).filter(one => fs.statSync(path.join(forms, one)).isDirectory()))
      parseFolder(path.join(forms, form), path.join(out, form), '', (name, text, plan) =>
        asked.set(`${form}/${name}`, ask(text, plan)),
      );
    const { each, ...summary } = lastLine(evaluate('score-forms.mjs', forms, out, '--json', '--each')) as Totals & {
      readonly each: Readonly<Record<string, number | null>>;
    };
    return {
      totals: summary,
      each: new Map([...asked].map(([name, said]) => [name, { items: each[name] ?? null, asked: said }])),
    };
  });

/** Fails with the axis and its figure where a total is below its floor. */
export function expectAtLeast(got: Totals, floors: Totals): void {
  for (const [axis, floor] of Object.entries(floors))
    expect([axis, (got[axis] ?? 0) >= floor, got[axis]]).toEqual([axis, true, got[axis]]);
}
