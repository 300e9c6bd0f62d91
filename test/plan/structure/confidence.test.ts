import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parsePlan, toGuide } from '../../../src/plan';
import { describeWith, shared } from '../../support/office';
import { evaluate, yardsticks } from '../../support/yardsticks';

jest.setTimeout(300_000);

describe('how sure the structure is', () => {
  it('is sure of a plan in the usual form, and has no other reading to offer', () => {
    const { structure } = parsePlan(
      '滨江园区2026年工作要点\n一、养护\n1.修整步道。补种花木30株。\n2.更换路灯。检修线路。\n二、更新\n1.标识牌。全部换新。\n2.林间长椅。添置20张。',
    );
    expect(structure).toMatchObject({ confidence: 'sure', alternatives: [], alarms: [], by: '1.' });
  });
  it('guesses where nothing can be read', () => {
    expect(parsePlan('首页\n联系我们').structure).toMatchObject({
      confidence: 'guess',
      alarms: expect.arrayContaining(['no-items']) as unknown,
    });
  });
  it('wants a look where an alarm rings, and says which', () => {
    const { structure } = parsePlan(
      ['事项：换灯', '时限：六月', '事项：补路', '时限：七月', '事项：修窗', '时限：八月']
        .map((l, i) => `${i + 1}.${l}`)
        .join('\n'),
    );
    expect(structure.confidence).not.toBe('sure');
    expect(structure.alarms).toContain('labels-as-items');
  });
});

/** How many readings below a folder of forms are bad (items F1 below 80) or good (95 and more), and how many of each are doubted. */
function doubts(forms: string) {
  const out = fs.mkdtempSync(path.join(os.tmpdir(), 'mubiao-confidence-'));
  const seen = { bad: 0, badDoubted: 0, good: 0, goodDoubted: 0 };
  for (const form of fs.readdirSync(forms).filter(f => fs.statSync(path.join(forms, f)).isDirectory())) {
    const from = path.join(forms, form);
    const to = path.join(out, form);
    fs.mkdirSync(to);
    const doubted = new Map<string, boolean>();
    for (const file of fs.readdirSync(from).filter(f => f.endsWith('.txt'))) {
      const plan = parsePlan(fs.readFileSync(path.join(from, file), 'utf8'));
      fs.writeFileSync(path.join(to, file.replace(/txt$/, 'json')), JSON.stringify(toGuide(plan)));
      doubted.set(file.slice(0, -4), plan.structure.confidence !== 'sure');
    }
    for (const row of evaluate('score.mjs', from, to, '--json').split('\n').slice(1, -2)) {
      const name = row.slice(0, 14).trim();
      const items = Number(row.slice(14).trim().split(/\s+/)[1]);
      const doubt = [...doubted].find(([n]) => n.startsWith(name))?.[1] ?? false;
      seen.bad += items < 80 ? 1 : 0;
      seen.badDoubted += items < 80 && doubt ? 1 : 0;
      seen.good += items >= 95 ? 1 : 0;
      seen.goodDoubted += items >= 95 && doubt ? 1 : 0;
    }
  }
  fs.rmSync(out, { recursive: true });
  return seen;
}

/** Of few bad readings one may go unseen. */
function expectDoubts({ bad, badDoubted, good, goodDoubted }: ReturnType<typeof doubts>, readings: number): void {
  expect(good).toBeGreaterThan(readings);
  expect(bad - badDoubted).toBeLessThanOrEqual(Math.max(1, 0.05 * bad));
  expect(goodDoubted).toBeLessThanOrEqual(0.05 * good);
}

it('doubts nearly all bad readings and few good ones', () => expectDoubts(doubts(path.join(yardsticks, 'forms')), 180));

const real = path.join(shared, 'forms');
describeWith({ files: [real] }, 'on real plans in other forms', () => {
  it('doubts nearly all bad readings and few good ones', () => expectDoubts(doubts(real), 300));
});
