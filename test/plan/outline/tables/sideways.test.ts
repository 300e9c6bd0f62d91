import { parsePlan } from '../../../../src/plan';

const read = (...rows: string[][]): string[] =>
  parsePlan(rows.map(row => row.join('\t')).join('\n')).items.map(i =>
    [i.path, i.heading, i.owners.map(o => o.name).join('、'), i.deadlines.map(d => d.quote).join()].join(' '),
  );

describe('a table on its side', () => {
  test('has a task in each column', () => {
    expect(
      read(
        ['事项', '疏浚三号渠', '平整秧田'],
        ['要求', '清淤两遍。', '逐块检查。'],
        ['承办', '水利站', '农技站'],
        ['期限', '3月20日前', '4月10日前'],
      ),
    ).toEqual(['·1 疏浚三号渠 水利站 3月20日前', '·2 平整秧田 农技站 4月10日前']);
  });
  test('and its numbers, if a line holds them', () => {
    expect(read(['序号', '1', '2'], ['项目', '更换锅炉', '改造配电室'], ['责任单位', '动力车间', '机电科'])).toEqual([
      '1 更换锅炉 动力车间 ',
      '2 改造配电室 机电科 ',
    ]);
  });
  test('not where the first line names the columns', () => {
    expect(
      read(['事项', '责任单位', '时限'], ['项目验收', '养护队', '3月底'], ['任务交底', '设施科', '4月底']),
    ).toEqual(['·1 项目验收 养护队 3月底', '·2 任务交底 设施科 4月底']);
  });
});

describe('two tables behind each other', () => {
  const names = ['序号', '事项', '责任科室'];
  test('a line that names the second is no task', () => {
    expect(
      read(
        names,
        ['1', '开设门诊', '医务处'],
        ['表二 后勤类'],
        names,
        ['1', '维修空调', '后勤处'],
        ['2', '清洗水箱', '后勤处'],
      ),
    ).toEqual(['1 开设门诊 医务处 ', '1 维修空调 后勤处 ', '2 清洗水箱 后勤处 ']);
  });
  test('the second may have other columns', () => {
    expect(
      read(
        ['事项', '责任科室', '时限'],
        ['开设门诊', '医务处', '3月底'],
        ['引进设备', '设备科', '4月底'],
        ['后勤类'],
        names,
        ['1', '维修空调', '后勤处'],
        ['2', '清洗水箱', '后勤处'],
      ),
    ).toEqual(['·1 开设门诊 医务处 3月底', '·2 引进设备 设备科 4月底', '1 维修空调 后勤处 ', '2 清洗水箱 后勤处 ']);
  });
});

describe('a drawn table with rules between its rows', () => {
  test('a line without a rule above it goes on with its row, in the first row too', () => {
    const drawn = [
      '┌──┬──────┬────┐',
      '│项│检修内容│由谁负责│',
      '├──┼──────┼────┤',
      '│1 │换钢丝绳。│机电队  │',
      '│  │分批进行。│安全科  │',
      '├──┼──────┼────┤',
      '│2 │校验地磅  │计量站  │',
      '└──┴──────┴────┘',
    ];
    const plan = parsePlan(drawn.join('\n'));
    expect(
      plan.items.map(i => [i.heading, i.measures.map(m => m.text), i.owners.map(o => `${o.name} ${o.role}`)]),
    ).toEqual([
      ['换钢丝绳', ['分批进行。'], ['机电队 lead', '安全科 support']],
      ['校验地磅', ['校验地磅'], ['计量站 lead']],
    ]);
    expect(plan.structure.confidence).toBe('sure');
  });
});

describe('a line between rows that says who answers', () => {
  test('holds for the rows below', () => {
    expect(
      read(
        ['序号', '工作内容', '完成时限'],
        ['责任单位：教育局'],
        ['1', '新增学位', '8月底'],
        ['2', '招聘教师', '6月底'],
        ['责任单位：卫健委'],
        ['3', '培训村医', '9月底'],
      ),
    ).toEqual(['1 新增学位 教育局 8月底', '2 招聘教师 教育局 6月底', '3 培训村医 卫健委 9月底']);
  });
});
