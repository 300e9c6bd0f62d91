import { parsePlan } from '../../../../src/plan';

const items = (raw: string) =>
  parsePlan(raw).items.map(item => [item.path, item.heading, item.owners.map(o => o.name).join(' ')].join(' | '));

describe('a table with one cell per line', () => {
  const header = ['考核项目', '序号', '考核指标', '考核内容', '单位', '年度目标', '责任部门', '评分部门'];
  const table = [
    ...['茶业兴旺', '1', '茶园改造', '老茶园改造面积增幅', '%', '≥2%', '县农业局', '县财政局', '市农业局'],
    ...['2', '茶叶品牌', '个', '3', '县商务局', '市商务局'],
    ...['3', '茶农培训', '良好以上', '县人社局', '市人社局'],
  ];
  const raw = (cells: readonly string[]): string => ['清水县2024年任务清单', ...header, ...cells].join('\n\n');

  it('is read by its count where blank cells were lost', () => {
    expect(items(raw(table))).toEqual([
      '1 | 茶园改造 | 县农业局 县财政局',
      '2 | 茶叶品牌 | 县商务局',
      '3 | 茶农培训 | 县人社局',
    ]);
    const [first, , third] = parsePlan(raw(table)).items;
    expect(first?.extras).toMatchObject({ 年度目标: '≥2%', 评分部门: '市农业局' });
    expect(third?.extras).toMatchObject({ 年度目标: '良好以上', 评分部门: '市人社局' });
    expect(first?.measures[0]?.targets.map(t => [t.comparator, t.value, t.unit])).toEqual([['>=', 2, '%']]);
  });

  it('is no table where what stands in the column of owners is no body', () => {
    const lost = [
      '任务名称',
      '责任单位',
      '完成时限',
      '茶园改造',
      '6月底前',
      '品牌创建',
      '9月底前',
      '茶农培训',
      '年底前',
    ];
    expect(parsePlan(lost.join('\n')).items.flatMap(i => i.owners.map(o => o.name))).toEqual([]);
    const whole = [
      '任务名称',
      '责任单位',
      '完成时限',
      '茶园改造',
      '县农业局',
      '6月底前',
      '品牌创建',
      '县商务局',
      '9月底前',
    ];
    expect(parsePlan(whole.join('\n')).items.flatMap(i => i.owners.map(o => o.name))).toEqual(['县农业局', '县商务局']);
  });
});
