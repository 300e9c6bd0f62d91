import { suggestOwners } from '../../../src/ledger/suggest';
import { CITY } from './departments';

const names = (text: string): string[] => suggestOwners(text, CITY).map(s => s.name);

describe('suggestOwners', () => {
  it.each([
    ['新建公办幼儿园6所,补充教师120名', '云岭市教育局'],
    ['改造老旧小区34个,更换燃气管道20公里', '云岭市住房和城乡建设局'],
    ['抽检农贸市场,筑牢食品安全防线', '云岭市市场监督管理局'],
    ['组织文化下乡演出60场', '云岭市文化和旅游局'],
    ['Open two clinics and recruit 40 staff for the clinic', 'Health Department'],
    ['市人社局举办招聘会12场', '云岭市人力资源和社会保障局'],
    ['籌建學校3所', '云岭市教育局'],
  ])('%s → %s leads', (text, name) => {
    const [first] = suggestOwners(text, CITY);
    expect(first?.name).toBe(name);
    expect(first?.role).toBe('lead');
    expect(first?.basis).toBe('suggested');
  });

  it('says why, the strongest word first', () => {
    expect(suggestOwners('支持幼儿园招聘教师', CITY)[0]?.reasons).toEqual([
      { why: 'keyword', word: '幼儿园' },
      { why: 'keyword', word: '教师' },
    ]);
  });

  it('lets a longer word take the place of one inside it', () => {
    expect(names('扩大职业教育规模')).toEqual(['云岭市人力资源和社会保障局']);
    expect(names('扩大教育投入')).toEqual(['云岭市教育局']);
  });

  it('shares a word that several claim, in the order of the list', () => {
    const both = suggestOwners('储备项目50个', CITY);
    expect(both.map(s => [s.name, s.role])).toEqual([
      ['云岭市发展和改革委员会', 'lead'],
      ['云岭市住房和城乡建设局', 'support'],
    ]);
    expect(both[0]?.score).toBe(both[1]?.score);
  });

  it('does not depend on how often or in which run it is asked', () => {
    const text = '统筹学校建设、稳定就业和节能';
    expect(suggestOwners(text, CITY)).toEqual(suggestOwners(text, CITY));
    expect(suggestOwners(text, CITY)).toHaveLength(3);
    expect(suggestOwners(text, CITY, 2)).toEqual(suggestOwners(text, CITY).slice(0, 2));
  });

  it.each(['加强作风建设', '', 'The clinical trial is over', '科学谋划全年工作'])('suggests nobody for %j', text => {
    expect(suggestOwners(text, CITY)).toEqual([]);
  });
});
