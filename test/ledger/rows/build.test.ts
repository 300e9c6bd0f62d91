import { buildLedger } from '../../../src/ledger/rows/build';
import { fromIso } from '../../../src/ledger/dates/serial';
import { deadline, item, measure, owner, plan, target } from '../../support/plans';
import { pasteSpan } from '../../../src/plan/spans';

const zh = { lang: 'zh-CN' } as const;
const schools = target({ printed: { value: 15, unit: '个' } });

describe('rows', () => {
  it('are one per measure, one per target where it has several', () => {
    const two = [schools, target({ printed: { value: 3, unit: '所' }, indicator: '幼儿园' })];
    const ledger = buildLedger(
      plan([
        item('一/8', [measure('甲。'), measure('乙。', { targets: two }), measure('丙。', { targets: [schools] })]),
      ]),
      zh,
    );
    expect(ledger.rows.map(row => row.no)).toEqual(['8-1', '8-2a', '8-2b', '8-3']);
    expect(ledger.rows.map(row => row.order)).toEqual([1, 2, 3, 4]);
    expect(new Set(ledger.rows.map(row => row.key)).size).toBe(4);
    expect(ledger.rows.map(row => row.targetText)).toEqual(['', '示范学校 ≥15个', '幼儿园 ≥3所', '示范学校 ≥15个']);
  });

  it('of a sentence that was cut behind a comma end without it', () => {
    const halves = ['新建停车场3处，', '改造路口5个。', 'Plant trees, '].map(text => measure(text));
    const { rows } = buildLedger(plan([item('1', halves)]), zh);
    expect(rows.map(row => row.measure)).toEqual(['新建停车场3处', '改造路口5个。', 'Plant trees']);
  });

  it('have numbers of their own where the plan prints one number twice', () => {
    const ledger = buildLedger(plan([item('5', [measure('甲。'), measure('乙。')]), item('5', [measure('丙。')])]), zh);
    expect(ledger.rows.map(row => row.no)).toEqual(['5-1', '5-2', '5-3']);
  });

  it('hold the number as printed, and percent as a fraction', () => {
    const money = target({ value: 4.2e9, unit: '元', printed: { value: 42, unit: '亿元' } });
    const share = target({ printed: { value: 64.5, upper: 70, unit: '%' }, comparator: 'range', upper: 70 });
    const [first, second] = buildLedger(plan([item('1', [measure('甲。', { targets: [money, share] })])]), zh).rows;
    expect(first).toMatchObject({ target: 42, unit: '亿元', upper: null });
    expect(second).toMatchObject({ target: 0.645, upper: 0.7, unit: '%', targetText: '示范学校 64.5～70%' });
  });

  it('carry section, heading, kind and relation', () => {
    const sections = [{ number: '一', title: '提升质量', span: pasteSpan(0, 1) }];
    const ledger = buildLedger(
      plan([item('一/1', [measure('印发方案。', { kind: 'deliverable' })], { section: 0, heading: '抓质量' })], {
        sections,
      }),
      zh,
    );
    expect(ledger.rows[0]).toMatchObject({
      section: '提升质量',
      item: '抓质量',
      measure: '印发方案。',
      kind: 'deliverable',
      comparator: null,
      target: null,
    });
  });
});

describe('times of a row', () => {
  const rowOf = (more: Parameters<typeof measure>[1], planMore: Parameters<typeof plan>[1] = {}, itemMore = {}) =>
    buildLedger(plan([item('1', [measure('甲。', more)], itemMore)], planMore), zh).rows[0];

  it('take the clause that holds the target before the measure’s last', () => {
    const deadlines = [deadline({ date: '2024-03-31' }, '3月底前', 0), deadline({ date: '2024-09-30' }, '9月底前', 20)];
    const own = target({ printed: { value: 1, unit: '个' } }, 2);
    expect(rowOf({ deadlines, targets: [own] })).toMatchObject({ due: fromIso('2024-03-31'), dueNote: '3月底前' });
    expect(rowOf({ deadlines })).toMatchObject({ due: fromIso('2024-09-30'), dueNote: '3月底前；9月底前' });
  });

  it('take the item’s where the measure has none', () =>
    expect(rowOf({}, {}, { deadlines: [deadline({ date: '2024-06-30' }, '6月底')] })).toMatchObject({
      due: fromIso('2024-06-30'),
      dueNote: '6月底',
    }));

  it('end with the year only where the plan says it is for that year', () => {
    expect(rowOf({})).toMatchObject({ due: fromIso('2024-12-31'), dueNote: '未写明，按计划年度' });
    expect(rowOf({}, { yearBinds: false })).toMatchObject({ due: null, dueNote: null });
    expect(rowOf({}, { year: null })).toMatchObject({ due: null });
  });

  it('stay open where the words give no date', () =>
    expect(rowOf({ deadlines: [deadline({ relative: true }, '印发之日起30日内')] })).toMatchObject({
      due: null,
      dueNote: '印发之日起30日内',
    }));

  it('keep standing work standing', () =>
    expect(rowOf({ deadlines: [deadline({ standing: true }, '长期坚持')] })).toMatchObject({
      due: 'standing',
      dueNote: '长期坚持',
    }));

  it('give a rhythm its word and the year’s end', () => {
    const monthly = deadline({ every: 'month' }, '每月');
    expect(rowOf({ deadlines: [monthly] })).toMatchObject({
      every: 'month',
      due: fromIso('2024-12-31'),
      dueNote: '每月',
    });
    const third = target({ printed: { value: 1, unit: '次' }, kind: 'frequency', every: 'month', interval: 3 });
    expect(rowOf({ targets: [third] })).toMatchObject({ every: 'quarter' });
    const second = target({ printed: { value: 1, unit: '次' }, kind: 'frequency', every: 'month', interval: 2 });
    expect(rowOf({ targets: [second] })).toMatchObject({ every: '每2个月' });
  });

  it('take the first day of a span', () =>
    expect(rowOf({ deadlines: [deadline({ start: '2024-03-01', date: '2024-04-30' }, '3-4月')] })).toMatchObject({
      start: fromIso('2024-03-01'),
      due: fromIso('2024-04-30'),
    }));
});

describe('owners', () => {
  const named = [owner('教育局'), owner('财政局'), owner('团市委', 'support'), owner('教育局', 'support')];

  it('are joined, several leads together, nobody twice', () => {
    const ledger = buildLedger(plan([item('1', [measure('甲。', { owners: named })])]), zh);
    expect(ledger.rows[0]).toMatchObject({ lead: '教育局、财政局', support: '团市委' });
    expect(ledger.departments.map(d => d.name)).toEqual(['教育局', '财政局', '团市委']);
  });

  it('are called as the office’s list calls them', () => {
    const list = [{ name: '市教育局', aliases: ['教育局', '市教委'], contact: '', keywords: [] }];
    const ledger = buildLedger(plan([item('1', [measure('甲。', { owners: named })])]), { ...zh, departments: list });
    expect(ledger.rows[0]).toMatchObject({ lead: '市教育局、财政局' });
    expect(ledger.departments.map(d => d.name)).toEqual(['市教育局', '财政局', '团市委']);
  });

  it('come from the item where the measure names none', () => {
    const ledger = buildLedger(plan([item('1', [measure('甲。')], { owners: [owner('市科协')] })]), zh);
    expect(ledger.rows[0]).toMatchObject({ lead: '市科协', support: null });
    const ofLine = { ...owner('市科协'), ofLine: true as const };
    expect(buildLedger(plan([item('1', [measure('甲。')], { owners: [ofLine] })]), zh).rows[0]?.lead).toBeNull();
  });
});

describe('suggestions', () => {
  const list = [{ name: '市教育局', aliases: [], contact: '', keywords: ['学校', '教师'] }];
  const remarks = (departments = list, owners = [] as ReturnType<typeof owner>[]) =>
    buildLedger(plan([item('1', [measure('新建学校两所，招聘教师。', { owners })])]), { ...zh, departments }).rows[0];

  it('stand in 备注 and leave the owner cells blank', () =>
    expect(remarks()).toMatchObject({ lead: null, remark: '建议（待确认）牵头：市教育局' }));

  it('are not made without a list, without a hit, or where the plan names somebody', () => {
    expect(remarks([])?.remark).toBeNull();
    expect(remarks([{ name: '市财政局', aliases: [], contact: '', keywords: ['税收'] }])?.remark).toBeNull();
    expect(remarks(list, [owner('市科协')])).toMatchObject({ lead: '市科协', remark: null });
  });
});

describe('a ledger', () => {
  it('is the same for the same plan and begins with the plan’s year', () => {
    const made = plan([item('1', [measure('甲。')])]);
    expect(buildLedger(made, zh)).toEqual(buildLedger(made, zh));
    expect(buildLedger(made, zh).settings.planStart).toBe(fromIso('2024-01-01'));
    expect(buildLedger(plan([], { year: null }), zh)).toMatchObject({ rows: [], settings: { planStart: null } });
  });

  it('keeps the keys of rows that another item pushed down', () => {
    const before = buildLedger(plan([item('一/1', [measure('甲。')]), item('一/2', [measure('乙。')])]), zh);
    const after = buildLedger(
      plan([item('一/1', [measure('甲。'), measure('新。')]), item('一/2', [measure('乙。')])]),
      zh,
    );
    expect(after.rows[0]?.key).toBe(before.rows[0]?.key);
    expect(after.rows[2]?.key).toBe(before.rows[1]?.key);
  });
});
