import { clean } from '../../../../../src/plan/text';
import { findDeadlines } from '../../../../../src/plan/facts/deadlines';

const read = (cell: string, year: number | null = 2026): (string | undefined)[][] => {
  const source = clean(cell);
  return findDeadlines(source, { start: 0, end: source.text.length }, year).map(d => [d.start, d.date]);
};

describe('days in dots', () => {
  it('are a span, also over the end of a year', () => {
    expect(read('9.7—9.13')).toEqual([['2026-09-07', '2026-09-13']]);
    expect(read('3.4-10')).toEqual([['2026-03-04', '2026-03-10']]);
    expect(read('12.28-1.3')).toEqual([['2026-12-28', '2027-01-03']]);
    expect(read('6.30前')).toEqual([[undefined, '2026-06-30']]);
    expect(read('6/30（含）前上线')).toEqual([[undefined, '2026-06-30']]);
    expect(read('各科室06-30前提交自查表')).toEqual([[undefined, '2026-06-30']]);
    expect(read('夏季饮品堆头7.5前全部上完')).toEqual([[undefined, '2026-07-05']]);
    expect(read('全部升级到版本3.10前的接口停用')).toEqual([]);
    expect(read('单耗降到7.5前不放松')).toEqual([]);
    expect(read('06-30前提交自查表并由分管领导签字确认')).toEqual([[undefined, '2026-06-30']]);
    expect(read('06-30 完成')).toEqual([[undefined, '2026-06-30']]);
    expect(read('03-05 完成')).toEqual([]);
    expect(read('每店冰柜增加2台，7.10到位')).toEqual([[undefined, '2026-07-10']]);
    expect(read('亲子运动会的报名表5.20截止，参赛家庭不少于20组')).toEqual([[undefined, '2026-05-20']]);
    expect(read('演练1次，6/14（周日）夜间')).toEqual([[undefined, '2026-06-14']]);
    expect(read('每店冰柜增加到位，得分7.10完成评定')).toEqual([]);
    expect(read('图纸会审意见最迟4/12要有结论')).toEqual([[undefined, '2026-04-12']]);
    expect(read('样品最晚4.12寄出，方案截止到5/6')).toEqual([
      [undefined, '2026-04-12'],
      [undefined, '2026-05-06'],
    ]);
    expect(read('抢修最迟3.5小时内到场，不晚于4.5个工作日办结')).toEqual([[undefined, undefined]]);
    expect(read('2026-06-30')).toEqual([[undefined, '2026-06-30']]);
  });
  it('open a bracket or a stretch with their span', () => {
    expect(read('需求调研与方案设计(3.2—3.27，信息中心)').slice(0, 1)).toEqual([['2026-03-02', '2026-03-27']]);
    expect(read('值班：3.19-3.21每天2人').slice(0, 1)).toEqual([['2026-03-19', '2026-03-21']]);
    expect(read('4.16—6.30 施工图设计与审查工作全部完成')).toEqual([['2026-04-16', '2026-06-30']]);
    expect(read('把单位产品的能耗控制好(1.5—2.5，由厂里考核)')).toEqual([]);
    expect(read('把单位产品的综合能耗数值控制在3.2—3.27，由厂里考核')).toEqual([]);
    expect(read('4.16—6.30万元之间的合同由分管领导审批后执行')).toEqual([]);
  });
  it('stand one behind another', () => {
    expect(read('4.1-4.20：报名；4.21-5.10：初审；5.11-5.31：复审')).toHaveLength(3);
    expect(read('【3.15前】完成自查【4.30前】完成整改')).toHaveLength(2);
  });
  it('are none without a year, outside the calendar, alone or in running text', () => {
    expect(read('9.7—9.13', null)).toEqual([[undefined, undefined]]);
    expect(read('2.30—3.5')).toEqual([[undefined, undefined]]);
    expect(read('3.4')).toEqual([]);
    expect(read('把单位产品能耗控制在1.5—2.5之间，并按规定上报有关情况。')).toEqual([]);
  });
});
