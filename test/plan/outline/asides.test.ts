import { parsePlan } from '../../../src/plan';
import { pasteSpan } from '../../../src/plan/spans';

const told = (text: string) => {
  const plan = parsePlan(text);
  const left = plan.account.filter(a => a.reason === 'aside').map(a => text.slice(a.start, a.end));
  return { left, measures: plan.items.map(i => i.measures.map(m => m.text)) };
};

describe('comments on a draft', () => {
  it.each([
    '批注 [王1]：黄线谁来画？',
    '[批注1 张三]：时间是否来得及？',
    '【批注：建议改为24节】',
    '批注[a1]: 经费?',
    '批注（李）：改为6月',
    '（张校长批：奖品从简）',
    '（批示：同意）',
    'Commented [JS1]: who pays?',
  ])('are left out with a reason: %s', comment => {
    const { left, measures } = told(`2026年集镇管理安排\n1.新增分类亭12座。\n${comment}\n2.疏通下水道3公里。`);
    expect([left, measures]).toEqual([[comment], [['新增分类亭12座'], ['疏通下水道3公里']]]);
  });
  it('are left out at a line’s end, too', () =>
    expect(told('2026年安排\n1.新增分类亭12座。【批注：经费未落实】\n2.疏通下水道3公里。')).toEqual({
      left: ['【批注：经费未落实】'],
      measures: [['新增分类亭12座'], ['疏通下水道3公里']],
    }));
  it.each([
    '1.修订办理程序。\n批注文件当日流转。\n2.清理档案。',
    '1.公示方案。\n（分批：6月一批，9月一批）\n2.汇总意见。',
    '1.公示方案。\nComment period: open for 30 days.\n2.汇总意见。',
    '1.领导批示件限时办结（批注意见一并归档）。\n2.清理档案。',
  ])('are none in %j', text => expect(told(`2026年安排\n${text}`).left).toEqual([]));
  it('are read where a user says so', () => {
    const text = '2026年安排\n1.新增分类亭12座。\n批注[a1]: 改为8座。\n2.疏通下水道3公里。';
    const start = text.indexOf('批注');
    const [first] = parsePlan(text, {
      corrections: [{ type: 'level', at: pasteSpan(start, text.indexOf('\n2.')), level: 'measure', scope: 'this' }],
    }).items;
    expect(first?.measures.map(m => m.text)).toEqual(['批注[a1]: 改为8座。']);
  });
});

describe('an older mail below the entries of the one that answers it', () => {
  const answer = '请按下面办：\n1. 台账4月10日前交。\n2. 巡检每周2次。\n';
  it.each([
    '> 发件人：刘芳\n> 时间：3月28日\n> 1. 旧台账\n> 2. 新台账',
    '-----原始邮件-----\n发件人: 刘芳\n1. 旧台账',
    '刘芳 于2026年3月28日写道：\n1. 旧台账',
    'From: Liu Fang\nSent: 28 March 2026\n1. Old books',
  ])('is left out: %j', older => {
    const { left, measures } = told(answer + older);
    expect([left.join('\n'), measures]).toEqual([older, [['台账4月10日前交'], ['巡检每周2次']]]);
  });
  it('is none where nothing stands above it, or a sender is only named', () => {
    expect(told('发件人: 刘芳\n收件人: 各科室\n1. 报台账。\n2. 盘点。').left).toEqual([]);
    expect(told('1. 报台账。\n2. 盘点。\n发件人：刘芳签字确认。\n3. 总结。').left).toEqual([]);
  });
});
