import { parsePlan } from '../../../src/plan';
import type { Correction } from '../../../src/plan/corrections';
import {
  begin,
  correct,
  correctionsOf,
  current,
  eachMeasure,
  nextId,
  perform,
  readingOf,
  restore,
  reword,
  reworded,
  rewordsOf,
  save,
  toDraft,
  undo,
  type Delta,
  type DraftPlan,
  type History,
  type Operation,
} from '../../../src/plan/draft';
import { measure, owner } from './sample';
import { pasteSpan } from '../../../src/plan/spans';
import { placeOf } from '../../support/source';

const TEXT = [
  '滨江园区2026年工作安排',
  '一、养护',
  '1.修整步道',
  '补种花木30株。检修线路，6月底前完成。清理河岸。',
  '2.更换路灯',
  '新装路灯20盏。（责任单位：工程部）',
  '二、更新',
  '3.标识牌换新',
  '全部换成新样式。添置长椅10张。',
].join('\n');

/** The words of a text put in place of others, or (null) in place of nothing: as somebody would edit it. */
function edit(text: string, from: string, to: string): Delta {
  const start = text.indexOf(from);
  return [
    pasteSpan(0, start),
    ...(to === '' ? [] : [{ ...pasteSpan(start, start + from.length), by: to }]),
    pasteSpan(start + from.length, text.length),
  ];
}
const idOf = (draft: DraftPlan, words: string): string =>
  eachMeasure(draft).find(([, m]) => m.measure.text.includes(words))?.[1].id ?? `no ${words}`;
const found = (history: History, words: string) =>
  eachMeasure(current(history)).find(([, m]) => m.measure.text.includes(words))?.[1].measure;
type Make = (draft: DraftPlan, history: History) => Operation;
const edited = (...edits: readonly Make[]): History =>
  edits.reduce((h, make) => perform(h, make(current(h), h)), begin(parsePlan(TEXT)));
const owners =
  (words: string, ...names: string[]): Make =>
  draft => ({ type: 'owners', measures: [idOf(draft, words)], owners: names.map(name => owner(name)) });
const drop =
  (words: string): Make =>
  draft => ({ type: 'drop', measures: [idOf(draft, words)] });

function after(history: History, ...deltas: readonly Delta[]) {
  let source = rewordsOf(history).reduce((text, delta) => reworded(text, delta), TEXT);
  let result: ReturnType<typeof reword> = { history, lost: [] };
  for (const delta of deltas) {
    source = reworded(source, delta);
    const probe = reword(result.history, delta, readingOf(result.history)).history;
    result = reword(result.history, delta, parsePlan(source, { corrections: correctionsOf(probe) }));
  }
  return result;
}
const textOf = (history: History): readonly string[] => eachMeasure(current(history)).map(([, m]) => m.measure.text);

test('edits follow their sentences, before and behind what was edited; the edited one is read anew', () => {
  const history = edited(
    owners('补种', '绿化队'),
    owners('长椅', '后勤部'),
    owners('全部换成', '宣传部'),
    drop('清理河岸'),
  );
  const { history: now, lost } = after(history, edit(TEXT, '新装路灯20盏', '新装太阳能路灯125盏'));
  expect(lost).toEqual([]);
  expect(found(now, '补种')?.owners.map(o => o.name)).toEqual(['绿化队']);
  expect(found(now, '长椅')?.owners.map(o => o.name)).toEqual(['后勤部']);
  expect(found(now, '路灯')?.targets.map(t => t.value)).toEqual([125]);
  expect(found(now, '清理河岸')).toBeUndefined();
  expect(textOf(undo(now))).toEqual(textOf(history));
});

test('a fact that was given stays where the words of its sentence change', () => {
  const { history, lost } = after(edited(owners('补种', '绿化队')), edit(TEXT, '补种花木30株', '补种桂花45株'));
  expect(lost).toEqual([]);
  const one = found(history, '桂花');
  expect(one?.owners.map(o => o.name)).toEqual(['绿化队']);
  expect(one?.targets.map(t => t.value)).toEqual([45]);
});

test('what the text itself says otherwise since holds, and the older edit is told', () => {
  const history = edited(
    d => ({ type: 'text', measure: idOf(d, '补种'), text: '补种花木三十株以上' }),
    d => ({ type: 'target', measure: idOf(d, '长椅'), index: 0, target: null }),
    () => ({ type: 'heading', item: toDraft(parsePlan(TEXT)).items[0]?.id ?? '', text: '步道' }),
  );
  const { history: now, lost } = after(
    history,
    edit(TEXT, '花木30株', '花木60株'),
    edit(TEXT.replace('花木30株', '花木60株'), '长椅10张', '长椅18张'),
    edit(TEXT.replace('花木30株', '花木60株').replace('长椅10张', '长椅18张'), '修整步道', '修整人行步道'),
  );
  expect(found(now, '花木60株')?.targets.map(t => t.value)).toEqual([60]);
  expect(found(now, '长椅')?.targets.map(t => t.value)).toEqual([18]);
  expect(current(now).items[0]?.item.heading).toBe('修整人行步道');
  expect(lost).toEqual([{ measure: '步道', what: 'heading' }]);
});

test('each reading tells what it lost', () => {
  const history = edited(d => ({ type: 'text', measure: idOf(d, '补种'), text: '补种花木三十株以上' }));
  const { lost } = after(history, edit(TEXT, '花木30株', '花木60株'));
  expect(lost).toEqual([{ measure: '补种花木三十株以上', what: 'text' }]);
});

test('a sentence that was taken out takes its edits with it and tells them; what was added behind it stays beside the others', () => {
  const history = edited(owners('检修线路', '工程部'), (d, h) => ({
    type: 'add',
    item: d.items[0]?.id ?? '',
    after: idOf(d, '检修线路'),
    id: nextId(h),
    measure: { ...measure('手工加的一条。', 0), span: pasteSpan(0, 0) },
  }));
  const { history: now, lost } = after(history, edit(TEXT, '检修线路，6月底前完成。', ''));
  expect(lost.map(({ what }) => what)).toEqual(['owners']);
  expect(textOf(now).slice(0, 3)).toEqual([
    expect.stringContaining('补种'),
    '手工加的一条。',
    expect.stringContaining('清理'),
  ]);
});

test('a task that was taken out takes what was added to it by hand, and tells it', () => {
  const history = edited((d, h) => ({
    type: 'add',
    item: d.items[1]?.id ?? '',
    after: null,
    id: nextId(h),
    measure: { ...measure('手工加的一条。', 0), span: pasteSpan(0, 0) },
  }));
  const { history: now, lost } = after(history, edit(TEXT, '2.更换路灯\n新装路灯20盏。（责任单位：工程部）\n', ''));
  expect(textOf(now)).not.toContain('手工加的一条。');
  expect(lost).toEqual([{ measure: '手工加的一条。', what: 'added' }]);
});

test('cut by hand: kept where the sentence stays, told where it changes', () => {
  const cut: Make = (d, h) => ({ type: 'split', measure: idOf(d, '检修'), at: 4, id: nextId(h) });
  const elsewhere = after(edited(cut), edit(TEXT, '路灯20盏', '路灯21盏'));
  expect(elsewhere.lost).toEqual([]);
  expect(textOf(elsewhere.history)).toContain('检修线路');
  const here = after(edited(cut), edit(TEXT, '检修线路', '检修全部线路'));
  expect(here.lost.map(({ what }) => what)).toContain('shape');
  expect(textOf(here.history).filter(text => text.includes('线路'))).toHaveLength(1);
});

test('a sentence moved to another task keeps its edits there, in the order of the text', () => {
  const line = '清理河岸。';
  const start = TEXT.indexOf(line);
  const to = TEXT.indexOf('全部换成');
  const delta: Delta = [
    pasteSpan(0, start),
    pasteSpan(start + line.length, to),
    pasteSpan(start, start + line.length),
    pasteSpan(to, TEXT.length),
  ];
  const { history, lost } = after(edited(owners('清理河岸', '河道所')), delta);
  expect(lost).toEqual([]);
  const [item, one] = eachMeasure(current(history)).find(([, m]) => m.measure.text.includes('河岸')) ?? [];
  expect(item?.item.heading).toBe('标识牌换新');
  expect(one?.measure.owners.map(o => o.name)).toEqual(['河道所']);
});

test('corrections of the form and answers follow, too, and a kept draft is made again from them', () => {
  const quote = '全部换成新样式。';
  const at = placeOf(TEXT, quote);
  const made: readonly Correction[] = [
    { type: 'split', at: at.end, scope: 'this' },
    { type: 'level', at, level: 'left-out', scope: 'this' },
  ];
  const read = parsePlan(TEXT, { corrections: made });
  let history = correct(begin(parsePlan(TEXT)), made, read).history;
  history = perform(history, { type: 'settle', about: [`vague@${at.end}`, 'items@sure'] });
  const { history: now } = after(history, edit(TEXT, '补种花木30株', '在广场和步道两侧补种花木330株'));
  expect(textOf(now).join()).not.toContain('全部换成');
  expect(textOf(now).join()).toContain('长椅');
  expect(correctionsOf(now)).toHaveLength(2);
  expect(current(now).settled).toEqual([`vague@${at.end + 9}`, 'items@sure']);
  expect(correctionsOf(undo(now))).toEqual(made);
  const again = restore(JSON.parse(JSON.stringify(save(now))) as ReturnType<typeof save>);
  expect(current(again)).toEqual(current(now));
  expect(save(now).standing?.rewords).toHaveLength(1);
});
