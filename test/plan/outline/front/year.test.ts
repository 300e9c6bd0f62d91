import fs from 'node:fs';
import path from 'node:path';
import { parsePlan } from '../../../../src/plan';

interface Head {
  readonly text: string;
  readonly year: number | null;
  readonly open?: true;
}

const ENTRIES = '\n\n一、抓项目\n1.加快建设。6月底前建成泵站3座。\n2.强化管理。每月开展一次检查。\n';
const file = path.resolve(__dirname, '../../../fixtures/year-heads.json');
const { heads } = JSON.parse(fs.readFileSync(file, 'utf8')) as { heads: readonly Head[] };
const yearOf = ({ text }: Head): number | null => parsePlan(text.replace('\n…', ENTRIES)).year;

describe('the year that a plan is for', () => {
  it.each(heads.filter(h => !h.open).map(h => [h.text, h.year, h] as const))('%s: %s', (_text, year, head) => {
    expect(yearOf(head)).toBe(year);
  });
  it('says which heads are misread still, and no other', () => {
    const open = heads.filter(h => h.open);
    expect(open.filter(h => yearOf(h) === h.year)).toEqual([]);
    expect(open.length * 50).toBeLessThan(heads.length);
  });
});
