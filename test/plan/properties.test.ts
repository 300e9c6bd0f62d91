import fc from 'fast-check';
import fs from 'node:fs';
import path from 'node:path';
import { parsePlan, toGuide } from '../../src/plan';
import type { Plan, Span } from '../../src/plan';
import { clean } from '../../src/plan/text';
import { mutated, randomPaste, tidyPlan } from './pastes';

const deep = process.env.DEEP === '1';
const runs = (normal: number): { numRuns: number; seed: number } => ({
  numRuns: deep ? 10_000 : normal,
  seed: 20240601,
});
jest.setTimeout(deep ? 3_600_000 : 60_000);

const own = path.resolve(__dirname, '../plans');
const texts = fs
  .readdirSync(own)
  .filter(f => f.endsWith('.txt'))
  .map(f => fs.readFileSync(path.join(own, f), 'utf8'));

const spansOf = (plan: Plan): Span[] => [
  ...plan.sections.map(s => s.span),
  ...plan.diagnostics.map(d => d.span),
  ...plan.items.flatMap(i => [
    i.headingSpan,
    ...i.owners.map(o => o.span),
    ...i.deadlines.map(d => d.span),
    ...i.measures.map(m => m.span),
  ]),
  ...[plan.title, plan.issuer].flatMap(h => (h ? [h.span] : [])),
];

/** What counts of a plan when spans may move: the guide's form without offsets, blanks and widths. */
function facts(raw: string): string {
  const g = toGuide(parsePlan(raw));
  const bare = JSON.stringify([g.plan, g.sections, g.items, g.targets, g.deadlines], (key, value: unknown) =>
    key === 'span' || key === 'quote' || key === 'after' ? undefined : value,
  );
  return bare.normalize('NFKC').replace(/\s+/g, '');
}

/** True where all letters of the quote stand in the words of the paste in their order: only notes, breaks and blanks lie between. */
function inOrder(quote: string, words: string): boolean {
  let at = 0;
  return [...quote.replace(/\s/g, '')].every(c => {
    const found = words.indexOf(c, at);
    at = found + c.length;
    return found >= 0;
  });
}

/** Every span lies inside the paste, and a fact's quote is what stands there. */
function expectSound(raw: string): void {
  const plan = parsePlan(raw);
  for (const s of spansOf(plan)) {
    expect(s.start).toBeGreaterThanOrEqual(0);
    expect(s.end).toBeGreaterThanOrEqual(s.start);
    expect(s.end).toBeLessThanOrEqual(raw.length);
  }
  const { text } = clean(raw);
  for (const m of plan.items.flatMap(i => i.measures))
    for (const f of [...m.targets, ...m.deadlines, ...m.owners]) {
      expect(text).toContain(f.quote);
      expect([f.quote, inOrder(f.quote, raw.slice(f.span.start, f.span.end))]).toEqual([f.quote, true]);
    }
}

describe('any paste', () => {
  it('of random fragments is read without a throw, with sound spans', () => {
    fc.assert(
      fc.property(randomPaste, raw => {
        expectSound(raw);
      }),
      runs(400),
    );
  });
  it('that is a mutated plan is read without a throw, with sound spans', () => {
    fc.assert(
      fc.property(mutated(texts), raw => {
        expectSound(raw);
      }),
      runs(25),
    );
  });
  it('is cleaned once and for all', () => {
    fc.assert(
      fc.property(fc.oneof(randomPaste, mutated(texts)), raw => {
        const { text } = clean(raw);
        expect(clean(text).text).toBe(text);
      }),
      runs(400),
    );
  });
  it('gives the same facts again from its own cleaned text', () => {
    fc.assert(
      fc.property(fc.oneof(tidyPlan, mutated(texts)), raw => {
        expect(facts(clean(raw).text)).toBe(facts(raw));
      }),
      runs(25),
    );
  });
});

const WIDE: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '(': '（', ')': '）', '%': '％' };
const NARROW = Object.fromEntries(Object.entries(WIDE).map(([a, b]) => [b, a]));
const swap = (text: string, table: Readonly<Record<string, string>>): string =>
  [...text].map(c => table[c] ?? c).join('');
const wideDigits = (text: string): string => text.replace(/\d/g, d => String.fromCharCode(d.charCodeAt(0) + 0xfee0));

describe('facts do not change', () => {
  it('with the width of punctuation and digits', () => {
    fc.assert(
      fc.property(tidyPlan, raw => {
        const want = facts(raw);
        expect(facts(swap(raw, NARROW))).toBe(want);
        expect(facts(swap(raw, WIDE))).toBe(want);
        expect(facts(wideDigits(raw))).toBe(want);
      }),
      runs(40),
    );
  });
  it('with blank lines, and blanks at line ends', () => {
    fc.assert(
      fc.property(fc.oneof(tidyPlan, fc.constantFrom(...texts)), fc.integer({ min: 1, max: 5 }), (raw, every) => {
        const want = facts(raw);
        const inTable = (line: string): boolean => /[\t|]/.test(line);
        const spaced = raw.split('\n').map((line, i) => (i % every === 0 && !inTable(line) ? `${line} \u3000` : line));
        expect(facts(spaced.join('\n'))).toBe(want);
        const apart = raw.split('\n').map((line, i) => (i % every === 0 && !inTable(line) ? `${line}\n` : line));
        expect(facts(apart.join('\n'))).toBe(want);
      }),
      runs(40),
    );
  });
});
