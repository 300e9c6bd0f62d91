import { parsePlan } from '../../../src/plan';

const read = (lines: string) => {
  const [item] = parsePlan(`某县2026年实事\n\n1. 助餐\n${lines}\n责任单位：县民政局`).items;
  return {
    measures: item?.measures.map(m => m.text) ?? [],
    due: item?.measures.flatMap(m => m.deadlines.map(d => d.date ?? d.quote)) ?? [],
    values: item?.measures.flatMap(m => m.targets.map(t => t.value)) ?? [],
    extras: item?.extras ?? {},
  };
};

describe('labels below the heading of an entry', () => {
  it('say when, and with what numbers on the way', () => {
    expect(read('建设内容：新建食堂9个。\n进度安排：上半年建成4个，10月底前全部完成。')).toEqual({
      measures: ['建设内容：新建食堂9个。'],
      due: ['2026-06-30', '2026-10-31'],
      values: [9, 4],
      extras: {},
    });
  });
  it('what is counted on the way is the entry’s where the line does not say', () => {
    const [item] = parsePlan('某县2026年实事\n1. 助餐\n建设内容：新建食堂9个。\n进度安排：6月底前完成50%。').items;
    expect(item?.measures.flatMap(m => m.targets.map(t => t.indicator))).toEqual(['新建食堂', '完成助餐']);
  });
  it.each(['完成节点', '完成期限', '办结时间', '整改日期', '建设工期', '截止日期', 'DDL'])('%s says when', label => {
    expect(read(`建设内容：新建食堂9个。\n${label}：10月31日`)).toMatchObject({
      measures: ['建设内容：新建食堂9个。'],
      due: ['2026-10-31'],
    });
  });
  it('say what it costs: kept, no measure', () => {
    expect(read('建设内容：新建食堂9个。\n投资估算：380万元（其中县级60万元）')).toMatchObject({
      measures: ['建设内容：新建食堂9个。'],
      extras: { 投资估算: '380万元（其中县级60万元）' },
    });
  });
  it('say how far it has come within a line: kept, no measure', () => {
    expect(read('整改措施：补签协议12份。整改时限：10月31日。整改状态：已完成。')).toMatchObject({
      measures: ['补签协议12份。'],
      due: ['2026-10-31'],
      extras: { 整改状态: '已完成。' },
    });
    expect(read('整改措施：补签协议12份。整改状态好的科室免查。').measures).toHaveLength(2);
  });
  it('lead on to what is below, and are no entry', () => {
    const duties = (label: string) =>
      parsePlan(`分工\n一、抢险组\n牵头单位：甲局\n${label}\n1.组建队伍6支\n2.备艇12艘\n二、物资组\n1.备袋`).items;
    expect(duties('工作职责：')).toHaveLength(3);
    expect(duties('每周演练抢险两次。')).toHaveLength(4);
  });
  it('say where: kept, no measure', () => {
    expect(read('建设内容：新建食堂9个。\n建设地点：幸福里3栋')).toMatchObject({
      measures: ['建设内容：新建食堂9个。'],
      extras: { 建设地点: '幸福里3栋' },
    });
  });
  it.each(['状态', '整改状态', '当前进展', '进展情况', '落实情况', '备注'])('%s is kept, no measure', label => {
    expect(read(`建设内容：新建食堂9个。\n${label}：已开工3个`)).toMatchObject({
      measures: ['建设内容：新建食堂9个。'],
      values: [9],
      extras: { [label]: '已开工3个' },
    });
  });
  it('are not every opening with a colon', () => {
    expect(read('资金保障：落实经费380万元。\n推进进度：每月报送。').measures).toHaveLength(2);
  });
});
