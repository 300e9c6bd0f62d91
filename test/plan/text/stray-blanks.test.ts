import { clean } from '../../../src/plan/text';
import { isTorn } from '../../../src/plan/text/stray-blanks';

const torn = `清 溪 区 2 0 2 5 年 工 作 计 划
一 、 提升供水能力
1 . 新建泵站 3 座 ，改造管网 1 2 公里 ，全年供水量达到 1 .5万吨 。 巡查管
线 4 轮 ， 修 复破损点 。
2 、 9 月底前 完成水质检 测 报告 编制 。`;

describe('blanks inside words', () => {
  it('are taken out of a scanned text, and its lines are joined', () => {
    expect(clean(torn).text.split('\n')).toEqual([
      '清溪区2025年工作计划',
      '一、提升供水能力',
      '1.新建泵站3座，改造管网12公里，全年供水量达到1.5万吨。巡查管线4轮，修复破损点。',
      '2、 9月底前完成水质检测报告编制。',
    ]);
  });
  it.each([
    [
      'columns that blanks separate',
      '序号 任务 单位 时限\n1 修路 交通局 六月\n2 架桥 建设局 七月\n3 植树 林业局 八月\n4 治水 水利局 九月',
    ],
    [
      'blanks behind headings and around numbers',
      '一、修路 新建道路 12 公里。\n二、架桥 新建桥梁 3 座。\n三、植树 栽植苗木 5 万株。',
    ],
    ['a title set wide', '工 作 计 划\n一、修路。新建农村道路十二公里，改造危桥三座，完善安全设施。'],
  ])('%s are left alone', (_, text) => {
    expect(isTorn(text)).toBe(false);
    expect(clean(text).text).toBe(text);
  });
});

describe('half-width full stops between Chinese words', () => {
  it.each([
    ['一,修路.新建十二公里.', '一,修路。新建十二公里。'],
    ['达标率90%.新建3座', '达标率90%。新建3座'],
    ['"好味道".评选', '"好味道"。评选'],
  ])('%s is read as %s', (raw, want) => {
    expect(clean(raw).folded).toBe(want);
    expect(clean(raw).text).toBe(raw);
  });
  it.each(['一.加强管理', '(二).修路架桥', '3.修路架桥', '增长3.5万元', 'Plan A. Roads'])('%s stays', raw => {
    expect(clean(raw).folded).toBe(raw);
  });
});

test('columns that blanks part stay parted, though a cell holds a sentence', () => {
  const rows = [
    '质量指标 政府采购率 正向 大于等于 30 % 7.5',
    '成本指标 设备购置成本 反向 小于等于 90 万元 5',
    '时效指标 验收及时率 正向 大于等于 98 % 5',
    '数量指标 车辆采购数量 反向 小于等于 1 辆 7',
    '质量指标 设备验收合格率 正向 等于 100 % 7',
  ];
  const text = ['装备经费 某区检察院 专项资金项目 保障办案装备需要，发挥部门职能。', ...rows].join('\n');
  expect(clean(text).text).toBe(text);
});
