import { parsePlan } from '../../../src/plan';
import { pasteOffset } from '../../../src/plan/spans';
import { isAhead, isBack, isLack } from '../../../src/plan/outline/looking-back';

describe('headings of what was done', () => {
  it.each([
    '2025年工作总结',
    '2025年度主要工作完成情况',
    '上年工作回顾',
    '总体进展',
    '目标任务完成情况',
    '工作总结',
    '过去五年工作成效',
    '“十四五”期间主要成就',
    '关于去年的工作',
    '过去一年的主要工作',
    '现状与问题',
    '上周工作完成情况',
    '本周完成',
    '基本情况',
  ])('%s', heading => {
    expect(isBack(heading)).toBe(true);
    expect(isAhead(heading)).toBe(false);
  });
  it.each([
    '2026年工作计划',
    '预期成效',
    '总体要求',
    '加强工作总结报送',
    '重点任务',
    '督查落实情况通报制度',
    '关于今年的工作',
    '接续去年工作',
    '现状调查',
    '本周完成检修',
  ])('%s is none', heading => expect(isBack(heading)).toBe(false));
  it('tells what is wrong from what puts it right', () => {
    expect(['存在的问题', '存在问题和不足', '当前面临的困难'].map(isLack)).toEqual([true, true, true]);
    expect(['问题整改', '解决突出问题'].map(isLack)).toEqual([false, false]);
  });
});

const AHEAD = ['（一）抓产业。新增规上企业4家。', '（二）抓乡村。建成高标准农田3000亩。'];
const PAPER = [
  '河湾镇2025年工作总结及2026年工作计划',
  '一、2025年工作完成情况',
  '（一）经济稳中有进。新增规上企业3家。',
  '二、存在的问题',
  '一是产业支撑不强，二是人手不足。',
  '三、2026年工作计划',
  ...AHEAD,
];
const headings = (text: string): string[] => parsePlan(text).items.map(i => i.heading);
const left = (text: string): string[] =>
  parsePlan(text)
    .account.filter(a => a.as === 'left-out' && a.reason === 'no-work')
    .map(a => text.slice(a.start, a.end));

test('what was done and what was wrong is left out where a section says what is to be done', () => {
  expect(headings(PAPER.join('\n'))).toEqual(['抓产业', '抓乡村']);
  expect(left(PAPER.join('\n')).join('')).toBe(PAPER.slice(1, 5).join(''));
});

test('what is wrong in figures is left out before what is to be done, unless it says who puts it right, or when', () => {
  const wrong = (lines: string): string[] =>
    headings(
      `内三科改进计划\n一、存在问题\n${lines}\n二、改进措施\n1.逐班核查。每周抽查病历10份。\n2.组织演练。4月演练1次。`,
    );
  expect(wrong('1.跌倒发生率0.12‰；\n2.文书缺陷率6.5%。')).toEqual(['逐班核查', '组织演练']);
  expect(wrong('1.标识不全。责任单位：护理部\n2.缺陷多。责任单位：质控科')).toHaveLength(4);
  expect(wrong('1.标识不全。整改时限：5月底\n2.缺陷多。整改时限：6月底')).toHaveLength(4);
});

test('a heading is judged without what its line says behind it, and a speech ends where it takes leave', () => {
  const speech = [
    '在全镇工作会议上的讲话',
    '同志们：',
    '第一，关于去年的工作。新增规上企业3家，成绩来之不易。',
    '第二，关于今年的任务。新增规上企业4家。',
    '第三，关于工作落实。各村每月5日前报送进展。',
    '同志们，让我们携手奋进！',
  ].join('\n');
  expect(headings(speech)).toEqual(['关于今年的任务', '关于工作落实']);
  expect(left(speech)).toEqual(['第一，关于去年的工作。新增规上企业3家，成绩来之不易。']);
  expect(parsePlan(speech).account.filter(a => a.reason === 'sign-off')).toHaveLength(1);
  expect(headings(speech.replace('携手奋进', '在3月5日前报送'))).toHaveLength(2);
  const chat = (end: string): string | undefined =>
    parsePlan(`①销售部：回款500万\n②生产部：技改1条线\n${end}`).items[1]?.measures[0]?.text;
  expect(['以上，有问题随时沟通。', '收到请回复'].map(chat)).toEqual(['生产部：技改1条线', '生产部：技改1条线']);
  for (const end of ['如有问题随时找我。\n谢谢！\n邓凯\n运营中心', '下次例会：5月14日', '值班电话：0571-88886666'])
    expect(chat(end)).toBe('生产部：技改1条线');
  expect(chat('谢谢！\n另：每周五报进度。')).not.toBe('生产部：技改1条线');
  expect(chat('以上2项每周五报进度。')).toBe('以上2项每周五报进度。');
});

test('what minutes report before what was decided is left out, and gives those below it no time', () => {
  const minutes = (report: string): string =>
    `四月例会纪要\n议题一：质量\n${report}\n1）质量部提交报告；\n2）采购部发整改函。\n议题二：招聘\n招聘技工20名。`;
  const report = '2026年一季度退货率为1.8%，高于年初目标。会议要求：';
  expect(headings(minutes(report))).toEqual(['质量部提交报告', '采购部发整改函', '招聘']);
  expect(left(minutes(report))).toEqual([report]);
  expect(parsePlan(minutes(report)).items[0]?.measures[0]?.deadlines).toEqual([]);
  for (const asks of ['会议同意追加投资5万元。会议要求：', '退货率二季度要降到1%。会议决定：', '要抓好以下工作：'])
    expect(left(minutes(asks))).toEqual([]);
  expect(left('纪要\n退货率为1.8%。会议要求：\n提交报告。')).toEqual([]);
});

test('a part with a title of its own is left out as well', () => {
  const parts = [
    PAPER[0],
    '2025年工作总结',
    '一、稳增长',
    '新增规上企业3家。',
    '二、惠民生',
    '新建幸福院2所。',
    '2026年工作打算',
    '一、抓产业',
    '新增规上企业4家。',
    '二、抓乡村',
    '建成高标准农田3000亩。',
  ].join('\n');
  expect(headings(parts)).toEqual(['抓产业', '抓乡村']);
  expect(left(parts)).toHaveLength(5);
});

test('a line of it comes in where a user says that it is a task', () => {
  for (const [text, line] of [
    [PAPER.join('\n'), PAPER[2] ?? ''],
    ['总结和打算\n2025年工作总结\n一、稳增长\n二、惠民生\n2026年工作打算\n一、抓产业\n二、抓乡村', '二、惠民生'],
  ] as const) {
    const start = text.indexOf(line);
    const at = { start: pasteOffset(start), end: pasteOffset(start + line.length) };
    const plan = parsePlan(text, { corrections: [{ type: 'level', at, level: 'task', scope: 'this' }] });
    expect(plan.items).toHaveLength(3);
    expect(plan.items[0]?.heading).toBe(line.replace(/^.*?[）、]/, '').replace(/。.*$/, ''));
  }
});

test('a paper that only looks back, and what is wrong in a plan to put it right, stay', () => {
  expect(headings(PAPER.slice(0, 3).join('\n'))).toEqual(['经济稳中有进']);
  expect(headings(['整改方案', '一、存在的问题', '1.人手不足。', '二、整改措施', '1.招聘3人。'].join('\n'))).toEqual([
    '人手不足',
    '招聘3人',
  ]);
});
