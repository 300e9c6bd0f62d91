import { parsePlan } from '../../../src/plan';
import { labelOf } from '../../../src/plan/assemble/labels';
import { measureRanges } from '../../../src/plan/assemble/measure-ranges';
import { distinct, inherited, ownersPerMeasure, withLead } from '../../../src/plan/assemble/owner-groups';
import { toPaste } from '../../../src/plan/assemble/paste-spans';
import { holdsWords, textWithout, without } from '../../../src/plan/assemble/ranges';
import { clean } from '../../../src/plan/text';
import type { Owner, Range } from '../../../src/plan';

const whole = (text: string): Range => ({ start: 0, end: text.length });

describe('stretches without holes', () => {
  const source = clean('推进甲（责任单位：乙），落实丙。');
  const hole = { start: 3, end: 11 };
  it('keep what stands around them', () => {
    expect(without(source, whole(source.text), [hole]).map(r => source.text.slice(r.start, r.end))).toEqual([
      '推进甲',
      '，落实丙。',
    ]);
    expect(textWithout(source, whole(source.text), [hole])).toBe('推进甲，落实丙。');
    expect(without(source, hole, [whole(source.text)])).toEqual([]);
  });
  it('have words or not', () => {
    expect(holdsWords(clean('（。）👉'), { start: 0, end: 5 })).toBe(false);
    expect(holdsWords(clean('3。'), { start: 0, end: 2 })).toBe(true);
  });
});

describe('labels', () => {
  it.each([
    ['考核要点：实施办法出台', 'acceptance', '实施办法出台'],
    ['完成时限：6月底', 'due', '6月底'],
    ['工作措施：举办讲座', 'text', '举办讲座'],
    ['主要任务:', 'text', ''],
    ['Due: 30 June 2024', 'due', '30 June 2024'],
    ['Timeline: Q3', 'due', 'Q3'],
    ['Target completion date: May', 'due', 'May'],
    ['Timely: pay within 30 days', 'none', 'Timely: pay within 30 days'],
    ['Due diligence: review suppliers', 'none', 'Due diligence: review suppliers'],
    ['考核工作：按期完成', 'none', '考核工作：按期完成'],
    ['推进任务：举办讲座', 'text', '举办讲座'],
    ['加强学生管理：严格考勤', 'none', '加强学生管理：严格考勤'],
  ])('%s', (line, kind, rest) => {
    const source = clean(line);
    const label = labelOf(source, whole(line));
    expect([label.kind, source.text.slice(label.rest.start, label.rest.end)]).toEqual([kind, rest]);
  });
});

describe('measures of a paragraph', () => {
  const cut = (text: string, follows = false): string[] => {
    const source = clean(text);
    return measureRanges(source, whole(source.text), [], follows).map(r => source.text.slice(r.start, r.end));
  };
  it.each([
    ['3月：开会；印发 4月：培训', ['3月：开会；', '印发', '4月：培训']],
    ['5月—12月：按重点开展', ['5月—12月：按重点开展']],
    ['做好甲。（教务处、总务处）', ['做好甲。']],
    ['做好甲（含乙、丙）。', ['做好甲（含乙、丙）。']],
  ])('%s', (text, want) => {
    expect(cut(text)).toEqual(want);
  });
  it('do not count a lead-in to what follows', () => {
    expect(cut('加强管理。重点做好以下工作：', true)).toEqual(['加强管理。']);
    expect(cut('加强管理。重点做好以下工作：')).toEqual(['加强管理。', '重点做好以下工作：']);
  });
});

test('what the colon of a heading leads to is said of it', () => {
  const said = (text: string) =>
    parsePlan(`绩效合同\n一、指标\n${text}`).items.map(i => i.measures.map(m => m.targets.map(t => t.indicator)));
  expect(
    said(
      '1、一次交检合格率：≥99.2%，每低0.1个百分点扣2分。\n2、单位成本：控制在86元/件以内，同比下降3%。\n3、安全：轻伤率≤2‰。',
    ),
  ).toEqual([[['一次交检合格率']], [['单位成本', '单位成本']], [['轻伤率']]]);
});

describe('owners of measures', () => {
  const owner = (name: string, start: number): Owner<Range> => ({
    name,
    role: 'lead',
    span: { start, end: start + 1 },
    quote: name,
    rule: 'test',
    basis: 'stated',
    after: '……',
  });
  const note = (start: number, ...names: string[]) => ({
    at: { start, end: start + 5 },
    owners: names.map(n => owner(n, start)),
  });
  const measures = [0, 20, 40].map(start => ({ start, end: start + 10 }));
  const names = (lists: Owner<Range>[][]): string[] => lists.map(l => l.map(o => o.name).join(''));
  it('are those of the note behind them', () => {
    expect(names(ownersPerMeasure(measures, [note(35, '甲'), note(55, '乙')]))).toEqual(['甲', '甲', '乙']);
    expect(names(ownersPerMeasure(measures, [note(35, '甲'), note(36, '乙')]))).toEqual(['甲乙', '甲乙', '']);
  });
  it('are those of the entry before where a note says 同上', () => {
    const { items } = parsePlan(
      '清水县2026年工作要点\n1.修建道路5条。责任单位：住建局、交通局。\n2.安装路灯80盏。责任单位：同上。\n3.植树300棵。',
    );
    expect(items.map(i => i.owners.map(o => o.name).join('、'))).toEqual(['住建局、交通局', '住建局、交通局', '']);
    expect(items[1]?.measures.map(m => m.text)).toEqual(['安装路灯80盏']);
  });
  it('are those of their own marked line, unless the last line alone names them', () => {
    const said = (...lines: string[]): string[] =>
      parsePlan(`设施计划\n1. 节能\n${lines.map(l => `- ${l}`).join('\n')}`).items.flatMap(i =>
        i.measures.map(m => m.owners.map(o => o.name).join('、')),
      );
    const noted = '安装电表36块（责任部门：工程部）';
    expect(said('用电量下降8%', noted, '每月召开能耗会')).toEqual(['', '工程部', '']);
    expect(said('用电量下降8%', '更换灯具80盏', noted)).toEqual(['工程部', '工程部', '工程部']);
    expect(said(noted, '更换灯具80盏（责任部门：后勤部）')).toEqual(['工程部', '后勤部']);
  });
  it('stand above the first entry of a section, too, where its heading names them', () => {
    const [lead, first] = parsePlan(
      '某院2026年任务\n一、再造流程（牵头科室：门诊部）\n目标：预约率≥60%。\n（1）推行分时段预约；\n（2）增配自助机12台。\n二、提速急救（牵头科室：急诊科）\n（1）每月通报时间；\n（2）演练4次。',
    ).items;
    expect(lead).toMatchObject({ paragraph: true, heading: '再造流程', measures: [{ owners: [{ name: '门诊部' }] }] });
    expect(first?.owners.map(o => o.name)).toEqual(['门诊部']);
  });
  it('keep the lead from further up where they only support', () => {
    const helps = (name: string): Owner<Range> => ({ ...owner(name, 0), role: 'support' });
    const said = (own: Owner<Range>[], above: Owner<Range>[]): string =>
      withLead(own, above)
        .map(o => `${o.name}${o.role === 'lead' ? '!' : ''}`)
        .join(' ');
    const above = [owner('甲', 0), helps('乙')];
    expect(said([helps('丙')], above)).toBe('甲! 丙');
    expect(said([owner('丙', 0)], above)).toBe('丙!');
    expect(said([helps('甲')], above)).toBe('甲');
    expect(said([], above)).toBe('甲! 乙');
  });
  it('are those of a note before all of them where none follows', () => {
    expect(
      names(
        ownersPerMeasure(
          [20, 40].map(start => ({ start, end: start + 5 })),
          [note(0, '甲'), note(30, '乙')],
        ),
      ),
    ).toEqual(['乙', '甲']);
  });
  it('stand once each and lose their place when handed down', () => {
    expect(distinct([owner('甲', 1), owner('甲', 9), owner('乙', 2)]).map(o => o.name)).toEqual(['甲', '乙']);
    expect(inherited([owner('甲', 1)])).toEqual(
      [{ ...owner('甲', 1), after: undefined, basis: 'inherited' }].map(o =>
        Object.fromEntries(Object.entries(o).filter(([k]) => k !== 'after')),
      ),
    );
  });
});

describe('spans in the paste', () => {
  it('end behind the last unit, not behind what was taken away after it', () => {
    const raw = '學(xué)校(xiào)，好';
    const source = clean(raw);
    expect(source.text).toBe('學校，好');
    expect(toPaste(source, { start: 0, end: 1 })).toEqual({ start: 0, end: 1 });
    expect(raw.slice(...Object.values(toPaste(source, { start: 0, end: 2 })))).toBe('學(xué)校');
    expect(toPaste(source, { start: 4, end: 4 })).toEqual({ start: raw.length, end: raw.length });
  });
});
