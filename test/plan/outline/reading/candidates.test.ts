import { outlineOf } from '../read';

describe('a text with words yields entries, whatever its form', () => {
  it('numbers behind colons and in one paragraph', () => {
    expect(
      outlineOf(
        '某镇2026年河道管护要点一、管好水面。逐段落实。主要做法如下：1．清理漂浮物。每段一名管护员。（责任单位：水利站）2．修补护栏。先修学校门前。（责任单位：建设办）',
      ).map(l => l.split(' ')[0]),
    ).toEqual(['一', '一/1', '一/2']);
  });
  it('bold lines, lines behind a sign, in brackets, underlined', () => {
    const plan = (open: string, close: string): string =>
      `2026年园区工作计划\n${open}更新图纸${close}\n按现状重绘路线。在各层张贴。\n牵头：物业部\n${open}排查线路${close}\n逐户查看配电箱。\n牵头：工程部`;
    for (const [open, close] of [
      ['**', '**'],
      ['■ ', ''],
      ['【', '】'],
      ['<u>', '</u>'],
      ['[b]', '[/b]'],
    ] as const)
      expect(outlineOf(plan(open, close))).toEqual(['·1 更新图纸 (2)', '·2 排查线路 (1)']);
  });
  it('signs below a number stay its measures', () => {
    expect(outlineOf('1.巡查\n■ 检查门窗\n■ 记录异常\n2.报告\n■ 遇险先报警\n■ 同时通知领导')).toEqual([
      '1 巡查 (2)',
      '2 报告 (2)',
    ]);
  });
  it('sentences under labels that do not recur', () => {
    const raw =
      '2026年邮路改进要点\n完善山区、库区、林区投递线路，做到：\n调整投递班次，雨雪天不断线（责任单位：邮运科）\n设立代办点，方便老人取件（责任单位：网点科）\n守住收寄、分拣、投递安全，做到：\n编印图册（责任单位：安检科）';
    expect(outlineOf(raw)).toHaveLength(3);
  });
  it('entries with owners above the first number', () => {
    const raw =
      '- 核对库存，补齐单据。（仓储科牵头）\n- 停用门禁卡。（保卫科负责）\n二、耗材\n1.统一领用单。领用人签字。（器材科负责）\n2.公示价格。（审计科负责）';
    expect(outlineOf(raw).map(l => l.split(' ')[0])).toEqual(['·1', '·2', '二/1', '二/2']);
  });
  it('a plan behind the sign-off of its letter', () => {
    const raw =
      '各股室：\n现将值守办法印发给你们，请遵照执行。\n县水文站\n2026年5月6日\n汛期值守工作方案\n第一条 完善排班。明确带班人。（责任单位：测验股）\n第二条 检修雨量计。贴上封签。（责任单位：仪器股）';
    expect(outlineOf(raw).map(l => l.split(' ')[0])).toEqual(['第一条', '第二条']);
  });
  it('levels nest as their numbers count, not as their looks usually do', () => {
    const raw =
      '一、甲类工作\n第1条 修路。铺好路面。（责任单位：交通局）\n第2条 架桥。备好桥板。（责任单位：水利局）\n二、乙类工作\n第1条 植树。选好树苗。（责任单位：林业局）\n第2条 护林。看好山口。（责任单位：林场）';
    expect(outlineOf(raw).map(l => l.split(' ')[0])).toEqual(['一/第1条', '一/第2条', '二/第1条', '二/第2条']);
  });
  it('without any form: an entry per note of owners', () => {
    expect(
      outlineOf(
        '今年要修好村道，铺上石子（责任单位：交通局）种好行道树，选用乡土树种（责任单位：林业局）清理河道，打捞漂浮物（责任单位：水利局）',
      ),
    ).toHaveLength(3);
  });
});
