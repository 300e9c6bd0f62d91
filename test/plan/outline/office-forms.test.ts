import { parsePlan } from '../../../src/plan';
import { outlineOf } from './read';

const LETTER =
  '关于印发任务分解表的通知\n各乡镇人民政府：\n现将《2026年任务分解表》印发给你们，请认真执行。\n一、细化措施。3月10日前制定方案。\n二、定期报送。每季度报送进展。\n县政府办公室\n2026年2月26日\n';
const ROWS =
  '序号\t工作任务\t牵头单位\t完成时限\n一、发展指标\t\t\t\n1\t新建厂房6万平方米。\t县工信局\t10月底\n2\t改造公路42公里。\t县交通局\t11月底\n二、民生实事\t\t\t\n3\t改造危房55户。\t县住建局\t9月底';

describe('forms that offices send and paste', () => {
  it('a signed notice with numbers of its own hands over the table behind its date', () => {
    const plan = parsePlan(`${LETTER}附件\n2026年任务分解表\n${ROWS}`);
    expect([plan.title?.text, plan.items.map(i => i.path)]).toEqual(['2026年任务分解表', ['一/1', '一/2', '二/3']]);
    expect(plan.account.filter(a => a.reason === 'letter').length).toBeGreaterThan(3);
  });
  it('a notice that is not signed above the table, or hands nothing over, keeps its entries', () => {
    const unsigned = LETTER.replace('县政府办公室\n2026年2月26日\n', '');
    expect(outlineOf(`${unsigned}2026年任务分解表\n${ROWS}`)).toContain('一 细化措施 (1)');
    const plain = LETTER.replace(/现将.*\n/, '');
    expect(outlineOf(`${plain}2026年任务分解表\n${ROWS}`)).toContain('一 细化措施 (1)');
  });
  const problem = (number: string, name: string, measures: string, owner: string): string =>
    `（${number}）反馈问题：${name}。\n整改措施：${measures}\n责任科室：${owner}\n`;
  it('a list of numbers behind a label that comes again is one field of its entry', () => {
    const text = `整改方案\n一、学习方面\n${problem('一', '研讨不深', '1.制定计划。2.建立制度。', '办公室')}${problem('二', '调研不够', '1.撰写报告。', '财务科')}二、作风方面\n${problem('一', '发放不快', '1.梳理清单。2.公布电话。', '宣传科')}${problem('二', '监管不严', '1.组织验收。', '人事科')}`;
    expect(outlineOf(text)).toEqual([
      '一/（一） 反馈问题：研讨不深 (2)',
      '一/（二） 反馈问题：调研不够 (1)',
      '二/（一） 反馈问题：发放不快 (2)',
      '二/（二） 反馈问题：监管不严 (1)',
    ]);
    expect(parsePlan(text).structure.confidence).toBe('sure');
  });
  it('the list of attachments and the names above them are no entries, and a table among them hangs under none', () => {
    const plan = parsePlan(
      '三年行动方案\n一、重点任务\n（一）铺设光缆。年内通村。\n（二）采集数据。分批入库。\n二、保障措施\n（一）加强领导。每月调度。\n（二）保障资金。统筹安排。\n附件：1.重点项目清单\n2.示范村名单\n附件1\n重点项目清单\n序号\t项目名称\t责任单位\t完成时限\n1\t建设机房\t市数据局\t6月底\n2\t建成农场\t市农业局\t9月底',
    );
    expect(plan.items.map(i => i.path)).toEqual(['一/（一）', '一/（二）', '二/（一）', '二/（二）', '1', '2']);
    expect(plan.account.filter(a => a.reason === 'attachments')).toHaveLength(3);
  });
  it('what a post prints below its end is the site’s', () => {
    const plan = parsePlan(
      '街道实事\n1.新建助餐点。方便老人。\n2.改造小区。增加车位。\nEND\n阅读 1023\n喜欢此内容的人还喜欢',
    );
    expect(plan.items.map(i => i.measures.length)).toEqual([1, 1]);
    expect(plan.account.filter(a => a.reason === 'site')).toHaveLength(3);
  });
  it('a list of attachments in the letter is no entry and gives no title', () => {
    const plan = parsePlan(
      '各区人民政府：\n《工作责任分解》已经市政府同意，现印发给你们，请认真执行。\n附件:1.2020年重点工作责任分解\n2.民生实事责任分解\n市政府办公室\n2020年5月22日\n附件1\n2020年重点工作责任分解\n一、市长主抓\n1.扶持企业。每月走访。\n2.开工项目。每季调度。\n二、副市长主抓\n3.扩大投资。按月通报。',
    );
    expect([plan.title?.text, plan.items.map(i => i.path)]).toEqual([
      '2020年重点工作责任分解',
      ['一/1', '一/2', '二/3'],
    ]);
    const only = parsePlan('附件：2026年任务清单\n1.扶持企业。每月走访。\n2.开工项目。每季调度。');
    expect(only.title?.text).toBe('2026年任务清单');
  });
  it('a title may stand on two lines, the year on the first', () => {
    const titled = (lines: string): string | undefined =>
      parsePlan(`${lines}\n一、强化组织。\n二、优化服务。`).title?.text;
    expect(titled('老街街道2024年度党建引领治理\n重点项目清单')).toBe('老街街道2024年度党建引领治理重点项目清单');
    expect(titled('老街街道党建引领治理\n2024年重点项目清单')).toBe('2024年重点项目清单');
  });
  it('a list below 附件: counts from one, each attached table below a name of its own', () => {
    const plan = parsePlan(
      `${LETTER.replace('县政府办公室', '附件：\n1.2026年任务责任表\n2.值班表\n县政府办公室')}附件1\n2026年任务责任表\n${ROWS}\n附件2\n值班表\n日期\t值班人员\n6月1日\t钱明\n6月2日\t李强`,
    );
    expect(plan.items.filter(i => i.owners.length > 0).map(i => i.path)).toEqual(['一/1', '一/2', '二/3']);
    expect(plan.account.filter(a => a.reason === 'attachments').length).toBeGreaterThan(3);
  });
  it('lines of cells between blanks are not joined, whatever their width', () => {
    const rows =
      '主题党日 每月1次 每月20日前 王海 10\n发展对象培养 3名 6月底前 陈芳 15\n集体经济收入 120万元 12月底前 周强 30\n纠纷调处 95%以上 全年 吴英 20';
    expect(
      parsePlan(`党建工作考核表\n考核内容 目标值 完成时限 责任人 分值\n${rows}`).items.map(i => i.heading),
    ).toEqual(['主题党日', '发展对象培养', '集体经济收入', '纠纷调处']);
  });
});
