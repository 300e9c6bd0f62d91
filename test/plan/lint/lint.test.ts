import { parsePlan } from '../../../src/plan';
import { codes } from '../outline/read';

const said = (raw: string, code: string): string[] =>
  parsePlan(raw)
    .diagnostics.filter(d => d.code === code)
    .map(d => raw.slice(d.span.start, d.span.end));

describe('remarks', () => {
  it('no owner: at the items that lack one, once where nobody has one', () => {
    expect(said('1.甲事。做好甲。（责任单位：教务处）\n2.乙事。做好乙。', 'no-owner')).toEqual(['乙事']);
    expect(said('1.甲事。做好甲。\n2.乙事。做好乙。', 'no-owner')).toHaveLength(1);
    expect(said('1.甲事。做好甲。（责任单位：教务处）', 'no-owner')).toEqual([]);
  });
  it('no deadline: not where the plan is for a year', () => {
    expect(said('1.甲事。2024年6月底前做好甲。\n2.乙事。做好乙。', 'no-deadline')).toEqual(['乙事']);
    expect(said('某局2024年工作要点\n1.甲事。做好甲。', 'no-deadline')).toEqual([]);
  });
  it('a day that no calendar has: where it stands, not where only the year is unknown', () => {
    const raw = (due: string) => `1.甲事。${due}前完成审计。\n2.乙事。6月30日前修桥。`;
    for (const due of ['2月30日', '5月0日', '2月三十日']) {
      expect(said(raw(due), 'no-such-day')).toHaveLength(1);
      expect(said(raw(due), 'no-such-day')[0]).toContain(due);
    }
    for (const due of ['13月5日', '2026.2.30', '2.30', '2026/6/31'])
      expect(said(raw(due), 'no-such-day')).toHaveLength(1);
    for (const span of ['6月25日至31日', '4月20日至6月31日', '2026.3.1-2026.6.31'])
      expect(said(`1.甲事。${span}开展检查。\n2.乙事。6月30日前修桥。`, 'no-such-day')).toHaveLength(1);
    const english = 'Plan 2026\n1. Roads. Finish the bridge by 31 June 2026.\n2. Trees. Plant trees by 30 June 2026.';
    expect(said(english, 'no-such-day')).toHaveLength(1);
    for (const due of ['2月28日', '2月29日', '5月31日']) expect(said(raw(due), 'no-such-day')).toEqual([]);
    expect(said(`某局2023年工作要点\n${raw('2月29日')}`, 'no-such-day')).toHaveLength(1);
    expect(said(`某局2024年工作要点\n${raw('2月29日')}`, 'no-such-day')).toEqual([]);
  });
  it('vague: verbs without an end and nothing else', () => {
    const raw = '1.甲事。进一步加强管理，持续推进改革。印发《管理办法》，加强管理。加强培训3次。召开会议，推进工作。';
    expect(said(raw, 'vague')).toEqual(['进一步加强管理，持续推进改革。']);
  });
  it('a guessed year, not one that is stated', () => {
    const body = '1.甲事。到2027年修渠3公里。\n2.乙事。到2029年建闸5座。\n3.丙事。到2029年清淤7公里。';
    expect(said(`修渠方案\n${body}`, 'year-guessed')).toEqual(['修渠方案']);
    expect(said(`2027年修渠方案\n${body}`, 'year-guessed')).toEqual([]);
    expect(said(`修渠方案\n${body}\n水务局\n2027年1月5日`, 'year-guessed')).toEqual([]);
    expect(codes(parsePlan(`修渠方案\n${body}`, { year: 2029 }))).not.toContain('year-guessed');
    expect(said('1.甲事。做好甲。', 'year-guessed')).toEqual([]);
  });
  it('gaps in the numbering', () => {
    expect(said('1.甲。做事。\n2.乙。做事。\n4.丁。做事。', 'numbering-gap')).toEqual(['4.']);
    expect(codes(parsePlan('一、甲\n1.乙。做事。\n二、丙\n1.丁。做事。'))).not.toContain('numbering-gap');
    expect(codes(parsePlan('第1周：甲。\n第5周：乙。\n第9周：丙。'))).not.toContain('numbering-gap');
  });
  it('garble: nothing is read from the sentence, the words stay', () => {
    const raw = '1.防控。深入研究?jī)和嗌倌杲暢梢5所,提高水平。新建学校2所。';
    const plan = parsePlan(raw);
    expect(plan.items[0]?.measures.map(m => [m.garbled ?? false, m.targets.length])).toEqual([
      [true, 0],
      [false, 1],
    ]);
    expect(said(raw, 'garbled')[0]).toContain('?jī)');
  });
});
