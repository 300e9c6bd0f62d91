import { parsePlan } from '../../../../src/plan';
import { apply, eachMeasure, toDraft, type DraftPlan, type Operation } from '../../../../src/plan/draft';
import { dueOn } from '../../../../src/taskpane/plan/deadlines';
import { ACCEPTED } from '../../../../src/taskpane/plan/owners';
import {
  noticedIn,
  noticesAbout,
  reviewQuestions,
  type ReviewBasis,
} from '../../../../src/taskpane/plan/review/questions';
import { owner } from '../../../plan/draft/sample';
import { pasteSpan } from '../../../../src/plan/spans';

const TEXT = [
  '石桥镇近期工作计划',
  '今后一个时期，全镇工作的总体要求是：坚持稳中求进，以群众满意为目标，把各项任务落到实处。',
  '1.整治道路。新建村道不少于12公里。2024年6月底前完成勘测。加强日常养护。',
  '2.绿化村庄。种植树木3000棵。积极推进移风易俗。（牵头单位：镇农办）',
].join('\n');
const read = parsePlan(TEXT);
const draft = toDraft(read);
const ask = (plan: DraftPlan, over: Partial<ReviewBasis> = {}) =>
  reviewQuestions({ plan, read, source: TEXT, today: '2024-05-01', hasBook: false, ...over });
const open = (plan: DraftPlan, over: Partial<ReviewBasis> = {}) =>
  Object.fromEntries(
    ask(plan, over)
      .filter(q => q.open.length > 0)
      .map(q => [q.name, q.open.length]),
  );
const doAll = (...operations: Operation[]): DraftPlan => operations.reduce(apply, draft);
const idOf = (words: string): string => eachMeasure(draft).find(([, m]) => m.measure.text.includes(words))![1].id;

test('each thing that a plan leaves open is one question, however often it stands there', () => {
  const all = open(draft);
  expect(all).toMatchObject({ items: 1, outside: 1, vague: 2 });
  expect(all['undated']).toBeGreaterThan(0);
  expect(all['unowned']).toBeGreaterThan(0);
  expect(Object.keys(all)).not.toContain('past');
});

test('the same draft gives the same questions', () => expect(ask(draft)).toEqual(ask(toDraft(parsePlan(TEXT)))));

test('an answer for all leaves the question there, with nothing open', () => {
  const [items] = ask(draft);
  const after = ask(doAll({ type: 'settle', about: items!.open.map(({ key }) => key) }));
  expect(after[0]).toMatchObject({ name: 'items', open: [], subjects: items!.subjects });
});

test('what is settled for some stays open for the others', () => {
  const vague = ask(draft).find(({ name }) => name === 'vague')!;
  const after = doAll({ type: 'settle', about: [vague.open[0]!.key] });
  expect(open(after)['vague']).toBe(1);
  expect(noticesAbout(ask(after), vague.open[0]!.measure!)).not.toContain('vague');
  expect(noticesAbout(ask(after), vague.open[1]!.measure!)).toContain('vague');
});

test('a question goes with what it is about', () => {
  const vague = idOf('移风易俗');
  expect(noticedIn(ask(draft)).has(vague)).toBe(true);
  expect(open(doAll({ type: 'drop', measures: [vague] }))['vague']).toBe(1);
  expect(open(doAll({ type: 'text', measure: vague, text: '制定《移风易俗公约》。' }))['vague']).toBe(1);
  const undated = ask(draft).find(({ name }) => name === 'undated')!;
  const dated = doAll({
    type: 'deadline',
    measures: undated.open.flatMap(({ measure }) => measure ?? []),
    deadline: dueOn('2024-12-31'),
  });
  expect(ask(dated).map(({ name }) => name)).not.toContain('undated');
});

test('suggestions that were accepted are asked about until they are confirmed', () => {
  const id = idOf('勘测');
  const accepted = doAll({ type: 'owners', measures: [id], owners: [{ ...owner('镇建设办'), rule: ACCEPTED }] });
  expect(open(accepted)['accepted']).toBe(1);
  const confirmed = apply(accepted, {
    type: 'owners',
    measures: [id],
    owners: [{ ...owner('镇建设办'), rule: 'user' }],
  });
  expect(open(confirmed)['accepted']).toBeUndefined();
});

test('a plan whose year is over asks once by which day it is judged; not where the workbook says it', () => {
  const past = { ...draft, head: { ...draft.head, year: 2023, yearBinds: true } };
  expect(open(past)['past']).toBe(1);
  expect(open(past, { today: '2023-12-31' })['past']).toBeUndefined();
  expect(open(past, { hasBook: true })['past']).toBeUndefined();
  expect(open(apply(past, { type: 'asOf', day: '2023-12-31' }))['past']).toBeUndefined();
  const school = { ...past, head: { ...past.head, period: { start: '2023-09-01', end: '2024-08-31' } } };
  expect(open(school)['past']).toBeUndefined();
});

test('notices about a stretch go when the measure is dropped, those about the whole stay', () => {
  const garbled = {
    code: 'garbled' as const,
    severity: 'warning' as const,
    span: eachMeasure(draft)[0]![1].measure.span,
    data: {},
  };
  const whole = {
    code: 'lost-line-breaks' as const,
    severity: 'info' as const,
    span: pasteSpan(0, TEXT.length),
    data: {},
  };
  const other = { ...read, diagnostics: [garbled, whole] };
  expect(open(draft, { read: other })).toMatchObject({ garbled: 1, 'lost-line-breaks': 1 });
  const [, first] = eachMeasure(draft)[0]!;
  const left = open(doAll({ type: 'drop', measures: draft.items[0]!.measures.map(m => m.id) }), { read: other });
  expect([first.id, left['garbled'], left['lost-line-breaks']]).toEqual([first.id, undefined, 1]);
});
