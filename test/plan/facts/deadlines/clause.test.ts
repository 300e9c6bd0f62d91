import { clauseAround } from '../../../../src/plan/facts/deadlines/clause';

/** The clause around the time, which stands between two bars. */
const around = (marked: string): string => {
  const start = marked.indexOf('|');
  const end = marked.indexOf('|', start + 1) - 1;
  const text = marked.replace(/\|/g, '');
  const clause = clauseAround(text, { start, end });
  return text.slice(clause.start, clause.end);
};

describe('clauseAround', () => {
  it.each([
    ['优化布局,|年内|完成主体工程,扩大规模', '年内完成主体工程'],
    ['确保|2027年底前|全部整改', '确保2027年底前全部整改'],
    ['|到2027年|,建成园区8个,引进企业50家', '到2027年,建成园区8个'],
    ['力争|到2027年|,建成园区8个', '力争到2027年,建成园区8个'],
    ['|3月|:召开大会 4月:签订协议', '3月:召开大会'],
    ['3月:召开大会 |4月|:签订协议', '4月:签订协议'],
    ['对台招生:|3-5月|完成宣传;6月录取', '3-5月完成宣传'],
    ['(责任单位:甲局;完成时限:|全年|)', '全年'],
    ['改造校舍(含宿舍、|9月底前|完工)20所', '含宿舍、9月底前完工'],
    ['|6月底前|完成培训,500人参加考试', '6月底前完成培训'],
    ['|6月底前|完成(含初验,终验)两次检查', '6月底前完成(含初验,终验)两次检查'],
    ['建设(一期、二期)项目|年内|完工', '建设(一期、二期)项目年内完工'],
    ['publish the list and |by May 2026|, adopt the code', 'by May 2026, adopt the code'],
    ['raise intake from 1,200 to 1,800 |by May 2026|. (Lead: Clerk)', 'raise intake from 1,200 to 1,800 by May 2026'],
    ['hold 1 event |per quarter|, in any order', 'hold 1 event per quarter'],
  ])('%s', (marked, clause) => {
    expect(around(marked)).toBe(clause);
  });
});
