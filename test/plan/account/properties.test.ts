import fc from 'fast-check';
import fs from 'node:fs';
import path from 'node:path';
import { parsePlan, type Plan } from '../../../src/plan';
import { accountFaults } from '../../support/account';
import { describeWith, shared } from '../../support/office';
import { yardsticks } from '../../support/yardsticks';
import { mutated, randomPaste, tidyPlan } from '../pastes';

const deep = process.env.DEEP === '1';
const runs = (normal: number) => ({ numRuns: deep ? 10_000 : normal, seed: 20261128 });
jest.setTimeout(deep ? 3_600_000 : 120_000);

function textsBelow(folder: string): { name: string; text: string }[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const at = path.join(folder, entry.name);
    if (entry.isDirectory()) return textsBelow(at);
    return entry.name.endsWith('.txt') ? [{ name: at, text: fs.readFileSync(at, 'utf8') }] : [];
  });
}

const own = textsBelow(path.resolve(__dirname, '../../plans'));

/** Sentences of a plan whose letters do not all stand in stretches of sentences, headings or cells. */
function astray(text: string, plan: Plan): string[] {
  const letters = (s: string): string => s.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
  const kept = letters(
    plan.account
      .filter(s => ['measure', 'task', 'cell', 'section'].includes(s.as))
      .map(s => text.slice(s.start, s.end))
      .join(''),
  );
  return plan.items.flatMap(item => item.measures.map(m => letters(m.text)).filter(words => !kept.includes(words)));
}

describe('the stretches of the account hold every character that is not blank exactly once', () => {
  it('of random fragments', () => {
    fc.assert(
      fc.property(randomPaste, text => {
        expect(accountFaults(text)).toEqual([]);
      }),
      runs(300),
    );
  });
  it('of mutated and of tidy plans', () => {
    fc.assert(
      fc.property(fc.oneof(tidyPlan, mutated(own.map(o => o.text))), text => {
        expect(accountFaults(text)).toEqual([]);
      }),
      runs(60),
    );
  });
  it.each(own)('of $name', ({ text }) => {
    const plan = parsePlan(text);
    expect(accountFaults(text, plan)).toEqual([]);
    expect(astray(text, plan)).toEqual([]);
  });
});

const holds = (folder: string): void => {
  const wrong = textsBelow(folder).flatMap(({ name, text }) => accountFaults(text).map(said => `${name}: ${said}`));
  expect(wrong).toEqual([]);
};
// The plans in other forms are read once for all that is asked of them, in test/yardsticks/forms.test.ts.
it('the account of every small case of the yardsticks holds', () => holds(path.join(yardsticks, 'cases')));
describeWith({ files: [path.join(shared, 'plans')] }, 'the account of every real plan', () =>
  it('holds', () => holds(path.join(shared, 'plans'))),
);
