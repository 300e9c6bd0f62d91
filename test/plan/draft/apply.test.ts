import { apply, eachMeasure, ownersOf, toDraft, toPlan, type DraftPlan, type Operation } from '../../../src/plan/draft';
import { parsePlan } from '../../../src/plan';
import { measure, owner, plan, target } from './sample';
import { pasteSpan } from '../../../src/plan/spans';

const draft = toDraft(plan);
const texts = (d: DraftPlan) => eachMeasure(d).map(([, m]) => m.measure.text);
const ids = (d: DraftPlan) => eachMeasure(d).map(([, m]) => m.id);
const find = (d: DraftPlan, id: string) => eachMeasure(d).find(([, m]) => m.id === id)![1].measure;

test('a draft without edits is the plan itself', () => {
  expect(toPlan(draft)).toEqual(plan);
  expect(ids(draft)).toEqual(['1.1', '1.2', '2.1']);
});

test('splitting sends each fact with its words and loses none', () => {
  const after = apply(draft, { type: 'split', measure: '1.1', at: 8, id: '+1' });
  expect(ids(after)).toEqual(['1.1', '+1', '1.2', '2.1']);
  expect(find(after, '1.1')).toMatchObject({
    text: '新建幼儿园3所，',
    span: { start: 10, end: 18 },
    kind: 'target',
    deadlines: [],
    targets: [{ value: 3 }],
  });
  expect(find(after, '+1')).toMatchObject({
    text: '年底前改建幼儿园5所',
    span: { start: 18, end: 28 },
    targets: [{ value: 5 }],
    deadlines: [{ date: '2024-12-31' }],
  });
});

test('cut anywhere and joined again a sentence is as it was', () => {
  const sentences = ['新增就业9800人，再就业3100人，举办招聘会60场次。', 'Plant 300 trees, open 12 gardens by June.'];
  for (const text of sentences) {
    const whole = toDraft(parsePlan(`工作计划\n一、管理\n1.城区。${text}\n2.乡村。整理台账。`));
    const [, first] = eachMeasure(whole)[0]!;
    for (let at = 1; at < first.measure.text.length; at++) {
      const apart = apply(whole, { type: 'split', measure: first.id, at, id: '+1' });
      if (apart === whole) continue;
      const again = apply(apart, { type: 'join', measures: [first.id, '+1'] });
      expect(find(again, first.id)).toMatchObject({ text: first.measure.text, targets: first.measure.targets });
    }
  }
});

test('sentences that stood apart are joined by a mark, unless the first ends with one', () => {
  const whole = toDraft(parsePlan('工作计划\n一、管理\n1.城区。整理台账，\n2.乡村。疏通水渠'));
  const [a, b] = ids(whole);
  expect(find(apply(whole, { type: 'join', measures: [a!, b!] }), a!).text).toBe('整理台账，疏通水渠');
  const [c, d] = [find(draft, '1.1'), find(draft, '1.2')];
  expect(find(apply(draft, { type: 'join', measures: ['1.1', '1.2'] }), '1.1').text).toBe(`${c.text}；${d.text}`);
});

test('a half without a target is a task, and no half may be blank', () => {
  const after = apply(draft, { type: 'split', measure: '1.1', at: 11, id: '+1' });
  expect(find(after, '1.1')).toMatchObject({ text: '新建幼儿园3所，年底前', deadlines: [{}], targets: [{ value: 3 }] });
  const again = apply(after, { type: 'split', measure: '+1', at: 2, id: '+2' });
  expect(find(again, '+2')).toMatchObject({ text: '幼儿园5所', kind: 'task', targets: [] });
  for (const at of [0, -3, 400]) expect(apply(draft, { type: 'split', measure: '1.1', at, id: '+1' })).toBe(draft);
});

test('where cleaning changed the text both halves point at the whole stretch', () => {
  const cleaned = { ...plan.items[1]!, measures: [measure('甲事。乙事。', 5, { span: pasteSpan(5, 20) })] };
  const after = apply(toDraft({ ...plan, items: [cleaned] }), { type: 'split', measure: '1.1', at: 3, id: '+1' });
  expect([find(after, '1.1').span, find(after, '+1').span]).toEqual([
    { start: 5, end: 20 },
    { start: 5, end: 20 },
  ]);
});

test('merging keeps text, facts and owners of both, only inside an item', () => {
  const after = apply(draft, { type: 'merge', measure: '1.1' });
  expect(texts(after)).toEqual(['新建幼儿园3所，年底前改建幼儿园5所；制定布局规划。', 'Check every kindergarten']);
  expect(find(after, '1.1')).toMatchObject({
    kind: 'target',
    owners: [{ name: '规划局' }],
    span: { start: 10, end: 37 },
  });
  expect(find(after, '1.1').targets).toHaveLength(2);
  expect(apply(draft, { type: 'merge', measure: '1.2' })).toBe(draft);
});

test('targets come, change and go, and the kind follows', () => {
  const more = apply(draft, { type: 'target', measure: '2.1', index: 0, target: target('5所', 70, 5) });
  expect(find(more, '2.1')).toMatchObject({ kind: 'target', targets: [{ value: 5 }] });
  const other = apply(more, { type: 'target', measure: '2.1', index: 0, target: target('6所', 70, 6) });
  expect(find(other, '2.1').targets.map(t => t.value)).toEqual([6]);
  expect(find(apply(other, { type: 'target', measure: '2.1', index: 0, target: null }), '2.1')).toMatchObject({
    kind: 'task',
    targets: [],
  });
  const kind: Operation = { type: 'kind', measures: ['1.1', '2.1'], kind: 'event' };
  expect(apply(draft, kind).items.map(i => i.measures[0]!.measure.kind)).toEqual(['target', 'event']);
});

test('owners in bulk', () => {
  const bulk = apply(draft, { type: 'owners', measures: ['1.1', '2.1'], owners: [owner('财政局')] });
  expect(toPlan(bulk).items.map(i => i.measures.map(m => m.owners.map(o => o.name).join()))).toEqual([
    ['财政局', '规划局'],
    ['财政局'],
  ]);
});

test('measures are added in their place and dropped; an emptied item leaves the plan', () => {
  const add = (after: string | null): Operation => ({
    type: 'add',
    item: '1',
    after,
    id: '+1',
    measure: measure('新举措', 0),
  });
  expect(ids(apply(draft, add('1.1')))).toEqual(['1.1', '+1', '1.2', '2.1']);
  expect(ids(apply(draft, add(null)))).toEqual(['+1', '1.1', '1.2', '2.1']);
  const gone = apply(draft, { type: 'drop', measures: ['2.1', '1.2'] });
  expect(ids(gone)).toEqual(['1.1']);
  expect(toPlan(gone).items.map(i => i.path)).toEqual(['一/1']);
});

test('several operations in one, and a place that does not exist changes nothing', () => {
  const many: Operation = {
    type: 'many',
    operations: [
      { type: 'text', measure: '1.2', text: '改过' },
      { type: 'heading', item: '2', text: '收费' },
      { type: 'year', year: 2025 },
    ],
  };
  const after = apply(draft, many);
  expect(texts(after)[1]).toBe('改过');
  expect(toPlan(after)).toMatchObject({
    year: 2025,
    yearBinds: true,
    items: [{ heading: '扩大学位' }, { heading: '收费' }],
  });
  for (const operation of [
    { type: 'text', measure: '9.9', text: 'x' },
    { type: 'heading', item: '9', text: 'x' },
    { type: 'merge', measure: '9.9' },
    { type: 'drop', measures: [] },
  ] as Operation[])
    expect(apply(draft, operation)).toBe(draft);
});

test('a heading that is a promise itself is edited like any measure, and stays the heading’s', () => {
  const lead = measure('建好幼儿园8所', 2, { targets: [target('8所', 7, 8)] });
  const [first, ...rest] = plan.items;
  const whole = { ...plan, items: [{ ...first!, lead }, ...rest] };
  const begun = toDraft(whole);
  expect(ids(begun)).toEqual(['1.0', '1.1', '1.2', '2.1']);
  expect(toPlan(begun)).toEqual(whole);
  const owners = [owner('教育局')];
  const after = toPlan(apply(begun, { type: 'owners', measures: ['1.0', '2.1'], owners }));
  expect(after.items[0]).toEqual({ ...first, lead: { ...lead, owners } });
  expect(after.items[1]?.measures[0]?.owners).toEqual(owners);
  const dropped = toPlan(apply(begun, { type: 'drop', measures: ['1.0'] }));
  expect(dropped).toEqual(plan);
  const alone = toPlan(apply(begun, { type: 'drop', measures: ['1.1', '1.2'] }));
  expect(alone.items[0]).toEqual({ ...first, lead, measures: [] });
});

describe('moving', () => {
  const begun = toDraft(
    parsePlan(
      '某镇2024年计划\n一、甲板块\n1.修路。新建村道。改造桥梁。\n2.种树。绿化村庄。\n二、乙板块\n1.办学。改造食堂。',
    ),
  );
  const shape = (draft: DraftPlan) =>
    draft.items.map(i => `${i.item.section} ${i.item.heading}: ${i.measures.map(m => m.measure.text).join('')}`);
  const done = (...operations: Operation[]) => shape(operations.reduce(apply, begun));

  test('a measure goes past its neighbour, and over the edge into the next item under its new name', () => {
    expect(done({ type: 'move', measure: '1.2', by: -1, id: '+1' })[0]).toBe('0 修路: 改造桥梁。新建村道。');
    const over = apply(begun, { type: 'move', measure: '1.2', by: 1, id: '+1' });
    expect(shape(over).slice(0, 2)).toEqual(['0 修路: 新建村道。', '0 种树: 改造桥梁。绿化村庄。']);
    expect(over.items[1]?.measures[0]?.id).toBe('+1');
    expect(apply(begun, { type: 'move', measure: '1.1', by: -1, id: '+1' })).toBe(begun);
    expect(apply(begun, { type: 'move', measure: 'none', by: 1, id: '+1' })).toBe(begun);
  });

  test('an item takes the section of the neighbour that it is moved past; a section moves with all its items', () => {
    expect(done({ type: 'moveItem', item: '2', by: 1 }).map(s => s.slice(0, 4))).toEqual([
      '0 修路',
      '1 办学',
      '1 种树',
    ]);
    expect(done({ type: 'moveItem', item: '1', by: -1 })).toEqual(shape(begun));
    expect(done({ type: 'moveSection', section: 1, by: -1 }).map(s => s.slice(0, 4))).toEqual([
      '1 办学',
      '0 修路',
      '0 种树',
    ]);
    expect(done({ type: 'moveSection', section: 1, by: 1 })).toEqual(shape(begun));
  });

  test('a section is named', () => {
    expect(apply(begun, { type: 'section', section: 0, title: '丙' }).head.sections[0]?.title).toBe('丙');
    expect(apply(begun, { type: 'section', section: 9, title: '丙' })).toBe(begun);
  });
});

test('measures are joined across items: each brings what it had from its own', () => {
  const items = toDraft(plan).items;
  const all = items.flatMap(({ measures }) => measures.map(({ id }) => id));
  expect(items.length).toBeGreaterThan(1);
  const last = items[0]!.measures.at(-1)!.id;
  const next = items[1]!.measures[0]!.id;
  const before = toDraft(plan);
  const joined = apply(before, { type: 'join', measures: [next, last] });
  const whole = joined.items[0]!.measures.at(-1)!;
  expect(whole.id).toBe(last);
  expect(eachMeasure(joined).map(([, m]) => m.id)).toEqual(all.filter(id => id !== next));
  const owners = [0, 1].flatMap(i => {
    const item = before.items[i]!;
    const one = item.measures.find(({ id }) => id === last || id === next)!;
    return ownersOf(item, one).map(({ name }) => name);
  });
  expect(new Set(whole.measure.owners.map(({ name }) => name))).toEqual(new Set(owners));
  expect(apply(before, { type: 'join', measures: [next] })).toBe(before);
  expect(apply(before, { type: 'join', measures: [next, '9.9'] })).toBe(before);
});
