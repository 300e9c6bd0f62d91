import '../globals';
import { parsePlan } from '../../../src/plan';
import { apply, eachMeasure, toDraft } from '../../../src/plan/draft';
import { matchingNames } from '../../../src/taskpane/plan/popover/matches';
import { isStrong, pilesOf, restOf } from '../../../src/taskpane/plan/suggest/piles';
import { accept, refusal, suggester, unrefused } from '../../../src/taskpane/plan/suggestions';

const list = [
  { name: '市建设局', aliases: ['城建办'], contact: '', keywords: ['村道', '危桥'] },
  { name: '市教育局', aliases: [], contact: '', keywords: ['学校', '食堂'] },
  { name: '市文化局', aliases: [], contact: '', keywords: [] },
];
const draft = toDraft(
  parsePlan(
    [
      '石桥镇2024年工作计划',
      '一、建设',
      '1.整治村道。新建村道12公里。改造危桥3座。整理档案。',
      '二、民生',
      '2.办好实事。改造食堂3所。举办文化活动2场。做好冬季取暖。',
    ].join('\n'),
  ),
);
const suggest = suggester(list);
const found = suggest(draft);
const shape = (plan = draft, all = found) =>
  pilesOf(plan, all).map(({ name, strong, weak }) => [name, strong.map(e => e.text), weak.map(e => e.text)]);

test('one pile for each department, clear ones first; a word of the task or of a name alone is weak', () => {
  expect(shape()).toEqual([
    ['市建设局', ['新建村道12公里。', '改造危桥3座。'], ['整理档案。']],
    ['市教育局', ['改造食堂3所。'], []],
    ['市文化局', [], ['举办文化活动2场。']],
  ]);
  expect(restOf(draft, found).map(({ section, measures }) => [section, measures.length])).toEqual([[1, 1]]);
});

test('a tie is never clear', () => {
  const one = found.get(eachMeasure(draft)[0]![1].id)!;
  expect(isStrong('新建村道12公里。', one)).toBe(true);
  expect(isStrong('新建村道12公里。', [one[0]!, { ...one[0]!, name: '其他' }])).toBe(false);
  expect(isStrong('', [])).toBe(false);
});

test('what was refused is suggested no more; what was accepted is no longer in a pile', () => {
  const [first] = pilesOf(draft, found);
  const ids = first!.strong.map(({ id }) => id);
  const about = eachMeasure(draft)
    .filter(([, m]) => ids.includes(m.id))
    .map(([, m]) => refusal(m));
  const refused = apply(draft, { type: 'settle', about });
  expect(shape(refused, unrefused(refused, suggest(refused)))[1]).toEqual(['市建设局', [], ['整理档案。']]);
  const accepted = apply(draft, accept(ids, found));
  expect(shape(accepted, suggest(accepted)).map(([name]) => name)).toEqual(['市教育局', '市建设局', '市文化局']);
});

test('names are found by characters, by initials and by aliases; the best first', () => {
  const names = list.map(({ name }) => name);
  expect(matchingNames('', names, list)).toEqual(names);
  expect(matchingNames('教育', names, list)).toEqual(['市教育局']);
  expect(matchingNames('jyj', names, list)).toEqual(['市教育局']);
  expect(matchingNames('z', names, list)).toEqual([]);
  expect(matchingNames('cj', names, list)).toEqual(['市建设局']);
  expect(matchingNames('城建', names, list)).toEqual(['市建设局']);
  expect(matchingNames('财政', names, list)).toEqual([]);
  expect(matchingNames('', names, list, 2)).toEqual(names.slice(0, 2));
});
