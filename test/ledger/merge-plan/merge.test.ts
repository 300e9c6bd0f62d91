import { buildLedger } from '../../../src/ledger/rows/build';
import { makeHandKey } from '../../../src/ledger/rows/key';
import { mergePlan } from '../../../src/ledger/merge-plan/merge';
import { similarity } from '../../../src/ledger/merge-plan/similarity';
import type { Ledger, Row } from '../../../src/ledger/types';
import { item, measure, owner, plan, target } from '../../support/plans';
import { row } from '../../support/rows';

const zh = { lang: 'zh-CN' } as const;
const schools = (text: string, n: number) =>
  measure(text, { targets: [target({ printed: { value: n, unit: '所' } })] });
const first = buildLedger(
  plan([
    item('一/1', [schools('新建改扩建中小学12所。', 12), measure('制定学位建设规划。')]),
    item('一/2', [measure('开展师德宣讲。')]),
  ]),
  zh,
);
const report = (ledger: Ledger, patch: Partial<Row>): Ledger => ({
  ...ledger,
  rows: ledger.rows.map(each => ({ ...each, ...patch })),
});
const reported = report(first, { actual: 5, progress: '已开工', remark: '重点' });

describe('mergePlan', () => {
  it('keeps rows of the same key as they are, corrections by hand too', () => {
    const corrected = { ...reported, rows: reported.rows.map(each => ({ ...each, target: 13, lead: '市教育局' })) };
    const merged = mergePlan(corrected, first);
    expect(merged.kept).toEqual(first.rows.map(each => each.key));
    expect(merged.ledger.rows).toEqual(corrected.rows);
    expect([merged.changed, merged.added, merged.gone]).toEqual([[], [], []]);
  });

  it('replaces the plan block of a row whose text changed, and nothing else', () => {
    const next = buildLedger(
      plan([
        item('一/1', [schools('新建改扩建中小学15所。', 15), measure('制定学位建设规划。')], {
          owners: [owner('市住建局')],
        }),
        item('一/2', [measure('开展师德宣讲。')]),
      ]),
      zh,
    );
    const merged = mergePlan(reported, next);
    const old = reported.rows[0];
    expect(merged.changed).toEqual([old?.key]);
    expect(merged.ledger.rows[0]).toMatchObject({
      key: old?.key,
      no: '1-1',
      target: 15,
      measure: '新建改扩建中小学15所。',
      lead: '市住建局',
      actual: 5,
      progress: '已开工',
      remark: '重点',
    });
  });

  it('takes a row of the same number and another text for a new one', () => {
    const next = buildLedger(
      plan([
        item('一/1', [measure('举办全市读书节。'), measure('制定学位建设规划。')]),
        item('一/2', [measure('开展师德宣讲。')]),
      ]),
      zh,
    );
    const merged = mergePlan(reported, next);
    expect(merged.added).toHaveLength(1);
    expect(merged.ledger.rows[0]).toMatchObject({ measure: '举办全市读书节。', actual: null, no: '1-1新1' });
    expect(merged.gone).toEqual([reported.rows[0]?.key]);
    const gone = merged.ledger.rows[3];
    expect(gone).toMatchObject({ no: '1-1', remark: '计划已无；重点', actual: 5, order: 4 });
    expect(new Set(merged.ledger.rows.map(each => each.no)).size).toBe(4);
  });

  it('marks what is gone once, and takes the mark away when the row is back', () => {
    const empty = buildLedger(plan([]), zh);
    const gone = mergePlan(mergePlan(reported, empty).ledger, empty).ledger;
    expect(gone.rows.map(each => each.remark)).toEqual(['计划已无；重点', '计划已无；重点', '计划已无；重点']);
    expect(mergePlan(gone, first).ledger.rows.map(each => each.remark)).toEqual(['重点', '重点', '重点']);
  });

  it('leaves rows that somebody typed alone', () => {
    const own = row({ key: makeHandKey('防汛', new Set()), no: '新-1', measure: '防汛', order: 4 });
    const merged = mergePlan({ ...reported, rows: [...reported.rows, own] }, first);
    expect(merged.ledger.rows[3]).toEqual(own);
    expect(merged.gone).toEqual([]);
  });

  it('adds the plan’s bodies to the list and keeps the office’s', () => {
    const known = { name: '市教育局', aliases: ['教委'], contact: '张三', keywords: ['学校'] };
    const next = buildLedger(
      plan([item('1', [measure('甲。')], { owners: [owner('市教育局'), owner('团市委', 'support')] })]),
      zh,
    );
    const merged = mergePlan({ ...reported, departments: [known] }, next);
    expect(merged.ledger.departments).toEqual([known, { name: '团市委', aliases: [], contact: '', keywords: [] }]);
  });
});

describe('similarity', () => {
  it.each([
    ['新建学校12所。', '新建学校12所', 1],
    ['', '', 1],
    ['甲乙', '丙丁', 0],
  ])('%s and %s', (a, b, alike) => expect(similarity(a, b)).toBe(alike));

  it('is high for a changed number and low for another sentence', () => {
    expect(similarity('新建改扩建中小学12所', '新建改扩建中小学15所')).toBeGreaterThan(0.6);
    expect(similarity('新建改扩建中小学12所', '举办全市读书节')).toBeLessThan(0.3);
  });

  it('is the same both ways', () =>
    expect(similarity('制定学位规划', '制定学位建设规划')).toBe(similarity('制定学位建设规划', '制定学位规划')));
});
