import { parsePlan } from '../../../src/plan';

const measures = (...lines: string[]) =>
  parsePlan(
    `某县2026—2028年行动计划\n（一）年度任务\n${lines.join('\n')}\n（二）其他工作\n做好宣传。`,
  ).items[0]?.measures.map(m => `${m.text} ${m.deadlines.map(d => d.date ?? d.quote).join(' ')}`);

describe('lines that say a time and nothing else', () => {
  it('are that of the lines below them, up to the next', () => {
    expect(measures('◆2026年', '——建点5个；', '——修路3条。', '◆2027年', '——建桥2座。')).toEqual([
      '建点5个； 2026-12-31',
      '修路3条。 2026-12-31',
      '建桥2座。 2027-12-31',
    ]);
  });
  it('give months their year, and leave times of their own alone', () => {
    expect(measures('◆2027年', '——6月底前建点5个；', '——2028年上半年修路3条。', '◆第三季度', '——建桥2座。')).toEqual([
      '6月底前建点5个； 2027-06-30',
      '2028年上半年修路3条。 2028-06-30',
      '建桥2座。 2026-09-30',
    ]);
  });
  it('are measures where nothing stands below them', () => {
    expect(measures('建点5个。', '2027年')).toEqual(['建点5个。 ', '2027年 2027-12-31']);
  });
  it('are placed as times', () => {
    const raw = '某县2026年计划\n（一）任务\n第二季度\n建点5个。\n（二）其他\n做好宣传。';
    const at = parsePlan(raw).account.find(s => raw.slice(s.start, s.end).includes('第二季度'));
    expect(at?.as).toBe('time');
  });
});
