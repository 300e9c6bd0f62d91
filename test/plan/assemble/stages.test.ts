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
  it('that open a line hold for all that it says', () => {
    expect(measures('九月：开学准备；新生家长会（9月10日）', '十月：秋游；课题开题', '四季度：评估；总结')).toEqual([
      '九月：开学准备； 2026-09-30',
      '新生家长会（9月10日） 2026-09-10',
      '十月：秋游； 2026-10-31',
      '课题开题 2026-10-31',
      '四季度：评估； 2026-12-31',
      '总结 2026-12-31',
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

describe('a day inside of a stage', () => {
  const times = (body: string) =>
    parsePlan(
      `某县2026年创建方案\n\n（一）全面实施阶段（4—10月）。${body}\n\n（二）验收阶段（12月）。组织验收。`,
    ).items[0]?.measures.flatMap(m => m.deadlines.map(d => `${d.start ?? ''}..${d.date ?? ''}`));
  it('does not end it', () => {
    expect(times('各单位按方案推进，8月开展中期评估。')).toEqual(['..2026-08-31', '2026-04-01..2026-10-31']);
  });
  it.each([
    ['8月开展中期评估。', ['..2026-08-31']],
    ['各单位按方案推进，11月开展回头看。', ['..2026-11-30']],
    ['各单位按方案推进，每月通报进度。', ['..', '2026-04-01..2026-10-31']],
  ])('is all there is, or lies outside: %s', (body, want) => expect(times(body)).toEqual(want));
});
