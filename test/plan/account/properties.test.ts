import fc from 'fast-check';
import fs from 'node:fs';
import path from 'node:path';
import { parsePlan } from '../../../src/plan';
import { hasWords } from '../../../src/plan/text';
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

/** What is wrong with the account of a paste, in words; nothing if it holds. */
function faults(text: string): string[] {
  const plan = parsePlan(text);
  const said: string[] = [];
  let at = 0;
  for (const { start, end, as, reason } of plan.account) {
    if (start < at || end <= start || end > text.length) said.push(`${start}-${end} is no stretch behind ${at}`);
    const between = text.slice(at, start);
    if (between.trim() !== '') said.push(`nobody has ${JSON.stringify(between)}`);
    const words = text.slice(start, end);
    if (/^\s|\s$/.test(words)) said.push(`blank ends of ${JSON.stringify(words)}`);
    if ((as === 'left-out') !== (reason !== undefined)) said.push(`${as} with ${String(reason)}`);
    if (as === 'furniture' && hasWords(words)) said.push(`words in furniture: ${JSON.stringify(words)}`);
    at = end;
  }
  if (text.slice(at).trim() !== '') said.push(`nobody has ${JSON.stringify(text.slice(at))}`);
  return said;
}

/** Sentences of a plan whose letters do not all stand in stretches of sentences, headings or cells. */
function astray(text: string): string[] {
  const plan = parsePlan(text);
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
        expect(faults(text)).toEqual([]);
      }),
      runs(300),
    );
  });
  it('of mutated and of tidy plans', () => {
    fc.assert(
      fc.property(fc.oneof(tidyPlan, mutated(own.map(o => o.text))), text => {
        expect(faults(text)).toEqual([]);
      }),
      runs(60),
    );
  });
  it.each(own)('of $name', ({ text }) => {
    expect(faults(text)).toEqual([]);
    expect(astray(text)).toEqual([]);
  });
});

const holds = (folder: string): void => {
  const wrong = textsBelow(folder).flatMap(({ name, text }) => faults(text).map(said => `${name}: ${said}`));
  expect(wrong).toEqual([]);
};
it('the account of every text of the yardsticks holds', () => holds(yardsticks));
describe.each(['plans', 'forms'].map(name => path.join(shared, name)))('%s', folder => {
  describeWith({ files: [folder] }, 'the account of every real plan there', () => it('holds', () => holds(folder)));
});
