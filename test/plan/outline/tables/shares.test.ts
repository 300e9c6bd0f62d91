import { parsePlan, toGuide } from '../../../../src/plan';
import { shareRoles } from '../../../../src/plan/outline/tables/shares';
import { kindOf } from '../../../../src/plan/outline/tables/kinds';

const TABLE = [
  '乡镇\t人工造林（亩）\t封山育林（亩）\t义务植树（万株）',
  '东川镇\t1200\t2000\t2.5',
  '南坪镇\t900\t1500\t1.8',
  '北溪乡\t600\t800\t1.2',
  '合计\t2700\t4300\t5.5',
].join('\n');
const read = (text: string) => toGuide(parsePlan(text));
const rolesOf = (header: string, above: string, row = '东川镇\t1200\t700') => {
  const cells = row.split('\t');
  return shareRoles(
    header.split('\t').map((name, i) => ({
      header: name,
      words: [cells[i] ?? '', cells[i] ?? ''],
      kinds: [kindOf(cells[i] ?? ''), kindOf(cells[i] ?? '')],
    })),
    above,
  );
};

describe('a table that shares numbers out among bodies', () => {
  it('gives each body its numbers, by the names of the columns, and lets it answer', () => {
    const { items, targets, plan } = read(`2027年造林绿化任务分解表\n${TABLE}`);
    expect(plan.title).toBe('2027年造林绿化任务分解表');
    expect(items.map(i => [i.heading, i.owners.map(o => o.name).join()])).toEqual([
      ['东川镇', '东川镇'],
      ['南坪镇', '南坪镇'],
      ['北溪乡', '北溪乡'],
    ]);
    expect(targets.slice(0, 3).map(t => [t.indicator, t.value, t.unit])).toEqual([
      ['人工造林', 1200, '亩'],
      ['封山育林', 2000, '亩'],
      ['义务植树', 25000, '株'],
    ]);
    expect(targets).toHaveLength(9);
  });

  it.each([
    ['任务\t负责部门\t截止', (task: string, body: string) => `${task}\t${body}\t4月8日`],
    ['负责部门\t任务\t截止', (task: string, body: string) => `${body}\t${task}\t4月8日`],
  ])('is none where figures stand within tasks: %s', (head, row) => {
    const rows = [row('新品拍照60款', '设计部'), row('备货3000件', '仓储部'), row('寄样品80份', '物流部')];
    expect(read(`新品首发任务\n${head}\n${rows.join('\n')}`).items.map(i => [i.heading, i.owners[0]?.name])).toEqual([
      ['新品拍照60款', '设计部'],
      ['备货3000件', '仓储部'],
      ['寄样品80份', '物流部'],
    ]);
  });

  it('may have its units in the cells', () => {
    const { targets } = read(
      '2027年任务分解表\n单位\t签约项目\t到位资金\n商务局\t12个\t3亿元\n工信局\t8个\t不低于2亿元',
    );
    expect(targets.map(t => `${t.item} ${t.indicator} ${t.comparator} ${t.value}${t.unit}`)).toEqual([
      '·1 签约项目 = 12个',
      '·1 到位资金 = 300000000元',
      '·2 签约项目 = 8个',
      '·2 到位资金 >= 200000000元',
    ]);
  });

  it('says 任务 where its name says nothing but a year', () => {
    const { targets } = read('2027年招商任务分解\n单位\t年度任务（万元）\n发改局\t5000\n工信局\t8000');
    expect(targets.map(t => `${t.indicator} ${t.value}${t.unit}`)).toEqual([
      '年度任务 50000000元',
      '年度任务 80000000元',
    ]);
  });

  it('leaves out what adds up others, however it is called', () => {
    const { items, targets } = read(
      '2027年任务分解表\n乡镇\t造林（亩）\t育林（亩）\t累计\n东川镇\t1200\t300\t1500\n南坪镇\t900\t400\t1300\n合 计\t2100\t700\t2800',
    );
    expect(items.map(i => i.heading)).toEqual(['东川镇', '南坪镇']);
    expect(targets.map(t => t.indicator)).toEqual(['造林', '育林', '造林', '育林']);
  });

  it('may have its unit in a line above, and quarters as columns, a figure like a year among them', () => {
    const { items, targets } = read(
      '河湾县2027年各乡镇接待目标\n单位：人次\n乡镇\t一季度\t四季度\n东川镇\t12000\t2000\n南坪镇\t8000\t6000\n合计\t20000\t8000',
    );
    expect(items.map(i => i.heading)).toEqual(['东川镇', '南坪镇']);
    expect(targets.map(t => `${t.item} ${t.value}${t.unit}`)).toEqual([
      '·1 12000人次',
      '·1 2000人次',
      '·2 8000人次',
      '·2 6000人次',
    ]);
    const plan = parsePlan(
      '2027年任务分解表\n单位：座\n乡镇\t一季度\t四季度\n东川镇\t12\t2000\n南坪镇\t8\t6\n北溪乡\t8\t7',
    );
    expect(plan.items.flatMap(i => i.measures.flatMap(m => m.deadlines.map(d => d.date)))).toEqual([
      '2027-03-31',
      '2027-12-31',
      '2027-03-31',
      '2027-12-31',
      '2027-03-31',
      '2027-12-31',
    ]);
  });

  it('may say by when, and what part of a number counts something else', () => {
    const { targets, deadlines } = read(
      '2027年春季造林任务分配表\n单位：亩、万株\n乡镇\t造林面积\t其中：经济林\t完成时限\n东川镇\t1200\t300\t4月底前\n南坪镇\t800\t200\t5月10日前',
    );
    expect(targets.slice(0, 2).map(t => `${t.indicator} ${t.value}${t.unit}`)).toEqual(['造林面积 1200', '经济林 300']);
    expect(deadlines.map(d => d.date)).toEqual(['2027-04-30', '2027-05-10']);
  });

  it.each([
    [
      '任务\t目标\t责任单位\t完成时限\n改扩建幼儿园\t12所\t市教育局\t年底前\n建设服务中心\t3个\t市住建局\t年底前',
      '改扩建幼儿园',
    ],
    ['工作任务\t目标\n改扩建幼儿园\t12所\n建设服务中心\t3个', '改扩建幼儿园'],
    ['任务\t目标\t完成时限\n改扩建幼儿园\t12所\t年底前\n建设服务中心\t3个\t年底前', '改扩建幼儿园'],
  ])('is none where the bodies are what is built: %j', (table, indicator) => {
    expect(read(`2027年任务分解表\n${table}`).targets[0]?.indicator).toBe(indicator);
  });

  it('may say how much the number before is to grow', () => {
    const { targets } = read('2027年任务分解表\n乡镇\t工业产值（亿元）\t增长（%）\n东川镇\t12\t6.5\n南坪镇\t8\t7');
    expect(targets.slice(0, 2).map(t => `${t.indicator} ${t.comparator} ${t.value}${t.unit}`)).toEqual([
      '工业产值 = 1200000000元',
      '工业产值 + 6.5%',
    ]);
  });

  it('is read behind a notice that encloses it', () => {
    const notice =
      '关于下达2027年造林任务的通知\n各乡镇人民政府：\n现将任务下达给你们，请认真落实。\n附件：2027年造林任务分解表';
    const { items, plan } = read(`${notice}\n${TABLE}`);
    expect(plan.title).toBe('2027年造林任务分解表');
    expect(items.map(i => i.heading)).toEqual(['东川镇', '南坪镇', '北溪乡']);
  });

  it.each([
    ['what has been done, beside what was asked', '乡镇\t年度任务\t完成数', '某县税收', ['task', 'target', 'extra']],
    ['a caption that says what the numbers are', '乡镇\t造林\t抚育', '任务分解表', ['task', 'target', 'target']],
    ['whoever helps', '乡镇\t造林（亩）\t配合单位', '任务分解表', ['task', 'target', 'support']],
    ['who sees to it', '乡镇\t造林（亩）\t责任人', '任务分解表', ['task', 'target', 'person']],
    ['what is to be completed', '乡镇\t完成造林（亩）\t备注', '任务分解表', ['task', 'target', 'extra']],
    [
      'how many to reach beside how many there are',
      '乡镇\t总人口\t培训人数',
      '任务分解表',
      ['task', 'extra', 'target'],
    ],
    ['numbers that nobody asks for', '科室\t编制\t在岗', '人员情况', null],
    ['a column that says something else', '乡镇\t造林任务\t做法', '任务分解表', null],
    ['a column without a name', '乡镇\t造林任务\t', '任务分解表', null],
    ['nothing but what has been', '乡镇\t完成数\t同比', '任务完成情况', null],
  ])('%s', (what, header, above, roles) => {
    const row = what.startsWith('a column that says')
      ? '东川镇\t1200\t先易后难，分片推进'
      : what.startsWith('whoever')
        ? '东川镇\t1200\t林业局'
        : what.startsWith('who')
          ? '东川镇\t1200\t王建'
          : undefined;
    expect(rolesOf(header, above, row)).toEqual(roles);
  });
});
