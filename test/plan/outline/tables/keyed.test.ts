import { parsePlan } from '../../../../src/plan';
import { outlineOf } from '../read';

const owners = (raw: string): string[] => parsePlan(raw).items.map(i => i.owners.map(o => o.name).join('、'));

describe('cards with their labels side by side', () => {
  const ITEMS = ['·1 清洗冷却塔 (1)', '·2 校准压力表 (1)'];
  it.each([
    ['任务=', '；负责=', '；完成='],
    ['任务名称：', '；责任班组：', '；完成时限：'],
    ['项目：', '｜责任单位：', '｜时间：'],
    ['事项⇒', ' 承办单位⇒', ' 期限⇒'],
  ])('%s…%s…%s', (task, owner, due) => {
    const line = (...cells: string[]): string => [task, owner, due].map((label, k) => label + cells[k]!).join('');
    const raw = `检修计划\n${line('清洗冷却塔', '动力车间', '6月底')}\n${line('校准压力表', '仪表科', '9月底')}`;
    expect(outlineOf(raw)).toEqual(ITEMS);
    expect(owners(raw)).toEqual(['动力车间', '仪表科']);
  });
  it('may open with who answers, where another label says what is to be done', () => {
    const raw =
      '筹备\n谁来办：文体站  办什么：租用龙舟8条  何时办：5月20日\n谁来办：水利站  办什么：清理水草  何时办：6月10日';
    expect(outlineOf(raw)).toEqual(['·1 租用龙舟8条 (1)', '·2 清理水草 (1)']);
    expect(owners(raw)).toEqual(['文体站', '水利站']);
  });
  it('two fields on a line are two, though the first of each line alone would make cards', () =>
    expect(
      outlineOf(
        '清单\n项目名称：绿道　　项目编号：CJ-01\n责任单位：园林中心　　时限：9月底\n项目名称：匝道　　项目编号：CJ-02\n责任单位：建管中心　　时限：12月底',
      ),
    ).toEqual(['CJ-01 绿道 (1)', 'CJ-02 匝道 (1)']));
  it('keep their numbers', () =>
    expect(outlineOf('1.任务：清洗冷却塔；责任：动力车间\n2.任务：校准压力表；责任：仪表科')).toEqual([
      '1 清洗冷却塔 (1)',
      '2 校准压力表 (1)',
    ]));
  it('lines of owners and times below tasks are notes of these', () =>
    expect(
      outlineOf(
        '检修计划\n1.清洗冷却塔。\n责任单位：动力车间；完成时限：6月底\n2.校准压力表。\n责任单位：仪表科；完成时限：9月底',
      ),
    ).toEqual(['1 清洗冷却塔 (1)', '2 校准压力表 (1)']));
});

it('a label with a number heads the cards below it, whatever sign stands behind', () => {
  const cards = (sign: string): string =>
    [
      '目标一=安全',
      '任务=清洗冷却塔',
      '单位=动力车间',
      '任务=校准压力表',
      '单位=仪表科',
      '目标二=节能',
      '任务=更换灯具',
      '单位=后勤科',
    ]
      .join('\n')
      .replaceAll('=', sign);
  for (const sign of ['：', '⇒', '=', '→'])
    expect(outlineOf(`检修计划\n${cards(sign)}`)).toEqual([
      '目标一/·1 清洗冷却塔 (1)',
      '目标一/·2 校准压力表 (1)',
      '目标二/·1 更换灯具 (1)',
    ]);
});

it('rows that lack a merged cell count too: weeks below months', () =>
  expect(
    outlineOf(
      '月份 | 周次 | 主题 | 责任班级 |\n三月 | 第一周 | 种菜 | 小一班 |\n第二周 | 做面点 | 小二班 |\n四月 | 第三周 | 放风筝 | 中一班 |\n第四周 | 踏青 | 中二班 |',
    ),
  ).toEqual(['第一周 种菜 (1)', '第二周 做面点 (1)', '第三周 放风筝 (1)', '第四周 踏青 (1)']));

describe('remarks below a table are none of its rows', () => {
  const TABLE = '序号\t任务\t责任科室\t时限\n1\t清洗冷却塔\t动力科\t6月底\n2\t校准压力表\t仪表科\t9月底\n';
  const ITEMS = ['1 清洗冷却塔 (1)', '2 校准压力表 (1)'];
  it.each([
    '备注\t各科室每月报送进展。',
    '备注：各科室每月报送进展。',
    '注：1.各科室每月报送进展。\n2.变更须报批。',
    '填表说明：\n1.按月填报。\n2.变更报批。',
  ])('%j', remark => {
    const plan = parsePlan(TABLE + remark);
    expect(outlineOf(TABLE + remark)).toEqual(ITEMS);
    expect(plan.account.filter(a => a.as === 'left-out').length).toBeGreaterThan(0);
  });
  it('what stands below them is', () =>
    expect(outlineOf(`${TABLE}注：1.按月填报。\n2.变更报批。\n二、要求\n1.建立台账。`)).toEqual([
      ...ITEMS,
      '二/1 建立台账 (1)',
    ]));
});

it('a numbered line above each single card is the task, not its section', () =>
  expect(
    outlineOf(
      '禁烧方案\n1. 沿线巡查\n设卡点8处。\n包保领导：孙立国\n责任单位：镇农业办\n2. 离田打捆\n组织打捆作业。\n包保领导：郑晓\n责任单位：各行政村\n3. 宣传入户\n发放告知书。\n包保领导：何静\n责任单位：镇党建办',
    ),
  ).toEqual(['1 沿线巡查 (1)', '2 离田打捆 (1)', '3 宣传入户 (1)']));
