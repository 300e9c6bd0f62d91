import { apply, count, eachMeasure, isUndated, isUnowned, matches, toDraft } from '../../../src/plan/draft';
import { plan } from './sample';

const draft = toDraft(plan);

test('counts what the pane shows', () => {
  expect(count(draft)).toEqual({ sections: 2, items: 2, measures: 3, targets: 2, unowned: 2, undated: 2 });
});

test("a measure's own suggestion does not count as an owner; its item's owner does where it has none", () => {
  const [own, suggested, none] = eachMeasure(draft).map(([item, m]) => isUnowned(item, m));
  expect([own, suggested, none]).toEqual([false, true, true]);
});

test('a year that binds dates everything, a standing order needs no date, a rhythm alone gives none', () => {
  const undated = (d: typeof draft) => eachMeasure(d).map(([item, m]) => isUndated(d, item, m));
  expect(undated(draft)).toEqual([false, true, true]);
  expect(undated(apply(draft, { type: 'year', year: 2024 }))).toEqual([false, false, false]);
  const fact = { quote: '每月', span: { start: 0, end: 2 }, rule: 'test', basis: 'stated' as const };
  const set = (over: object) => apply(draft, { type: 'deadline', measures: ['2.1'], deadline: { ...fact, ...over } });
  expect(undated(set({ standing: true }))).toEqual([false, true, false]);
  expect(undated(set({ every: 'month' }))).toEqual([false, true, true]);
  const bound = (over: object) => undated(apply(set(over), { type: 'year', year: 2024 }));
  expect(bound({ every: 'month' })).toEqual([false, false, false]);
  expect(bound({ relative: true })).toEqual([false, false, true]);
});

test('finding looks into text, heading, indicator and owner', () => {
  const hits = (words: string) =>
    eachMeasure(draft)
      .filter(([item, m]) => matches(item, m, words))
      .map(([, m]) => m.id);
  expect(hits('')).toEqual(['1.1', '1.2', '2.1']);
  expect(hits('扩大')).toEqual(['1.1', '1.2']);
  expect(hits('规划局')).toEqual(['1.2']);
  expect(hits(' CHECK ')).toEqual(['2.1']);
  expect(hits('没有')).toEqual([]);
});
