import fs from 'node:fs';
import path from 'node:path';
import { findDeadlines } from '../../../src/plan/facts/deadlines';
import { findTargets } from '../../../src/plan/facts/targets';
import type { Deadline, Target } from '../../../src/plan/types';
import { whole } from '../../support/source';

interface Clause {
  readonly kind: string;
  readonly text: string;
  readonly targets?: readonly string[];
  readonly deadlines?: readonly string[];
  readonly open?: true;
}

const read = (name: string): readonly Clause[] => {
  const text = fs.readFileSync(path.resolve(__dirname, `../../fixtures/${name}.json`), 'utf8');
  return (JSON.parse(text) as { clauses: readonly Clause[] }).clauses;
};
const clauses = read('clauses');
const seventh = read('clauses-seventh');
const eighth = read('clauses-eighth');
const ninth = read('clauses-ninth');
const tenth = read('clauses-tenth');
const eleventh = read('clauses-eleventh');
const english = read('clauses-english');
const traditional = read('clauses-traditional');
const twelfth = read('clauses-twelfth');
const thirteenth = read('clauses-thirteenth');
const fourteenth = read('clauses-fourteenth');
const fifteenth = read('clauses-fifteenth');
const sixteenth = read('clauses-sixteenth');
const seventeenth = read('clauses-seventeenth');
const eighteenth = read('clauses-eighteenth');
const nineteenth = read('clauses-nineteenth');
const twentieth = read('clauses-twentieth');
const twentyFirst = read('clauses-twenty-first');
const twentySecond = read('clauses-twenty-second');
const twentyThird = read('clauses-twenty-third');
const twentyFourth = read('clauses-twenty-fourth');
const twentyFifth = read('clauses-twenty-fifth');
const twentySixth = read('clauses-twenty-sixth');
const twentySeventh = read('clauses-twenty-seventh');
const twentyEighth = read('clauses-twenty-eighth');
const twentyNinth = read('clauses-twenty-ninth');
const thirtieth = read('clauses-thirtieth');
const thirtyFirst = read('clauses-thirty-first');
const YEAR = 2026;

const grams = (text: string): Set<string> => {
  const bare = text.normalize('NFKC').replace(/[\s“”"'‘’]/g, '');
  return new Set(Array.from({ length: Math.max(0, bare.length - 1) }, (_, i) => bare.slice(i, i + 2)));
};
/** Shares at least half of its pairs of letters. */
const near = (a: string, b: string): boolean => {
  const [x, y] = [grams(a), grams(b)];
  return 2 * [...x].filter(g => y.has(g)).length >= 0.5 * (x.size + y.size);
};

const targetFits = (wanted: string, t: Target<unknown>): boolean => {
  const m = /^(\S+) ([\d.]+)(?:-([\d.]+))?(?: ([^~]+?))? ~ (.*?)( \?)?$/.exec(wanted);
  if (!m) throw new Error(`no target: ${wanted}`);
  const same = (a: number | undefined, b: string | undefined): boolean =>
    a === (b === undefined ? undefined : Number(b));
  return (
    (m[1] ?? '').split('|').includes(t.comparator) &&
    same(t.value, m[2]) &&
    same(t.upper, m[3]) &&
    t.unit === (m[4] ?? '') &&
    (m[6] !== undefined || near(m[5] ?? '', t.indicator))
  );
};
const deadlineFits = (wanted: string, d: Deadline<unknown>): boolean => {
  const bare = wanted.replace('?', '');
  if (bare === '*') return true;
  const [a, b] = bare.split('..');
  if (b !== undefined) return d.start === a && d.date === (b || undefined);
  const every = d.every && `every ${d.every}`;
  const said = [
    d.date,
    every,
    every && `${every}/${String(d.interval)}`,
    d.relative && 'relative',
    d.standing && 'standing',
  ].filter(Boolean);
  return bare.split('|').some(one => (one === 'open' ? said.length === 0 : said.includes(one)));
};

/** What is missing and what is invented, each wanted fact taken once. */
function faults<T>(wanted: readonly string[], found: readonly T[], fits: (w: string, f: T) => boolean): string[] {
  const left = [...found];
  const missing = [...wanted]
    .sort((a, b) => Number(a.endsWith('?')) - Number(b.endsWith('?')))
    .filter(w => {
      const at = left.findIndex(f => fits(w, f));
      if (at >= 0) left.splice(at, 1);
      return at < 0 && !w.endsWith('?');
    });
  return [...missing.map(w => `missing: ${w}`), ...left.map(f => `invented: ${JSON.stringify(f)}`)];
}

const faultsOf = ({ text, targets = [], deadlines = [] }: Clause): string[] => {
  const [source, all] = whole(text);
  return [
    ...faults(targets, findTargets(source, all, undefined, YEAR), targetFits),
    ...faults(deadlines, findDeadlines(source, all, YEAR), deadlineFits),
  ];
};

describe('clauses of our own', () => {
  it.each(clauses.filter(c => !c.open).map(c => [c.text, c] as const))('%s', (_text, clause) => {
    expect(faultsOf(clause)).toEqual([]);
  });
  it('says which ones are misread still, and no other', () => {
    const open = clauses.filter(c => c.open);
    expect(open.filter(c => faultsOf(c).length === 0)).toEqual([]);
    expect(open.length * 50).toBeLessThan(clauses.length);
  });
  it('is large enough and has none twice', () => {
    expect(clauses.length).toBeGreaterThanOrEqual(340);
    expect(new Set(clauses.map(c => c.text)).size).toBe(clauses.length);
  });
});

const rounds: readonly (readonly [string, readonly Clause[]])[] = [
  ['seventh', seventh],
  ['eighth', eighth],
  ['ninth', ninth],
  ['tenth', tenth],
  ['eleventh', eleventh],
  ['English', english],
  ['Traditional', traditional],
  ['twelfth', twelfth],
  ['thirteenth', thirteenth],
  ['fourteenth', fourteenth],
  ['fifteenth', fifteenth],
  ['sixteenth', sixteenth],
  ['seventeenth', seventeenth],
  ['eighteenth', eighteenth],
  ['nineteenth', nineteenth],
  ['twentieth', twentieth],
  ['twenty-first', twentyFirst],
  ['twenty-second', twentySecond],
  ['twenty-third', twentyThird],
  ['twenty-fourth', twentyFourth],
  ['twenty-fifth', twentyFifth],
  ['twenty-sixth', twentySixth],
  ['twenty-seventh', twentySeventh],
  ['twenty-eighth', twentyEighth],
  ['twenty-ninth', twentyNinth],
  ['thirtieth', thirtieth],
  ['thirty-first', thirtyFirst],
];

describe.each(rounds)('clauses of the %s round', (_name, round) => {
  it.each(round.filter(c => !c.open).map(c => [c.text, c] as const))('%s', (_text, clause) => {
    expect(faultsOf(clause)).toEqual([]);
  });
  it('says which ones are misread still, and no other', () => {
    const open = round.filter(c => c.open);
    expect(open.filter(c => faultsOf(c).length === 0)).toEqual([]);
    expect(open.length * 8).toBeLessThan(round.length);
  });
});

/** A figure with its unit as it stands in the text: 85分, 13.3万. */
const figureOf = ({ printed }: Pick<Target, 'printed'>): string => `${String(printed.value)}${printed.unit}`;

describe.each([
  'clauses-times',
  'clauses-times-second',
  'clauses-times-third',
  'clauses-times-fourth',
  'clauses-times-fifth',
  'clauses-times-sixth',
  'clauses-times-seventh',
  'clauses-times-eighth',
  'clauses-times-ninth',
  'clauses-times-tenth',
  'clauses-times-eleventh',
  'clauses-times-twelfth',
  'clauses-times-thirteenth',
  'clauses-times-fourteenth',
  'clauses-times-fifteenth',
  'clauses-times-sixteenth',
  'clauses-times-seventeenth',
  'clauses-times-eighteenth',
])('times: %s', name => {
  const times = read(name);
  const misread = ({ text, deadlines = [] }: Clause): string[] => {
    const [source, all] = whole(text);
    return faults(deadlines, findDeadlines(source, all, YEAR), deadlineFits);
  };
  it.each(times.filter(c => !c.open).map(c => [c.text, c] as const))('%s', (_text, clause) => {
    expect(misread(clause)).toEqual([]);
  });
  it('says which ones are misread still, and no other', () => {
    const open = times.filter(c => c.open);
    expect(open.filter(c => misread(c).length === 0)).toEqual([]);
    expect(open.length * 25).toBeLessThan(times.length);
    expect(new Set(times.map(c => c.text)).size).toBe(times.length);
  });
});

describe('indicators', () => {
  const all = [clauses, ...rounds.map(([, round]) => round)].flat();
  it('never hold the figure of another target of their clause', () => {
    const held = all.flatMap(({ text }) => {
      const [source, at] = whole(text);
      const targets = findTargets(source, at, undefined, YEAR);
      return targets.flatMap(t =>
        targets.some(o => o !== t && o.printed.unit !== '' && t.indicator.includes(figureOf(o)))
          ? [`${text}: ${t.indicator}`]
          : [],
      );
    });
    expect(held).toEqual([]);
  });
  it('of an aim in brackets begin in its own line', () => {
    const [source] = whole('一、服务\n满意度（目标值：95%以上）');
    const at = { start: 5, end: source.text.length };
    expect(findTargets(source, at, undefined, YEAR).map(t => t.indicator)).toEqual(['满意度']);
  });
});
