import { parsePlan } from '../../../src/plan';
import { alarmsOf, measured } from '../../../src/plan/structure/alarms';
import type { Finished, Weighed } from '../../../src/plan/structure/alarms';
import { finishedOf } from '../../../src/plan/structure/finished';
import { foldedPlan } from '../../../src/plan/structure/folded';
import { fold } from '../../../src/plan/text/fold';
import type { Plan } from '../../../src/plan/types';

const ITEM: Weighed = { heading: '修整步道', measures: 1, said: [], isSection: false, owned: true, shared: false };
const times = (n: number, item: Partial<Weighed> = {}): Weighed[] =>
  Array.from({ length: n }, (_, i) => ({ ...ITEM, heading: `修整东侧步道${'甲乙丙丁戊己庚辛'.charAt(i)}`, ...item }));
const reading = (items: readonly Weighed[], more: Partial<Finished> = {}): Finished => ({
  items,
  characters: items.length * 80,
  notesOutside: 0,
  ...more,
});
const names = (r: Finished): string[] => alarmsOf(r).map(a => a.name);

describe('each alarm rings where its sign passes the bound, and not below it', () => {
  it('is silent on an even reading', () => {
    expect(names(reading(times(8)))).toEqual([]);
  });
  it('rings where there is nothing', () => {
    expect(names(reading([]))).toEqual(['no-items']);
  });
  it('counts items with several notes among those that have any', () => {
    const others = times(6, { owned: false });
    expect(names(reading([...times(2, { shared: true }), ...times(2), ...others]))).toEqual(['owners-in-one']);
    expect(names(reading([...times(1, { shared: true }), ...times(4), ...others]))).toEqual([]);
  });
  it('takes sections for items only where they hold several sentences', () => {
    expect(names(reading(times(6, { isSection: true, measures: 4 })))).toEqual(['sections-as-items']);
    expect(names(reading(times(6, { isSection: true, measures: 2 })))).toEqual([]);
    expect(names(reading([...times(3, { isSection: true, measures: 4 }), ...times(3, { measures: 4 })]))).toEqual([]);
  });
  it('takes long items for several only where they hold many sentences', () => {
    expect(names(reading(times(2, { measures: 6 }), { characters: 1300 }))).toEqual(['large-items']);
    expect(names(reading(times(2, { measures: 5 }), { characters: 1300 }))).toEqual([]);
    expect(names(reading(times(2, { measures: 6 }), { characters: 1200 }))).toEqual([]);
  });
  it.each(['3,清洗水箱,后勤', '"3",清洗水箱', '清洗水箱\t后勤', '清洗水箱 | 后勤'])('knows cells in %j', heading => {
    expect(names(reading([...times(2), ...times(1, { heading })]))).toEqual(['cells-in-headings']);
  });
  it.each(['清洗水箱,后勤', '3,200户用上新水表', '12个水箱, 全部清洗'])('sees no cells in %j', heading => {
    expect(names(reading([...times(2), ...times(1, { heading })]))).toEqual([]);
  });
  it('knows labels that come again', () => {
    const cards = ['事项:换灯', '时限:六月', '事项:补路', '时限:七月'].map(heading => ({ ...ITEM, heading }));
    expect(names(reading(cards))).toEqual(['labels-as-items']);
    expect(names(reading(cards.slice(0, 3)))).toEqual([]);
    const asked = ['问:换灯?', '答:即换', '问:补路?', '答:七月'].map(heading => ({ ...ITEM, heading }));
    expect(names(reading(asked))).toEqual(['labels-as-items']);
    const once = ['换灯:走廊', '补路:东门', '修窗:礼堂', '漆墙:库房'].map(heading => ({ ...ITEM, heading }));
    expect(names(reading(once))).toEqual([]);
  });
  it('hears form that most items hold within', () => {
    const held = ['换灯 👤 电工', '补路 👤 瓦工', '修窗 👤 木工', '漆墙'].map(heading => ({ ...ITEM, heading }));
    expect(names(reading(held))).toEqual(['form-in-items']);
    expect(names(reading([...held, ...times(1)]))).toEqual([]);
  });
  it('doubts a first item with nothing below it, where all others have something', () => {
    const [first, ...others] = times(4, { said: ['每月检查一次'] });
    expect(names(reading([{ ...first!, said: [] }, ...others]))).toEqual(['first-apart']);
    expect(names(reading([{ ...first!, said: [] }, { ...others[0]!, said: [] }, ...others.slice(1)]))).toEqual([]);
    expect(names(reading([{ ...first!, said: [] }, ...others.slice(0, 1)]))).toEqual([]);
    expect(names(reading([...others, { ...first!, said: [] }]))).toEqual([]);
  });
  it('misses owners that stand outside all items', () => {
    expect(names(reading(times(3), { notesOutside: 2 }))).toEqual(['owners-outside']);
    expect(names(reading(times(3), { notesOutside: 1 }))).toEqual([]);
  });
  it('gives every term, ringing or not', () => {
    expect(Object.keys(measured(reading(times(3))))).toHaveLength(9);
  });
});

describe('a parsed plan as the alarms see it', () => {
  const finishedPlan = (plan: Plan, said: string): Finished => finishedOf(foldedPlan(plan), fold(said));
  const text =
    '二〇二六年园区工作计划\n一、养护\n1.修整步道。补种花木。（牵头单位：园林科）\n2.更换路灯。（牵头单位：照明科；配合单位：安保科）\n二、更新标识牌。\n';
  const finished = finishedPlan(parsePlan(text), text);
  it('knows sections that are items themselves', () => {
    expect(finished.items.map(i => i.isSection)).toEqual([false, false, true]);
  });
  it('knows who has owners, one note each', () => {
    expect(finished.items.map(i => [i.owned, i.shared])).toEqual([
      [true, false],
      [true, false],
      [false, false],
    ]);
    expect(finished.notesOutside).toBe(0);
  });
  it('counts the notes before the first item and behind the last', () => {
    const plan = parsePlan(text);
    const around = { ...plan, items: plan.items.slice(2) };
    expect(finishedPlan(around, text).notesOutside).toBe(3);
  });
  it('sees several notes in one item', () => {
    const lumped =
      '一、养护\n修整步道，补种花木，清理枯枝。（牵头单位：园林科）更换路灯，检修线路。（牵头单位：照明科）\n二、更新\n更换标识牌。（牵头单位：宣传科）';
    expect(finishedPlan(parsePlan(lumped), lumped).items.map(i => i.shared)).toEqual([true, false]);
    const numbered = lumped.replace('。（牵头单位：园林科）', '（园林科）。2.');
    expect(finishedPlan(parsePlan(numbered), numbered).items.map(i => i.shared)).toContain(true);
  });
  it('sees none in a cell that names its leads below each other', () => {
    const rows = ['县发改局', '县财政局'].map((one, i) => `${String(i + 1)}\t事项${one}\t"${one}\n县审计局"\t6月`);
    const table = ['2027年任务表', '序号\t任务\t牵头单位\t完成时限', ...rows].join('\n');
    const items = finishedPlan(parsePlan(table), table).items;
    expect(items.map(i => [i.owned, i.shared])).toEqual([
      [true, false],
      [true, false],
    ]);
  });
  it('sees none where each sentence says who answers, or one note names two who lead', () => {
    const said =
      '一、养护\n（一）抓步道。修整步道3公里（县园林局）。更换路灯200盏（县城管局、县住建局）。\n（二）抓绿化。补种花木5000株（县林业局）。\n（三）抓标识。更换标识牌。（牵头单位：县文旅局、县交通局）';
    const items = finishedPlan(parsePlan(said), said).items;
    expect(items.map(i => [i.owned, i.shared])).toEqual([
      [true, false],
      [true, false],
      [true, false],
    ]);
  });
});
