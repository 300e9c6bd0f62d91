import { parsePlan } from '../../../src/plan';

const TASKS = '1.检查农资门店。\n2.抽检化肥40批次。\n3.约谈平台负责人。\n4.检定电子秤。\n';
const due = (behind: string): string[] =>
  parsePlan(`2026年春季专项检查任务\n${TASKS}${behind}`).items.map(
    i => `${i.path} ${i.measures.map(m => m.deadlines.map(d => d.date ?? '').join('、')).join('/')}`,
  );

describe('sentences that say by number when entries are due', () => {
  it.each([
    ['several, and what is left', '以上第1、2项于4月10日前完成，其余各项于5月20日前完成。', '04-10 04-10 05-20 05-20'],
    ['spans', '第1至3项4月底前完成，第4项6月底前完成。', '04-30 04-30 04-30 06-30'],
    ['Chinese numerals', '上述第一、三项须于4月底前办结，第二项于5月底前办结。', '04-30 05-31 04-30 none'],
  ])('%s', (_, behind, expected) => {
    const days = expected.split(' ').map((day, i) => `${i + 1} ${day === 'none' ? '' : `2026-${day}`}`);
    expect(due(behind)).toEqual(days);
  });

  it('date all entries where they name none', () => {
    expect(due('以上各项于5月20日前完成。')).toEqual([1, 2, 3, 4].map(i => `${i} 2026-05-20`));
  });

  it('place every character', () => {
    const text = `2026年春季专项检查任务\n${TASKS}以上第1、2项于4月10日前完成，其余各项于5月20日前完成。`;
    const said = parsePlan(text).account.map(s => text.slice(s.start, s.end));
    expect(said.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });
});
