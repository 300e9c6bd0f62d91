import { mentioned } from '../../../../src/plan/facts/owners/mentions';

const said = (text: string): string[] | null =>
  mentioned(text, text)?.segments.map(s => `${s.duty} ${s.names.map(n => n.name).join('、')}`) ?? null;

describe('whom a chat message calls', () => {
  it.each([
    ['清理垃圾堆12处，5月底前完成 @城建办 张红', ['list 城建办', 'person 张红']],
    ['改厕验收 @农业办 @各村', ['list 农业办、各村']],
    ['巡查河道@水利站', ['list 水利站']],
    ['整理台账 @档案室 @综合科 周二中午前', ['list 档案室、综合科']],
    ['预留停车位 @车队 @门岗', ['list 车队、门岗']],
    ['加餐50份 @后勤中心 老周', ['list 后勤中心', 'person 老周']],
    ['年审17家 @采购-李娜', ['list 采购', 'person 李娜']],
    ['样册500本 @市场-Tom', ['list 市场', 'person Tom']],
    ['盘点 @仓储-老马、财务-徐会计', ['list 仓储、财务', 'person 老马', 'person 徐会计']],
    ['月考 @三小-四年级组', ['list 三小-四年级组']],
    ['汇报材料 @规划科 张倩,王科长审', ['list 规划科', 'person 张倩']],
  ])('%s', (text, want) => {
    expect(said(text)).toEqual(want);
  });
  it.each(['@城建办 请尽快上报', '联系 office@example.org', '@全体成员', '发给 @Mary-Ann', '请 @张红 确认后上报'])(
    '%s calls no body',
    text => {
      expect(said(text)).toBeNull();
    },
  );
  it('stands where its words are', () => {
    const text = '改厕验收 @农业办';
    const found = mentioned(text, text);
    const name = found?.segments[0]?.names[0];
    const two = '盘点 @仓储-老马、财务-徐会计';
    const held = mentioned(two, two);
    expect(
      held?.segments.flatMap(s => s.names.map(n => two.slice(held.from + n.start, held.from + n.end) === n.name)),
    ).toEqual([true, true, true, true]);
    expect(text.slice((found?.from ?? 0) + (name?.start ?? 0), (found?.from ?? 0) + (name?.end ?? 0))).toBe('农业办');
  });
});
