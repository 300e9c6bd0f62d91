import { logEntries, unitsOf } from '../../../src/ledger/changes/log';
import { diffRows } from '../../../src/ledger/changes/diff';
import { buildLedger } from '../../../src/ledger/rows/build';
import { makeHandKey } from '../../../src/ledger/rows/key';
import { revise, type Fate, type Revision } from '../../../src/ledger/revise/revise';
import type { Ledger, Row } from '../../../src/ledger/types';
import type { Item } from '../../../src/plan/types';
import { deadline, item, measure, owner, plan, target } from '../../support/plans';
import { row } from '../../support/rows';

const zh = { lang: 'zh-CN' } as const;
const ledger = (...items: Item[]): Ledger => buildLedger(plan(items), zh);
const schools = (text: string, n: number, indicator = '中小学', unit = '所') =>
  measure(text, { targets: [target({ indicator, printed: { value: n, unit } })] });
const SCHOOLS = schools('新建改扩建中小学12所。', 12);
const first = ledger(item('一/1', [SCHOOLS, measure('制定学位建设规划。')]), item('一/2', [measure('开展师德宣讲。')]));
const report = (book: Ledger, patch: Partial<Row>): Ledger => ({
  ...book,
  rows: book.rows.map(each => ({ ...each, ...patch })),
});
const reported = report(first, { actual: 5, progress: '已开工', remark: '重点' });
/** Progress that says whose it is. */
const marked = (book: Ledger): Ledger => ({
  ...book,
  rows: book.rows.map(each => ({ ...each, progress: `报 ${each.measure}${each.indicator}` })),
});
const of = ({ rows }: Revision, fate: Fate): string[] => rows.filter(r => r.fate === fate).map(r => r.after.measure);
const told = (revision: Revision): string[] =>
  revision.rows.map(({ fate, before, after }) => `${fate} ${before?.no ?? '–'}→${after.no}`);

describe('the same plan', () => {
  it('changes nothing: the very same ledger comes back, with corrections by hand and in any order of rows', () => {
    const corrected = report(reported, { target: 13, lead: '市教育局', item: '我们的说法', measure: '改过的话' });
    for (const book of [reported, corrected, { ...reported, rows: [...reported.rows].reverse() }])
      expect(revise(book, first).ledger).toBe(book);
  });

  it('fills owners and dates that the book lacks without asking, also behind what was suggested', () => {
    const owned = ledger(
      item('一/1', [
        { ...SCHOOLS, owners: [owner('市教育局')], deadlines: [deadline({ date: '2024-06-30' }, '6月底前')] },
        measure('制定学位建设规划。'),
      ]),
      item('一/2', [measure('开展师德宣讲。')]),
    );
    const bare = report(reported, { due: null, dueNote: null, remark: '建议（待确认）牵头：教研室；重点' });
    const { ledger: now, rows } = revise(bare, owned);
    expect(now.rows[0]).toMatchObject({ lead: '市教育局', due: 45473, dueNote: '6月底前', remark: '重点', actual: 5 });
    expect(rows[0]?.planned).toBeNull();
    expect(now.departments.map(d => d.name)).toEqual(['市教育局']);
  });

  it('asks only where book and plan both say something', () => {
    const owned = ledger(
      item('一/1', [{ ...SCHOOLS, owners: [owner('市教育局')] }, measure('制定学位建设规划。')]),
      item('一/2', [measure('开展师德宣讲。')]),
    );
    const other = report(reported, { lead: '市住建局', due: 45473 });
    const kept = revise(other, owned);
    expect(kept.rows.map(r => r.planned?.lead)).toEqual(['市教育局', undefined, undefined]);
    expect(kept.ledger).toBe(other);
    const key = first.rows[0]!.key;
    const taken = revise(other, owned, { update: new Set([key]) }).ledger;
    expect(taken.rows.map(r => r.lead)).toEqual(['市教育局', '市住建局', '市住建局']);
  });
});

describe('what is read as which', () => {
  it('follows a sentence behind an insertion: the key stays, the number is the new plan’s', () => {
    const next = ledger(
      item('一/1', [measure('开展美育浸润行动。')], { heading: '抓好美育' }),
      item('一/2', [SCHOOLS, measure('制定学位建设规划。')], { heading: '任务一/1' }),
      item('一/3', [measure('开展师德宣讲。')], { heading: '任务一/2' }),
    );
    const book = marked(first);
    const revision = revise(book, next);
    expect(told(revision)).toEqual(['added –→1-1', 'kept 1-1→2-1', 'kept 1-2→2-2', 'kept 2-1→3-1']);
    expect(revision.ledger.rows.slice(1).map(r => [r.key, r.progress])).toEqual(
      book.rows.map(r => [r.key, r.progress]),
    );
    const lines = logEntries(diffRows(book.rows, revision.ledger.rows), unitsOf(revision.ledger.rows), {
      lang: 'zh-CN',
      on: 1,
      who: '李',
      source: '写入计划',
    });
    expect(lines).toContainEqual(expect.objectContaining({ no: '2-1', column: '编号', before: '1-1', after: '2-1' }));
  });

  it('does not put the progress of one task on another with similar words', () => {
    const book = marked(ledger(item('1', [schools('配备体育教师20名。', 20, '体育教师', '名')])));
    const next = ledger(item('1', [schools('配备美育教师20名。', 20, '美育教师', '名')]));
    expect(told(revise(book, next))).toEqual(['added –→1-1', 'gone 1-1→原1-1']);
    const both = ledger(
      item('1', [
        schools('配备美育教师20名。', 20, '美育教师', '名'),
        schools('配备体育教师20名。', 20, '体育教师', '名'),
      ]),
    );
    expect(told(revise(book, both))).toEqual(['added –→1-1', 'kept 1-1→1-2']);
  });

  it('knows another unit for another promise', () => {
    const book = marked(ledger(item('1', [schools('新建污水管网20公里。', 20, '污水管网', '公里')])));
    expect(told(revise(book, ledger(item('1', [schools('新建污水管网20处。', 20, '污水管网', '处')]))))).toEqual([
      'added –→1-1',
      'gone 1-1→原1-1',
    ]);
  });

  it('replaces the plan block of a sentence in other words, and nothing else', () => {
    const next = ledger(
      item('一/1', [schools('新建改扩建中小学15所。', 15), measure('制定学位建设规划。')], {
        owners: [owner('市住建局')],
      }),
      item('一/2', [measure('开展师德宣讲。')]),
    );
    const revision = revise(reported, next);
    expect(of(revision, 'changed')).toEqual(['新建改扩建中小学15所。']);
    expect(revision.ledger.rows[0]).toMatchObject({
      key: reported.rows[0]!.key,
      no: '1-1',
      target: 15,
      lead: '市住建局',
      actual: 5,
      progress: '已开工',
      remark: '重点',
    });
  });

  it('tells moved sentences and moved tasks from those that they passed', () => {
    const a = item('1', [measure('完善考核办法。'), measure('公开办事指南。')], { heading: '政务' });
    const b = item('2', [measure('清理河道垃圾。'), measure('修复湿地植被。'), measure('巡查排污口。')], {
      heading: '治水',
    });
    const book = marked(ledger(a, b));
    expect(told(revise(book, ledger({ ...b, path: '1' }, { ...a, path: '2' })))).toEqual([
      'kept 2-1→1-1',
      'kept 2-2→1-2',
      'kept 2-3→1-3',
      'moved 1-1→2-1',
      'moved 1-2→2-2',
    ]);
    const [guide] = a.measures.slice(1);
    const across = ledger({ ...a, measures: a.measures.slice(0, 1) }, { ...b, measures: [guide!, ...b.measures] });
    expect(told(revise(book, across))).toEqual([
      'kept 1-1→1-1',
      'moved 1-2→2-1',
      'kept 2-1→2-2',
      'kept 2-2→2-3',
      'kept 2-3→2-4',
    ]);
  });

  it('pairs the targets of a sentence by indicator, then by value', () => {
    const many = (...list: [string, number][]) =>
      measure(`全年新建${list.map(([name, n]) => `${name}${n}座`).join('、')}。`, {
        targets: list.map(([indicator, value]) => target({ indicator, printed: { value, unit: '座' } })),
      });
    const book = marked(ledger(item('1', [many(['公园', 3], ['驿站', 8], ['书房', 5])])));
    const next = ledger(item('1', [many(['书房', 6], ['公园', 3], ['驿站', 8], ['球场', 2])]));
    const now = revise(book, next).ledger.rows;
    expect(now.map(r => String(r.progress).slice(-2))).toEqual(['书房', '公园', '驿站', 'll']);
    expect(now.map(r => r.no)).toEqual(['1-1a', '1-1b', '1-1c', '1-1d']);
  });

  it('knows a renamed indicator by its number, beside targets that are the same', () => {
    const two = (name: string, n: number) =>
      measure(`新建口袋公园6个，${name}${n}座。`, {
        targets: [
          target({ indicator: '口袋公园', printed: { value: 6, unit: '个' } }),
          target({ indicator: name, printed: { value: n, unit: '座' } }),
        ],
      });
    const book = marked(ledger(item('1', [two('社区文化驿站', 9)])));
    const keys = book.rows.map(r => r.key);
    const keysOf = (next: Ledger) =>
      revise(book, next)
        .ledger.rows.slice(0, 2)
        .map(r => r.key);
    expect(keysOf(ledger(item('1', [two('社区书香驿站', 9)])))).toEqual(keys);
    expect(keysOf(ledger(item('1', [two('社区书香驿站', 8)])))[1]).not.toBe(keys[1]);
  });

  it('names splits and joins, and gives each target its own progress', () => {
    const whole = measure('新建口袋公园6个，改造老旧小区9个，并建立长效管护机制。', {
      targets: [
        target({ indicator: '口袋公园', printed: { value: 6, unit: '个' } }),
        target({ indicator: '老旧小区', printed: { value: 9, unit: '个' } }),
      ],
    });
    const parts = [
      schools('新建口袋公园6个。', 6, '口袋公园', '个'),
      schools('改造老旧小区9个，并建立长效管护机制。', 9, '老旧小区', '个'),
    ];
    const [one, two] = [ledger(item('1', [whole])), ledger(item('1', parts))];
    const split = revise(marked(one), two);
    expect(split.rows.map(r => r.fate)).toEqual(['changed', 'changed']);
    expect(split.ledger.rows.map(r => String(r.progress).slice(-4))).toEqual(['口袋公园', '老旧小区']);
    expect(split.rows.filter(r => r.split !== null)).toHaveLength(1);
    const join = revise(marked(two), one);
    expect(join.rows.map(r => r.fate)).toEqual(['changed', 'changed']);
    expect(join.ledger.rows.map(r => String(r.progress).slice(-4))).toEqual(['口袋公园', '老旧小区']);
    expect(join.rows.some(r => r.joined.length > 0)).toBe(true);
  });

  it('says where the words of a joined sentence are, and keeps its row', () => {
    const [one, two] = [measure('制定招商图谱并上门对接重点企业。'), measure('举办投资推介会。')];
    const book = marked(ledger(item('1', [one, two])));
    const revision = revise(book, ledger(item('1', [measure('制定招商图谱并上门对接重点企业，举办投资推介会。')])));
    expect(told(revision)).toEqual(['changed 1-1→1-1', 'gone 1-2→1-2']);
    expect(revision.rows[0]?.joined).toEqual([book.rows[1]!.key]);
    expect(revision.rows[1]?.into).toBe(book.rows[0]!.key);
  });

  it('tells sentences that stand in several tasks apart by their task, then by what stands beside them', () => {
    const stock = measure('按月报送工作进展。');
    const book = marked(
      ledger(
        item('1', [measure('修缮古城墙。'), stock], { heading: '文物' }),
        item('2', [measure('疏浚护城河。'), stock], { heading: '水利' }),
        item('3', [measure('补植行道树。'), stock], { heading: '园林' }),
      ),
    );
    const next = ledger(
      item('1', [measure('疏浚护城河。'), stock], { heading: '水利' }),
      item('2', [measure('补植行道树。'), stock], { heading: '园林工作' }),
    );
    const { ledger: now } = revise(book, next);
    const keys = book.rows.map(r => r.key);
    expect(now.rows.slice(0, 4).map(r => r.key)).toEqual([keys[2], keys[3], keys[4], keys[5]]);
  });
});

describe('rows that the plan has lost', () => {
  const empty = buildLedger(plan([]), zh);

  it('stay behind the others with their numbers, 调整 says 计划已无; they come back as they were', () => {
    const postponed = report(reported, { adjust: 'postpone' });
    const gone = revise(postponed, empty);
    expect(gone.ledger.rows.map(r => [r.no, r.adjust, r.actual, r.remark])).toEqual([
      ['1-1', 'drop', 5, '重点'],
      ['1-2', 'drop', 5, '重点'],
      ['2-1', 'drop', 5, '重点'],
    ]);
    expect(gone.rows.map(r => [r.fate, r.wasGone])).toEqual(Array(3).fill(['gone', false]));
    const log = logEntries(diffRows(postponed.rows, gone.ledger.rows), new Map(), {
      lang: 'zh-CN',
      on: 1,
      who: null,
      source: 'x',
    });
    const again = revise({ ...gone.ledger, changes: log }, empty);
    expect(again.ledger.rows).toEqual(gone.ledger.rows);
    expect(again.rows.every(r => r.wasGone && r.fate === 'gone')).toBe(true);
    const back = revise({ ...gone.ledger, changes: log }, first);
    expect(back.rows.map(r => [r.fate, r.wasGone, r.after.adjust])).toEqual(Array(3).fill(['kept', true, 'postpone']));
  });

  it('give their number up where the plan now has it for another row', () => {
    const next = ledger(item('一/1', [measure('举办全市读书节。'), measure('制定学位建设规划。')]));
    const { ledger: now } = revise(reported, next);
    expect(now.rows.map(r => r.no)).toEqual(['1-1', '1-2', '原1-1', '2-1']);
    expect(revise(now, next).ledger).toBe(now);
  });

  it('leave rows that somebody typed alone, unless the plan now says the same', () => {
    const own = row({ key: makeHandKey('防汛', new Set()), no: '新-1', measure: '开展防汛演练。', order: 4 });
    const book = { ...reported, rows: [...reported.rows, own] };
    expect(revise(book, first).ledger).toBe(book);
    expect(revise(book, empty).ledger.rows.find(r => r.key === own.key)).toMatchObject({ adjust: null, no: '新-1' });
    const official = ledger(item('一/1', [measure('开展防汛演练。')]));
    expect(revise(book, official).ledger.rows[0]).toMatchObject({ key: own.key, no: '1-1' });
  });
});

describe('by hand', () => {
  const next = ledger(
    item('一/1', [measure('统筹布局，新增学位供给一万个。'), measure('制定学位建设规划。')]),
    item('一/2', [measure('开展师德宣讲。')]),
  );
  const [old, planKey] = [first.rows[0]!.key, next.rows[0]!.key];

  it('a lost row is paired with a new one', () => {
    expect(told(revise(reported, next))[0]).toBe('added –→1-1');
    const revision = revise(reported, next, { together: [[old, planKey]] });
    expect(told(revision)).toEqual(['changed 1-1→1-1', 'kept 1-2→1-2', 'kept 2-1→2-1']);
    expect(revision.ledger.rows[0]).toMatchObject({
      key: old,
      actual: 5,
      measure: '统筹布局，新增学位供给一万个。',
      target: null,
    });
  });

  it('a pair that was found is parted', () => {
    const revision = revise(reported, first, { apart: [old] });
    expect(told(revision)).toEqual(['added –→1-1', 'kept 1-2→1-2', 'kept 2-1→2-1', 'gone 1-1→原1-1']);
  });
});

it('adds the plan’s bodies to the list and keeps the office’s', () => {
  const known = { name: '市教育局', aliases: ['教委'], contact: '张三', keywords: ['学校'] };
  const next = ledger(item('1', [measure('甲乙丙丁。')], { owners: [owner('市教育局'), owner('团市委', 'support')] }));
  expect(revise({ ...reported, departments: [known] }, next).ledger.departments).toEqual([
    known,
    { name: '团市委', aliases: [], contact: '', keywords: [] },
  ]);
});
