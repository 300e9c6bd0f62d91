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
    ['汇报材料 @规划科 张倩,王科长审', ['list 规划科', 'person 张倩']],
  ])('%s', (text, want) => {
    expect(said(text)).toEqual(want);
  });
  it.each(['@城建办 请尽快上报', '联系 office@example.org', '@全体成员', '请 @张红 确认后上报'])(
    '%s calls no body',
    text => {
      expect(said(text)).toBeNull();
    },
  );
  it('stands where its words are', () => {
    const text = '改厕验收 @农业办';
    const found = mentioned(text, text);
    const name = found?.segments[0]?.names[0];
    expect(text.slice((found?.from ?? 0) + (name?.start ?? 0), (found?.from ?? 0) + (name?.end ?? 0))).toBe('农业办');
  });
});
