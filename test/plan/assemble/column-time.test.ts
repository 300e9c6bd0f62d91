import { parsePlan, toGuide } from '../../../src/plan';
import { buildLedger } from '../../../src/ledger/rows/build';

const targets = (text: string): unknown[] =>
  toGuide(parsePlan(text)).targets.map(
    t => `${t.indicator} ${t.comparator} ${String(t.value)}${t.unit} ${t.due ?? '-'}`,
  );
const dates = (text: string): unknown[] =>
  parsePlan(text).items.map(i => i.measures.map(m => [m.text, ...m.deadlines.map(d => d.date)]));

describe('columns that are named by times', () => {
  const QUARTERS = [
    '2027年目标分解表',
    '序号\t指标\t一季度目标\t二季度目标\t全年目标\t责任单位',
    '1\t新增就业\t800人\t累计1600人\t3000人\t人社局',
    '2\t工业投资（亿元）\t12\t26\t≥55\t工信局',
  ].join('\n');

  it('give their day to the figures below them', () => {
    expect(targets(QUARTERS)).toEqual([
      '新增就业 = 800人 2027-03-31',
      '新增就业 = 1600人 2027-06-30',
      '新增就业 = 3000人 2027-12-31',
      '工业投资 = 1200000000元 2027-03-31',
      '工业投资 = 2600000000元 2027-06-30',
      '工业投资 >= 5500000000元 2027-12-31',
    ]);
  });

  it('of years before the plan tell what was; what is named is the task, whatever column is left over', () => {
    const text = [
      '平川市“十五五”时期主要指标',
      '类别\t指标\t单位\t2025年\t2030年\t年均增长（%）\t属性',
      '发展\t地区生产总值\t亿元\t1860\t2600\t6.5左右\t预期性',
      '民生\t城镇调查失业率\t%\t5.2\t＜5.5\t—\t预期性',
      '绿色\t单位GDP能耗降低\t%\t—\t[13.5]\t—\t约束性',
    ].join('\n');
    expect(targets(text)).toEqual([
      '地区生产总值 = 260000000000元 2030-12-31',
      '地区生产总值增长 ~ 6.5% -',
      '城镇调查失业率 < 5.5% 2030-12-31',
      '单位GDP能耗 - 13.5% 2030-12-31',
    ]);
    expect(parsePlan(text).items[0]?.extras).toMatchObject({ '2025年': '1860' });
  });

  it('give it to the acts below them, unless those say another', () => {
    const text = [
      '2027年项目推进计划',
      '项目名称\t上半年\t下半年\t责任单位',
      '南环路\t完成征拆\t路面贯通\t住建局',
      '图书馆\t完成招标，5月底前开工\t主体封顶\t文旅局',
    ].join('\n');
    expect(dates(text)).toEqual([
      [
        ['完成征拆', '2027-06-30'],
        ['路面贯通', '2027-12-31'],
      ],
      [
        ['完成招标，5月底前开工', '2027-05-31'],
        ['主体封顶', '2027-12-31'],
      ],
    ]);
  });

  it('take years apart from the level of a year before', () => {
    const text = [
      '某市主要指标分解表（2026—2027年）',
      '指标名称\t单位\t2025年基数\t2026年\t2027年\t责任单位',
      '森林覆盖率\t%\t38.2\t38.4\t38.6\t林业局',
      '发明专利拥有量\t件\t86\t92\t98\t科技局',
    ].join('\n');
    expect(targets(text)).toEqual([
      '森林覆盖率 = 38.4% 2026-12-31',
      '森林覆盖率 = 38.6% 2027-12-31',
      '发明专利拥有量 = 92件 2026-12-31',
      '发明专利拥有量 = 98件 2027-12-31',
    ]);
  });

  it('make a table of names and figures alone, where these are to be reached', () => {
    const rows = '公路里程（公里）\t120\t135\t150\n客运站（个）\t8\t9\t10';
    expect(targets(`项目\t2025年完成\t2026年计划\t2027年计划\n${rows}`)).toEqual([
      '公路里程 = 135公里 2026-12-31',
      '公路里程 = 150公里 2027-12-31',
      '客运站 = 9个 2026-12-31',
      '客运站 = 10个 2027-12-31',
    ]);
    expect(targets(`项目\t2024年\t2025年\t2026年\n${rows}`)).toEqual([]);
  });

  it('stand in the rows of the matrix, each with its own day', () => {
    const rows = buildLedger(parsePlan(QUARTERS), { lang: 'zh-CN' }).rows;
    expect(rows.slice(0, 3).map(r => [r.target, r.dueNote])).toEqual([
      [800, '一季度'],
      [1600, '二季度'],
      [3000, '全年'],
    ]);
    expect(new Set(rows.slice(0, 3).map(r => r.due)).size).toBe(3);
  });
});

describe('a column of times beside one that is named by the year', () => {
  it('says when', () => {
    const text =
      '2027年目标表\n指标\t单位\t2027年目标\t责任部门\t完成时间\n存款\t亿元\t140\t公司部\t三季度末\n贷款\t亿元\t65\t普惠部\t11月底';
    expect(dates(text)).toEqual([[['存款', '2027-09-30']], [['贷款', '2027-11-30']]]);
    expect(targets(text)).toEqual(['存款 = 14000000000元 -', '贷款 = 6500000000元 -']);
  });
});

describe('names of columns in two rows', () => {
  it('say the time above and what is counted below', () => {
    const text = [
      '2027年招商引资目标任务表',
      '责任单位\t全年目标\t\t上半年目标\t',
      '\t签约（个）\t到位资金（亿元）\t签约（个）\t到位资金（亿元）',
      '商务局\t10\t8\t5\t3',
      '工信局\t6\t5\t3\t2',
    ].join('\n');
    expect(targets(text).slice(0, 4)).toEqual([
      '签约 = 10个 2027-12-31',
      '到位资金 = 800000000元 2027-12-31',
      '签约 = 5个 2027-06-30',
      '到位资金 = 300000000元 2027-06-30',
    ]);
    expect(dates(text)[0]).toEqual([['商务局', '2027-12-31', '2027-06-30']]);
  });
  it('may be cells of a first row below a merged one', () => {
    const text = '2027年工作表\n任务\t措施\t责任单位\n新建公厕\t选址\t住建局\n\t招标\t\n安装路灯\t采购\t城管局';
    expect(parsePlan(text).items.map(i => i.heading)).toEqual(['新建公厕', '新建公厕', '安装路灯']);
  });
});

describe('what grows', () => {
  it('is said by the name of a column of its own, in its own unit', () => {
    const text = [
      '2027年主要经济指标计划',
      '指标名称\t单位\t2026年预计\t2027年计划\t增长（%）\t牵头单位',
      '地区生产总值\t亿元\t236\t252\t6.5\t发改局',
      '财政收入\t亿元\t14.2\t14.9\t5\t财政局',
    ].join('\n');
    expect(targets(text).slice(0, 2)).toEqual(['地区生产总值 = 25200000000元 2027-12-31', '地区生产总值 + 6.5% -']);
  });
});

describe('marks under months', () => {
  const GANTT = [
    '2027年整治推进计划',
    '任务\t1月\t2月\t3月\t4月\t责任科室',
    '制定方案\t√\t\t\t\t办公室',
    '摸底调查\t\t√\t√\t\t统计科',
    '集中整治\t\t\t√\t√\t执法科',
  ].join('\n');
  it('are the span of the row, and nobody who answers', () => {
    const items = parsePlan(GANTT).items;
    expect(items.map(i => i.deadlines.map(d => [d.start, d.date]))).toEqual([
      [[undefined, '2027-01-31']],
      [['2027-02-01', '2027-03-31']],
      [['2027-03-01', '2027-04-30']],
    ]);
    expect(items.map(i => i.owners.map(o => o.name))).toEqual([['办公室'], ['统计科'], ['执法科']]);
  });
  it('of quarters begin on no day that they do not name', () => {
    const [item] = parsePlan(GANTT.replace('1月\t2月\t3月\t4月', '一季度\t二季度\t三季度\t四季度')).items.slice(1);
    expect(item?.deadlines.map(d => [d.start, d.date])).toEqual([[undefined, '2027-09-30']]);
  });
});

describe('a bare figure', () => {
  it('has the unit that the brackets of its name say, or none', () => {
    const text = [
      '2027年目标表',
      '指标\t目标值\t责任单位',
      '绿化覆盖率（%）\t≥42\t园林局',
      '研发强度\t2.6\t科技局',
      '亩均税收增幅\t8%\t税务局',
    ].join('\n');
    expect(targets(text)).toEqual(['绿化覆盖率 >= 42% -', '研发强度 = 2.6 -', '亩均税收增幅 = 8% -']);
  });
});
