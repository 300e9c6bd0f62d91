import { clean } from '../../../src/plan/text';

const text = (raw: string): string => clean(raw).text;

/** Every unit that was neither put in nor changed must stand in the paste where the map says. */
function mapped(raw: string): string {
  const { text: cleaned, map } = clean(raw);
  return [...cleaned].map((_, i) => raw.charAt(map[i] ?? -1)).join('');
}

describe('plain characters', () => {
  it.each([
    ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['工\u200b作\ufeff', '工作'],
    ['甲\u00a0乙\u3000丙', '甲 乙 丙'],
    ['甲\t乙', '甲\t乙'],
  ])('%j is read as %j', (raw, want) => {
    expect(text(raw)).toBe(want);
  });
  it('keeps script and widths of the text', () => {
    expect(text('強化１０％（試行）')).toBe('強化１０％（試行）');
  });
});

describe('pinyin notes', () => {
  it.each([
    ['教學(xué)質(zhì)量', '教學質量'],
    ['(市、區(qū))', '(市、區)'],
    ['購(gòu)(gòu)買', '購買'],
  ])('%s is read as %s', (raw, want) => {
    expect(text(raw)).toBe(want);
  });
  it.each(['方案(試行)', '平台(app)', 'CIO(cio)', '建設(2.0)', '學習(xuéxí)'])('%s is no note and stays', raw => {
    expect(text(raw)).toBe(raw);
  });
  it('drops notes without a tone mark only beside toned ones', () => {
    expect(text('25個(ge)項目')).toBe('25個(ge)項目');
    expect(text('學(xué)會(huì)達(dá)到25個(ge)項目')).toBe('學會達到25個項目');
  });
});

describe('page numbers and markup', () => {
  it.each([
    ['第一段\n— 3 —\n第二段', '第一段\n第二段'],
    ['第一段\n3 / 9\n第二段', '第一段\n第二段'],
    ['第一段\n第 3 页 共 9 页\n第二段', '第一段\n第二段'],
    ['One\nPage 2 of 7\nTwo', 'One\nTwo'],
    ['<p>推进<b>改革</b></p>', '推进改革'],
    ['~~3月~~ 4月', ' 4月'],
    ['**一、加强领导**', '一、加强领导'],
  ])('%j is read as %j', (raw, want) => {
    expect(text(raw)).toBe(want);
  });
  it.each(['3-5个', '第 3 页的内容', '年均增长<5%且>3%', '3 * 4', '2024/25', '2024/2025', '5/2024'])(
    '%s stays',
    raw => {
      expect(text(raw)).toBe(raw);
    },
  );
});

describe('lines broken at the edge of a page', () => {
  const wrapped = [
    '    一是全面落实年度各项改革任务要求并且按照计划',
    '有序推进各个项目建设工作同时加强监督检查力度和',
    '跟踪问效工作确保全部项目能够按期完工并尽快投入',
    '使用。',
    '    二是组织开展全区范围内的业务骨干集中培训活动',
    '并且邀请行业专家现场授课和答疑解惑从而提升队伍',
    '整体水平和服务能力（责任单位：区人力资源和社会保',
    '障局）。',
  ].join('\n');
  it('are joined to paragraphs', () => {
    expect(text(wrapped).split('\n')).toHaveLength(2);
    expect(text(wrapped)).toContain('社会保障局');
  });
  it('are left alone where a line just ends', () => {
    const list = ['加强组织领导', '明确工作责任', '落实经费保障', '做好宣传引导', '强化督导检查', '总结推广经验'].join(
      '\n',
    );
    expect(text(list)).toBe(list);
  });
});

describe('offsets', () => {
  it('lead back to the paste through all of this', () => {
    const raw = '\ufeff教學(xué)\u200b目標\r\n— 1 —\r\n達到95%';
    expect(text(raw)).toBe('教學目標\n達到95%');
    expect(mapped(raw)).toBe('教學目標\r達到95%');
    expect(clean(raw).map[clean(raw).text.length]).toBe(raw.length);
  });
});
