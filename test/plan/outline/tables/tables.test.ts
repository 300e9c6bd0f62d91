import { parsePlan, toGuide } from '../../../../src/plan';
import { outlineOf } from '../read';

const owners = (raw: string): string[] =>
  parsePlan(raw).items.map(i => i.owners.map(o => `${o.role === 'lead' ? '●' : '○'}${o.name}`).join(' '));
const due = (raw: string): (string | undefined)[] => parsePlan(raw).items.map(i => i.deadlines[0]?.date);

describe('tab-separated', () => {
  const raw = [
    '2024年重点工作责任分解表',
    '序号\t重点任务\t工作目标\t牵头单位\t责任单位\t完成时限\t进展情况',
    '一、经济发展\t\t\t\t\t\t',
    '1\t扩大投资\t投资增长7%\t市发改委\t市财政局、市工信局\t12月底\t已开工',
    '2\t培育主体\t净增1.5万户\t市市监局\t\t10月底前\t',
    '二、民生保障',
    '3\t"改造小区\n同步改造管网"\t改造小区50个\t市住建局\t各区政府\t2024年8月31日前\t',
  ].join('\n');
  it('rows are items, titles between them sections', () => {
    expect(outlineOf(raw)).toEqual(['一/1 扩大投资 (1)', '一/2 培育主体 (1)', '二/3 改造小区同步改造管网 (1)']);
    expect(parsePlan(raw).sections.map(s => s.title)).toEqual(['经济发展', '民生保障']);
  });
  it('责任单位 supports beside a lead, leads alone', () => {
    expect(owners(raw)).toEqual(['●市发改委 ○市财政局 ○市工信局', '●市市监局', '●市住建局 ○各区政府']);
    expect(owners('2024年巡查安排\n序号\t工作内容\t责任部门\n1\t巡查河道\t水务站、城管办')).toEqual([
      '●水务站 ○城管办',
    ]);
  });
  it('a standard beside 工作内容 says how well, and how often is when', () => {
    const { items, targets, deadlines } = toGuide(
      parsePlan(
        '2027年安全计划\n序号\t工作内容\t工作标准\t责任部门\t频次/时间\n1\t签订责任书\t签订率100%\t安环部\t1月31日前\n2\t隐患整改\t整改率≥98%\t安环部\t每季度一次',
      ),
    );
    expect(items.map(i => i.heading)).toEqual(['签订责任书', '隐患整改']);
    expect(targets.map(t => `${t.indicator} ${t.value}${t.unit}`)).toEqual([
      '签订率 100%',
      '整改率 98%',
      '隐患整改 1次',
    ]);
    expect(deadlines.map(d => d.date)).toEqual(['2027-01-31', undefined]);
  });
  it('a column of figures beside names of 指标 says how much, whatever its name', () => {
    const { items, targets } = toGuide(
      parsePlan(
        '2027年度经营指标\n指标\t年度任务\t责任部门\n营业收入\t3.2亿\t市场部\n客户满意度\t95%\t客服部\n安全事故\t0起\t安环部',
      ),
    );
    expect(items.map(i => i.heading)).toEqual(['营业收入', '客户满意度', '安全事故']);
    expect(targets.map(t => `${t.indicator} ${t.value}${t.unit}`)).toEqual([
      '营业收入 320000000',
      '客户满意度 95%',
      '安全事故 0起',
    ]);
  });
  it('what projects invest this year is due and named by its column, in all and up to now it is told', () => {
    const sheet = (year: string): string =>
      `2027年项目表\n单位：万元\n项目名称\t总投资\t${year}\t责任单位\n改造滨河路\t21000\t16000\t住建局\n新建二小\t9000\t3500\t教育局\n合计\t30000\t19500\t`;
    const cards = (year: string): string =>
      ['改造滨河路', '新建二小']
        .map(name => `项目名称：${name}\n总投资：2.1亿元\n${year}：1.6亿元\n责任单位：住建局`)
        .join('\n');
    const said = (text: string): string[] =>
      toGuide(parsePlan(text)).targets.map(t => `${t.indicator} ${String(t.value)}${t.unit}`);
    expect(said(sheet('年度投资'))).toEqual(['年度投资 160000000元', '年度投资 35000000元']);
    expect(said(cards('年度计划投资'))).toEqual(['年度计划投资 160000000元', '年度计划投资 160000000元']);
    expect([sheet('累计完成投资'), cards('累计完成投资')].flatMap(said)).toEqual([]);
    expect(parsePlan(sheet('年度投资')).structure.alarms).toEqual([]);
  });
  it('reads times and targets of their columns and keeps the rest', () => {
    expect(due(raw)).toEqual(['2024-12-31', '2024-10-31', '2024-08-31']);
    const first = parsePlan(raw).items[0];
    expect(first?.measures[0]?.targets[0]).toMatchObject({ value: 7, unit: '%' });
    expect(first?.extras).toMatchObject({ 进展情况: '已开工' });
  });
  it('repeats merged cells, but not a number of owners that is really blank', () => {
    const merged = '工作任务\t具体举措\t责任单位\n党建\t3月：开会\t组织部\n\t4月：培训\t\n宣传\t5月：展览\t';
    expect(outlineOf(merged)).toEqual(['·1 党建 (1)', '·2 党建 (1)', '·3 宣传 (1)']);
    expect(owners(merged)).toEqual(['●组织部', '●组织部', '']);
  });
  it('cells with line breaks of their own and no quotation marks, as Word copies them', () => {
    const head = '2024年任务分解表\n序号\t重点任务\t责任单位\t完成时限\n';
    const word = `${head}1\t建食堂\t民政局\n各街道\n各社区\t6月底\n2\t修道路\t交通局\t9月底`;
    expect(outlineOf(word)).toEqual(['1 建食堂 (1)', '2 修道路 (1)']);
    expect(owners(word)).toEqual(['●民政局 ○各街道 ○各社区', '●交通局']);
    expect(due(word)).toEqual(['2024-06-30', '2024-09-30']);
    const short = `${head}1\t建食堂\t民政局\n2\t修道路\t交通局\t9月底`;
    expect(outlineOf(short)).toEqual(['1 建食堂 (1)', '2 修道路 (1)']);
    expect(due(short)).toEqual([undefined, '2024-09-30']);
  });
  it('a column of months is one of times, and bodies may stand where persons are asked for', () => {
    const months =
      '2024年德育工作安排表\n月份\t工作内容\t负责人\n3月\t植树活动1次\t团委、政教处\n5月份\t家长开放日2场\t王小明\n6月\t文艺汇演1场\t政教处 李芳';
    expect(due(months)).toEqual(['2024-03-31', '2024-05-31', '2024-06-30']);
    expect(owners(months)).toEqual(['●团委 ○政教处', '', '●政教处']);
    expect(parsePlan(months).items.map(i => i.persons?.map(p => p.name) ?? [])).toEqual([[], ['王小明'], ['李芳']]);
    expect(parsePlan(months.replace('负责人', '项目长')).items.map(i => i.persons?.length)).toEqual([undefined, 1, 1]);
  });
  it('takes the header in any order and under any usual name', () => {
    expect(due('时间节点\t承办科室\t任务名称\tNo.\n2024年6月底前\t教务处\t编排课表\t1')).toEqual(['2024-06-30']);
  });
  it.each(['进度安排', '形象进度', '推进计划'])('steps below %s are measures, each by its own date', name => {
    const steps = parsePlan(`2026年实事清单\n序号\t项目\t${name}\t牵头单位\n1\t建水厂\t5月开工，11月底前通水\t水利局`)
      .items[0];
    expect(steps?.measures.flatMap(m => m.deadlines.map(d => d.date))).toEqual(['2026-05-31', '2026-11-30']);
    expect(steps?.extras).toBeUndefined();
  });
  it('a line with tabs is no table without a header', () => {
    expect(outlineOf('一、总体\t要求\n1.抓好\t落实。做事。')).toEqual(['一/1 抓好\t落实 (1)']);
  });
});

describe('units in a column of their own', () => {
  const raw = [
    '某银行2025年考核指标分解表',
    '序号\t指标名称\t单位\t2024年实绩\t2025年目标\t责任部门',
    '1\t存款余额\t亿元\t126.4\t≥140\t公司部',
    '2\t不良贷款率\t%\t1.18\t控制在1.1以内\t风险部',
    '3\t改造网点\t家\t3\t5—6\t运营部',
    '4\t改进服务\t家\t\t持续推进\t运营部',
  ].join('\n');
  it('are those of the target column, and nobody that answers', () => {
    const items = parsePlan(raw).items;
    expect(owners(raw)).toEqual(['●公司部', '●风险部', '●运营部', '●运营部']);
    expect(
      items.flatMap(i =>
        i.measures.flatMap(m => m.targets.map(t => [t.comparator, t.value, t.upper, t.unit, t.indicator, t.quote])),
      ),
    ).toEqual([
      ['>=', 140e8, undefined, '元', '存款余额', '≥140'],
      ['<=', 1.1, undefined, '%', '不良贷款率', '控制在1.1以内'],
      ['range', 5, 6, '家', '改造网点', '5—6'],
    ]);
  });
  it('may stand in the header; a column 单位 of bodies stays one of owners', () => {
    const other = '序号\t工作任务\t目标（万元）\t单位\n1\t争取资金\t800\t财政局\n2\t盘活资产\t300\t国资委';
    expect(owners(other)).toEqual(['●财政局', '●国资委']);
    expect(
      parsePlan(other).items.flatMap(i => i.measures.flatMap(m => m.targets.map(t => `${t.value} ${t.unit}`))),
    ).toEqual(['8000000 元', '3000000 元']);
  });
});

describe('a target cell', () => {
  const raw = [
    'Brightwell Depot',
    'FY2026 Scorecard (fiscal year: 1 April 2025 to 31 March 2026)',
    '',
    'Ref\tObjective\tMeasure\tFY2025 actual\tFY2026 target\tOwner\tDue',
    'O-1\tControl cost\tFuel cost per mile\t£0.48\t£0.44 or less\tFleet\tyear end',
    'O-2\t\tElectric vans in service\t12\t40 vans\tFleet\tFY2026',
    'O-3\tKeep safe\tTalks per site\t1 per month\t2 per month\tSites\tQ2',
  ].join('\n');
  it('says how much of the measure beside it', () => {
    const said = parsePlan(raw).items.map(i =>
      i.measures.flatMap(m => m.targets.map(t => [t.comparator, t.value, t.indicator, t.kind])),
    );
    expect(said).toEqual([
      [['<=', 0.44, 'Fuel cost per mile', 'level']],
      [['=', 40, 'Electric vans in service', 'count']],
      [['=', 2, 'Talks per site', 'frequency']],
    ]);
  });
  it('has rows that the first column names, and times by the financial year', () => {
    expect(parsePlan(raw).items.map(i => i.path)).toEqual(['O-1', 'O-2', 'O-3']);
    expect(due(raw)).toEqual(['2026-03-31', '2026-03-31', '2025-09-30']);
  });
});

describe('other pastes', () => {
  it('cells with nothing but blanks between them', () => {
    const raw =
      '序号 任务名称 具体内容 责任科室 完成时限\n1 加装电梯 加装电梯15部 城建办 2024年12月底\n2 口袋公园 新建公园2个 城管办 2024年9月底';
    expect(outlineOf(raw)).toEqual(['1 加装电梯 (1)', '2 口袋公园 (1)']);
    expect(owners(raw)).toEqual(['●城建办', '●城管办']);
    expect(due(raw)).toEqual(['2024-12-31', '2024-09-30']);
  });
  it('one cell per line', () => {
    const raw =
      '2024年重点工作清单\n序号\n工作任务\n责任单位\n完成时限\n1\n改造小区12个\n区住建局\n10月底前\n2\n新增泊位2000个\n区城管局\n年底前';
    expect(outlineOf(raw)).toEqual(['1 改造小区12个 (1)', '2 新增泊位2000个 (1)']);
    expect(owners(raw)).toEqual(['●区住建局', '●区城管局']);
    expect(due(raw)).toEqual(['2024-10-31', '2024-12-31']);
  });
  it('one cell per line, with what the web page put below', () => {
    const raw =
      '2024年重点工作清单\n序号\n工作任务\n责任单位\n完成时限\n1\n改造小区12个\n区住建局\n10月底前\n2\n新增泊位2000个\n区城管局\n年底前\n分享到:\n关闭窗口';
    expect(outlineOf(raw)).toEqual(['1 改造小区12个 (1)', '2 新增泊位2000个 (1)']);
  });
  it('Markdown pipes under a numbered heading', () => {
    const raw =
      '### Action 1: Share data\n| Milestone | Target Date | Notes |\n|---|---|---|\n| Publish plan | June 30, 2024 | draft |\n| Train staff | (See Above) | |';
    expect(outlineOf(raw)).toEqual(['Action 1/·1 Publish plan (1)', 'Action 1/·2 Train staff (1)']);
    expect(due(raw)).toEqual(['2024-06-30', '2024-06-30']);
  });
});

describe('times of a table', () => {
  it('weeks number the rows and days without their months’ words are spans, in the next year where they pass its end', () => {
    const raw =
      '2026年冬季布展安排\n周次\t日期\t工作内容\t承办部门\n1\t12.21—12.27\t更换灯具。\t陈列部\n2\t12.28—1.3\t校对说明。\t研究部';
    const plan = parsePlan(raw);
    expect(plan.items.map(i => i.path)).toEqual(['1', '2']);
    expect(plan.items.map(i => [i.deadlines[0]?.start, i.deadlines[0]?.date])).toEqual([
      ['2026-12-21', '2026-12-27'],
      ['2026-12-28', '2027-01-03'],
    ]);
  });
  it('take the year of a line above the table before one that a row names, but not that of a mere month', () => {
    const table = '\n序号\t工作任务\t责任单位\t完成时限\n1\t装订2025年度档案\t法务部\t4月底前';
    expect(due(`（2026年二季度）${table}`)).toEqual(['2026-04-30']);
    expect(parsePlan(`（2026年4月）${table}`).yearBinds).toBe(false);
  });
});

describe('cards with a head of their own below numbered sections', () => {
  it('keeps each section for its cards', () => {
    const plan = parsePlan(
      [
        'Town centre recovery',
        'Priority 1: Streets that are clean',
        '• Move the bins',
        '  Responsible department: Waste',
        '  Supporting departments: Highways',
        '• Light the passage',
        '  Responsible department: Highways',
        '• Bring back the wardens',
        '  Responsible department: Safety Partnership',
        '  Supporting departments: Town Police',
        '',
        'Priority 2: Shops that are open',
        '• Offer empty units',
        '  Responsible department: Estates',
        '  Supporting departments: Legal Services',
        '• Run a competition',
        '  Responsible department: Events Office',
      ].join('\n'),
    );
    expect(plan.sections.map(s => s.number)).toEqual(['Priority 1', 'Priority 2']);
    expect(plan.items.map(i => i.section)).toEqual([0, 0, 0, 1, 1]);
  });
});
