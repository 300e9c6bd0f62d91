import { apply, count, eachMeasure, isUndated, isUnowned, matches, ownersOf, toDraft } from '../../../src/plan/draft';
import { owner, plan } from './sample';
import { pasteSpan } from '../../../src/plan/spans';

const draft = toDraft(plan);

test('counts what the pane shows', () => {
  expect(count(draft)).toEqual({
    sections: 2,
    items: 2,
    measures: 3,
    targets: 2,
    unowned: 1,
    leaderless: 0,
    undated: 2,
  });
});

test('owners: the measure’s own, else its item’s; what is only suggested is none', () => {
  const of = (d: typeof draft) => eachMeasure(d).map(([item, m]) => isUnowned(item, m));
  expect(of(draft)).toEqual([false, false, true]);
  const hint = (basis: 'suggested' | 'stated') =>
    apply(draft, { type: 'owners', measures: ['2.1'], owners: [owner('财政局', basis)] });
  expect(of(hint('suggested'))).toEqual([false, false, true]);
  expect(of(hint('stated'))).toEqual([false, false, false]);
  expect(eachMeasure(draft).map(([item, m]) => ownersOf(item, m)[0]?.name)).toEqual(['教育局', '教育局', undefined]);
});

test('a year that binds dates everything, a standing order needs no date, a rhythm alone gives none', () => {
  const undated = (d: typeof draft) => eachMeasure(d).map(([item, m]) => isUndated(d, item, m));
  expect(undated(draft)).toEqual([false, true, true]);
  expect(undated(apply(draft, { type: 'year', year: 2024 }))).toEqual([false, false, false]);
  const fact = { quote: '每月', span: pasteSpan(0, 2), rule: 'test', basis: 'stated' as const };
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
  expect(hits('教育局')).toEqual(['1.1', '1.2']);
  expect(hits(' CHECK ')).toEqual(['2.1']);
  expect(hits('没有')).toEqual([]);
});
