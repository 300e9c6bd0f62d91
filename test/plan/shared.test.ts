import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parsePlan, toGuide } from '../../src/plan';

const shared = path.resolve(__dirname, '../../../shared');
const there = fs.existsSync(path.join(shared, 'eval/score.mjs'));
const maybe = there ? describe : describe.skip;
if (!there) console.log('test/plan/shared: ../shared (annotated real plans and their scorer) is missing; skipped.');

type Totals = Readonly<Record<string, number>>;

/** Totals of the scorer over the plans of a folder whose names begin as asked. */
function totals(texts: string, gold: string, begins = ''): Totals {
  const out = fs.mkdtempSync(path.join(os.tmpdir(), 'mubiao-score-'));
  const names = fs
    .readdirSync(texts)
    .filter(f => f.endsWith('.txt') && f.startsWith(begins))
    .map(f => f.slice(0, -4));
  for (const name of names)
    fs.writeFileSync(
      path.join(out, `${name}.json`),
      JSON.stringify(toGuide(parsePlan(fs.readFileSync(path.join(texts, `${name}.txt`), 'utf8')))),
    );
  const printed = execFileSync(process.execPath, [path.join(shared, 'eval/score.mjs'), gold, out, ...names, '--json'], {
    encoding: 'utf8',
  });
  fs.rmSync(out, { recursive: true });
  return JSON.parse(printed.trim().split('\n').pop() ?? '{}') as Totals;
}

const expectAtLeast = (got: Totals, floors: Totals): void => {
  for (const [axis, floor] of Object.entries(floors))
    expect([axis, (got[axis] ?? 0) >= floor, got[axis]]).toEqual([axis, true, got[axis]]);
};

maybe('against hand annotations', () => {
  it('the five education plans', () => {
    const got = totals(path.join(shared, 'plans'), path.join(shared, 'gold'), '00');
    expectAtLeast(got, { sections: 1, items: 1, paths: 1, measures: 0.95, owners: 0.95, targets: 0.85 });
  });
  it('all twelve real plans', () => {
    const got = totals(path.join(shared, 'plans'), path.join(shared, 'gold'));
    expectAtLeast(got, {
      items: 0.99,
      paths: 0.97,
      measures: 0.97,
      owners: 0.97,
      targets: 0.96,
      tuples: 0.9,
      deadlines: 0.92,
      kinds: 0.88,
    });
  });
  it('plans of our own that were annotated first', () => {
    const own = path.resolve(__dirname, '../plans');
    expectAtLeast(totals(own, own), { items: 0.92, owners: 0.88, targets: 0.88, tuples: 0.8, deadlines: 0.82 });
  });
  it('no number of a fact is one of the known traps where it stands', () => {
    const traps = JSON.parse(fs.readFileSync(path.join(shared, 'gold-traps.json'), 'utf8')) as {
      plan: string;
      raw: string;
      context: string;
      category: string;
    }[];
    const caught = [...new Set(traps.map(t => t.plan))].flatMap(plan => {
      const raw = fs.readFileSync(path.join(shared, 'plans', `${plan}.txt`), 'utf8');
      const guide = toGuide(parsePlan(raw));
      const numbers = (s: string): string => /\d+(?:\.\d+)?/.exec(s)?.[0] ?? '';
      return traps
        .filter(
          t => t.plan === plan && t.category !== 'date-lookalike' && t.context.length > t.raw.length && numbers(t.raw),
        )
        .flatMap(t =>
          guide.targets
            .filter(f => f.quote.includes(t.context) && String(f.printed.value) === numbers(t.raw))
            .map(f => `${plan}: ${t.context} → ${f.quote}`),
        );
    });
    expect(caught).toEqual([]);
    const times = traps
      .filter(t => t.category === 'date-lookalike')
      .flatMap(t =>
        toGuide(parsePlan(fs.readFileSync(path.join(shared, 'plans', `${t.plan}.txt`), 'utf8'))).deadlines.filter(d =>
          d.quote.includes(t.context),
        ),
      );
    expect(times).toEqual([]);
  });
});
