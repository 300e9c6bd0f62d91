import fc from 'fast-check';
import { parsePlan } from '../../../src/plan';
import type { Correction, Level } from '../../../src/plan/corrections';
import {
  begin,
  correct,
  correctionsOf,
  current,
  eachMeasure,
  nextId,
  perform,
  redo,
  restore,
  save,
  toDraft,
  undo,
  type DraftPlan,
  type History,
  type Operation,
} from '../../../src/plan/draft';
import { carry } from '../../../src/plan/draft/carry';
import type { Plan } from '../../../src/plan/types';
import { owner, measure } from './sample';
import { pasteSpan } from '../../../src/plan/spans';
import { placeOf } from '../../support/source';

const TEXT = [
  '滨江园区2026年工作安排',
  '一、养护',
  '1.修整步道',
  '补种花木30株。检修线路，6月底前完成。清理河岸',
  '疏通沟渠。',
  '2.更换路灯',
  '新装路灯20盏。（责任单位：工程部）',
  '二、更新',
  '3.标识牌换新',
  '全部换成新样式。添置长椅10张。',
].join('\n');
const known = new Map<string, Plan>();
/** The text under these corrections; each reading is made once, as its facts are compared often. */
function read(...corrections: Correction[]): Plan {
  const key = JSON.stringify(corrections);
  const plan = known.get(key) ?? parsePlan(TEXT, { corrections });
  known.set(key, plan);
  return plan;
}
const place = (words: string) => placeOf(TEXT, words);
const level = (words: string, to: Level): Correction => ({ type: 'level', at: place(words), level: to, scope: 'this' });
const split = (words: string): Correction => ({ type: 'split', at: place(words).start, scope: 'this' });
const join = (words: string): Correction => ({ type: 'join', at: place(words).start });

const idOf = (draft: DraftPlan, words: string): string =>
  eachMeasure(draft).find(([, m]) => m.measure.text.includes(words))?.[1].id ?? `no ${words}`;
const found = (draft: DraftPlan, words: string) =>
  eachMeasure(draft).find(([, m]) => m.measure.text.includes(words))?.[1].measure;
type Edit = (draft: DraftPlan, history: History) => Operation;
const edited = (...edits: readonly Edit[]): History =>
  edits.reduce((h, edit) => perform(h, edit(current(h), h)), begin(read()));
const corrected = (history: History, correction: Correction) =>
  correct(history, [correction], read(...correctionsOf(history), correction));
const due = { ...owner(''), date: '2026-03-31' };
const owners =
  (words: string, ...names: string[]): Edit =>
  draft => ({ type: 'owners', measures: [idOf(draft, words)], owners: names.map(name => owner(name)) });
const text =
  (words: string, to: string): Edit =>
  draft => ({ type: 'text', measure: idOf(draft, words), text: to });

describe('edits of a measure that stands as it did', () => {
  it('stay, wherever it goes, beside what is read anew', () => {
    const history = edited(
      owners('检修线路', '工程部'),
      text('全部换成', '全部换成蓝底样式'),
      d => ({ type: 'deadline', measures: [idOf(d, '疏通')], deadline: due }),
      d => ({ type: 'kind', measures: [idOf(d, '疏通')], kind: 'event' }),
      d => ({ type: 'target', measure: idOf(d, '长椅'), index: 0, target: null }),
      d => ({ type: 'drop', measures: [idOf(d, '补种')] }),
    );
    const { history: next, lost } = corrected(history, level('更换路灯', 'section'));
    const draft = current(next);
    expect(lost).toEqual([]);
    expect(found(draft, '检修线路')?.owners.map(o => o.name)).toEqual(['工程部']);
    expect(found(draft, '蓝底')?.text).toBe('全部换成蓝底样式');
    expect(found(draft, '疏通')).toMatchObject({ deadlines: [due], kind: 'event' });
    expect(found(draft, '长椅')).toMatchObject({ targets: [], kind: 'task' });
    expect(found(draft, '补种')).toBeUndefined();
  });
  it('cut and joined by hand they stay so, and measures added stay behind theirs', () => {
    const history = edited(
      (d, h) => ({ type: 'split', measure: idOf(d, '检修线路'), at: 5, id: nextId(h) }),
      d => ({ type: 'merge', measure: idOf(d, '全部换成') }),
      (d, h) => ({
        type: 'add',
        item: d.items[0]?.id ?? '',
        after: idOf(d, '补种'),
        id: nextId(h),
        measure: { ...measure('添置工具', 0), span: pasteSpan(0, 0) },
      }),
    );
    const before = eachMeasure(current(history)).map(([, m]) => m.measure.text);
    const { history: next, lost } = corrected(history, { type: 'year', year: 2027 });
    expect(lost).toEqual([]);
    expect(eachMeasure(current(next)).map(([, m]) => m.measure.text)).toEqual(before);
    expect(current(next).head.year).toBe(2027);
  });
});

describe('what was moved and renamed', () => {
  const moved = () =>
    edited(
      (d, h) => ({ type: 'move', measure: idOf(d, '检修线路'), by: 1, id: nextId(h) }),
      d => ({ type: 'moveItem', item: d.items[0]?.id ?? '', by: 1 }),
    );
  it('stays in its order beside what is read anew', () => {
    const history = moved();
    const order = eachMeasure(current(history)).map(([item, m]) => `${item.item.heading} ${m.measure.text}`);
    expect(order).not.toEqual(
      eachMeasure(current(begin(read()))).map(([i, m]) => `${i.item.heading} ${m.measure.text}`),
    );
    const { history: next, lost } = corrected(history, { type: 'year', year: 2027 });
    expect(lost).toEqual([]);
    expect(eachMeasure(current(next)).map(([item, m]) => `${item.item.heading} ${m.measure.text}`)).toEqual(order);
    expect(current(next).items.map(i => i.item.section)).toEqual(current(history).items.map(i => i.item.section));
  });
  it('no two measures have one name afterwards', () => {
    const { history: next } = corrected(moved(), level('更换路灯', 'section'));
    const ids = eachMeasure(current(next)).map(([, m]) => m.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('edits of a measure that is cut or joined by the correction', () => {
  it('owners, dates and kind go to all pieces, the text to the first', () => {
    const whole = join('疏通');
    const start = corrected(edited(), whole).history;
    const joined = eachMeasure(current(start)).find(([, m]) => m.measure.text.includes('疏通'))?.[1].measure;
    expect(joined?.text).toContain('清理河岸');
    const id = idOf(current(start), '疏通');
    const history = [
      { type: 'owners', measures: [id], owners: [owner('环卫队')] } as const,
      { type: 'deadline', measures: [id], deadline: due } as const,
      { type: 'text', measure: id, text: '清理河岸与沟渠' } as const,
    ].reduce<History>(perform, start);
    const { history: next, lost } = correct(history, [split('疏通')], read());
    expect(lost).toEqual([]);
    const pieces = eachMeasure(current(next)).filter(([, m]) => m.measure.owners.some(o => o.name === '环卫队'));
    expect(pieces.map(([, m]) => m.measure.text)).toEqual(['清理河岸与沟渠', expect.stringContaining('疏通')]);
    expect(pieces.every(([, m]) => m.measure.deadlines[0]?.date === '2026-03-31')).toBe(true);
  });
  it('a piece of two keeps the owners of both and the words of the other', () => {
    const history = edited(owners('清理河岸', '环卫队'), owners('疏通', '排水所'), text('清理河岸', '清理两岸；'));
    const { history: next, lost } = corrected(history, join('疏通'));
    const joined = found(current(next), '疏通');
    expect(joined?.owners.map(o => o.name)).toEqual(['环卫队', '排水所']);
    expect(joined?.text).toMatch(/清理两岸.*疏通/);
    expect(lost).toEqual([]);
  });
  it('what has no place is listed with its words', () => {
    const history = edited(owners('疏通', '排水所'), text('疏通', '疏通全部沟渠'), d => ({
      type: 'drop',
      measures: [idOf(d, '清理河岸')],
    }));
    const out = corrected(history, level('疏通', 'left-out'));
    expect(out.lost).toEqual([
      { measure: '疏通全部沟渠', what: 'text' },
      { measure: '疏通全部沟渠', what: 'owners' },
    ]);
    expect(corrected(history, join('疏通')).lost).toEqual([
      { measure: expect.stringContaining('清理河岸'), what: 'dropped' },
    ]);
  });
});

const words = ['补种', '检修线路', '清理河岸', '疏通', '新装', '全部换成', '长椅', '修整步道', '标识牌'];
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(fc.constantFrom(...words), fc.constantFrom('甲局', '乙局')).map(([w, name]) => owners(w, name)),
  fc.tuple(fc.constantFrom(...words), fc.string({ minLength: 1 })).map(([w, more]) => text(w, `${w}【${more}】`)),
  fc.constantFrom(...words).map((w): Edit => d => ({ type: 'drop', measures: [idOf(d, w)] })),
  fc.constantFrom(...words).map((w): Edit => d => ({ type: 'merge', measure: idOf(d, w) })),
  fc.constantFrom(...words).map((w): Edit => d => {
    const all = eachMeasure(d).map(([, m]) => m.id);
    const at = all.indexOf(idOf(d, w));
    return { type: 'join', measures: at < 0 ? [] : all.slice(at, at + 2) };
  }),
  fc.constantFrom(...words).map((w): Edit => d => ({ type: 'deadline', measures: [idOf(d, w)], deadline: due })),
  fc
    .tuple(fc.constantFrom(...words), fc.nat(8))
    .map(([w, at]): Edit => (d, h) => ({ type: 'split', measure: idOf(d, w), at, id: nextId(h) })),
  fc.tuple(fc.constantFrom(...words), fc.nat(3)).map(([w, i]): Edit => (d, h) => ({
    type: 'add',
    item: d.items[i]?.id ?? '',
    after: idOf(d, w),
    id: nextId(h),
    measure: { ...measure(`新增${nextId(h)}`, 0), span: pasteSpan(0, 0) },
  })),
  fc.constant<Edit>(() => ({ type: 'year', year: 2025 })),
  fc.nat(3).map((i): Edit => d => ({ type: 'heading', item: d.items[i]?.id ?? '', text: '改名' })),
);
const lines = ['滨江', '一、', '1.修', '补种', '检修', '清理', '疏通', '2.更', '新装', '二、', '3.标', '添置'];
const levels: readonly Level[] = ['section', 'group', 'task', 'measure', 'left-out', 'in'];
const correction: fc.Arbitrary<Correction> = fc.oneof(
  fc.tuple(fc.constantFrom(...lines), fc.constantFrom(...levels)).map(([w, to]) => level(w, to)),
  fc.constantFrom(...lines).map(split),
  fc.constantFrom(...lines).map(join),
  fc.constantFrom('usual', 'no such reading').map((id): Correction => ({ type: 'reading', id })),
  fc.constantFrom(2024, null).map((year): Correction => ({ type: 'year', year })),
);
const edits = fc.array(edit, { maxLength: 10 });

describe('laws', () => {
  it('the same reading gives the same draft', () => {
    fc.assert(
      fc.property(edits, all => {
        const draft = current(edited(...all));
        expect(carry(read(), draft, read())).toEqual({ draft, lost: [] });
      }),
      { numRuns: 200, seed: 7 },
    );
  });
  it('edits, a correction, its undo: nothing has changed; redone, kept and restored it is the same', () => {
    fc.assert(
      fc.property(edits, correction, edits, (first, one, second) => {
        const before = edited(...first);
        const { history } = corrected(before, one);
        if (history === before) return;
        expect(history.operations.slice(-1)).toEqual([{ type: 'structure', correction: one }]);
        expect(current(undo(history))).toBe(current(before));
        expect(current(redo(undo(history)))).toBe(current(history));
        const later = second.reduce((h, make) => perform(h, make(current(h), h)), history);
        expect(restore(JSON.parse(JSON.stringify(save(later))))).toEqual(later);
        const ids = eachMeasure(current(later)).map(([, m]) => m.id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 150, seed: 7 },
    );
  });
  it('nothing is lost unlisted', () => {
    fc.assert(
      fc.property(edits, correction, (all, one) => {
        const before = edited(...all);
        const { history, lost } = corrected(before, one);
        const draft = current(history);
        const told = (what: readonly string[], part: string): boolean =>
          lost.some(l => what.includes(l.what) && l.measure.includes(part));
        const untouched = new Set(eachMeasure(toDraft(read())).map(([, m]) => m.measure.text));
        for (const [, { measure: m, id }] of eachMeasure(current(before))) {
          const isText = !untouched.has(m.text);
          const stands = eachMeasure(draft).some(([, x]) => x.measure.text.includes(m.text));
          if (isText && !stands) expect(told(['text', 'added', 'shape'], m.text) ? '' : `${id} ${m.text}`).toBe('');
          for (const o of m.owners.filter(x => /^[甲乙]局$/.test(x.name))) {
            const has = eachMeasure(draft).some(([, x]) => x.measure.owners.some(y => y.name === o.name));
            if (!has) expect(told(['owners'], m.text) ? '' : `${o.name} ${m.text}`).toBe('');
          }
          const isDue = (x: typeof m): boolean => x.deadlines.some(d => d.date === due.date);
          if (isDue(m) && !eachMeasure(draft).some(([, x]) => isDue(x.measure)))
            expect(told(['deadlines'], m.text) ? '' : m.text).toBe('');
        }
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
