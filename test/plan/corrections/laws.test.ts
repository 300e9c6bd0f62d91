import { parsePlan } from '../../../src/plan';
import { formOf, readCorrections, shapesOf, usualScope } from '../../../src/plan/corrections';
import type { Correction, Level } from '../../../src/plan/corrections';
import { pasteOffset, pasteSpan } from '../../../src/plan/spans';
import { placeOf } from '../../support/source';

const TEXT = [
  '滨江园区2026年工作安排',
  '请各组对照落实。',
  '一、养护',
  '【1】修整步道',
  '补种花木30株。',
  '【2】更换路灯',
  '检修线路。6月底前完成。',
  '二、更新',
  '【3】标识牌换新',
  '全部换成新样式。',
  '园区办公室',
  '2026年1月5日',
  '添置长椅，共20张。',
].join('\n');
const at = (words: string) => placeOf(TEXT, words);
const level = (words: string, to: Level, only = false): Correction => ({
  type: 'level',
  at: at(words),
  level: to,
  scope: only ? 'this' : usualScope(shapesOf(TEXT, at(words))),
});
const usual: Correction = { type: 'reading', id: 'usual' };
const read = (...corrections: Correction[]) => parsePlan(TEXT, { corrections });
const headings = (...corrections: Correction[]): string[] => read(...corrections).items.map(i => i.heading);

describe('corrections as constraints', () => {
  it('reach every line of the look, and say how many; or one line alone', () => {
    const reaches = shapesOf(TEXT, at('【2】'));
    expect(reaches[reaches.length - 1]).toEqual({
      shape: { template: '【#】', bold: false, length: 'short', ends: 'open', indent: 0 },
      lines: 3,
      places: expect.any(Array),
    });
    const quotes = reaches[reaches.length - 1]?.places.map(({ start, end }) => TEXT.slice(start, end));
    expect(quotes).toEqual([
      expect.stringMatching(/^【1】/),
      expect.stringMatching(/^【2】/),
      expect.stringMatching(/^【3】/),
    ]);
    expect(headings(usual, level('【2】', 'task'))).toEqual(['修整步道', '更换路灯', '标识牌换新']);
    const one = headings(usual, level('【2】', 'task', true));
    expect([one.includes('更换路灯'), one.includes('标识牌换新')]).toEqual([true, false]);
  });
  it('tell bold lines by what the format shows as they do by marks in the text', () => {
    const text = '工作安排\n修整步道\n补种花木30株。\n更换路灯\n检修线路12处。\n检查线路，并做记录';
    const bold = ['修整步道', '更换路灯'].map(words => ({ at: pasteOffset(text.indexOf(words)), bold: true as const }));
    const of = placeOf(text, '修整步道');
    const lines = (hints: typeof bold) =>
      shapesOf(text, of, { hints })
        .filter(({ shape }) => shape.bold === true)
        .map(({ places }) => places.map(({ start, end }) => text.slice(start, end)))
        .pop();
    expect(lines(bold)).toEqual(['修整步道', '更换路灯']);
    expect(lines([])).toBeUndefined();
    const shape = { bold: true };
    const correction: Correction = { type: 'level', at: of, level: 'task', scope: { shape } };
    const read = parsePlan(text, { hints: bold, corrections: [usual, correction] });
    expect(read.items.filter(i => !i.paragraph).map(i => i.heading)).toEqual(['修整步道', '更换路灯']);
  });
  it('reach the lines that share a style of headings in the document, beyond what opens them', () => {
    const text = '园区安排\n总体要求\n步道修整\n补种花木30株。\n一、路灯更换\n检修线路12处。\n二、做好保障\n结尾';
    const styled = ['总体要求', '步道修整', '一、路灯', '二、做好'];
    const hints = styled.map(words => ({ at: pasteOffset(text.indexOf(words)), heading: 1 }));
    const of = (words: string) => placeOf(text, words);
    const told = (words: string, given: typeof hints) =>
      shapesOf(text, of(words), { hints: given }).map(({ shape, places }) => [
        shape.heading ?? shape.template,
        places.map(({ start }) => text.slice(start, start + 4)),
      ]);
    expect(told('步道修整', hints).pop()).toEqual([1, styled]);
    expect(told('一、路灯', hints)).toEqual([
      ['#、', ['一、路灯', '二、做好']],
      [1, styled],
    ]);
    expect(told('步道修整', []).flatMap(([look]) => look)).not.toContain(1);
    expect(usualScope(shapesOf(text, of('步道修整'), { hints }))).toMatchObject({ shape: { heading: 1 } });
    expect(usualScope(shapesOf(text, of('一、路灯'), { hints }))).toMatchObject({ shape: { template: '#、' } });
    const correction: Correction = {
      type: 'level',
      at: of('步道修整'),
      level: 'section',
      scope: { shape: { heading: 1 } },
    };
    expect(readCorrections([correction])).toEqual([correction]);
    const plan = parsePlan(text, { hints, corrections: [correction] });
    expect(plan.sections.map(({ title }) => title)).toEqual(['总体要求', '步道修整', '路灯更换', '做好保障']);
  });
  it('give the same plan in any order', () => {
    const all = [
      usual,
      level('【2】', 'task'),
      level('【3】', 'left-out', true),
      { type: 'title', at: null, text: '园区安排' } as const,
      { type: 'year', year: 2027 } as const,
    ];
    const wanted = JSON.stringify(read(...all));
    for (let k = 1; k < all.length; k++) expect(JSON.stringify(read(...all.slice(k), ...all.slice(0, k)))).toBe(wanted);
    expect(JSON.stringify(read(...[...all].reverse()))).toBe(wanted);
  });
  it('hold the later of two that say as much', () => {
    expect(headings(usual, level('【2】', 'task'), level('【2】', 'measure'))).toEqual(['养护', '更新']);
    expect(headings(usual, level('【2】', 'measure'), level('【2】', 'task'))).toEqual([
      '修整步道',
      '更换路灯',
      '标识牌换新',
    ]);
  });
  it('leave out and take in, each told in the account', () => {
    const of = (plan: ReturnType<typeof read>, words: string) =>
      plan.account.find(s => s.start <= at(words).start && at(words).start < s.end);
    expect(of(read(level('补种花木', 'left-out', true)), '补种')).toMatchObject({ as: 'left-out', reason: 'by-hand' });
    const taken = read(level('添置长椅', 'in', true));
    expect(of(taken, '添置长椅')?.as).toBe('task');
    expect(taken.items.some(i => i.heading.includes('添置长椅'))).toBe(true);
  });
  it('name title, issuer and year', () => {
    const plan = read(
      { type: 'title', at: at('滨江园区2026年'), text: '滨江园区2026年' },
      { type: 'issuer', at: at('园区办公室'), text: '园区办公室' },
      { type: 'year', year: null },
    );
    expect(plan).toMatchObject({
      title: { text: '滨江园区2026年', span: at('滨江园区2026年') },
      year: null,
      yearBinds: false,
    });
    expect(plan.issuer?.text).toBe('园区办公室');
  });
  it('join and cut lines', () => {
    const joined = read({ type: 'join', at: at('检修线路').start });
    expect(joined.items.map(i => i.heading).join()).toContain('更换路灯检修线路');
    const cut = read({ type: 'split', at: at('6月底前').start, scope: 'this' });
    expect(cut.account.some(s => s.start === at('6月底前').start)).toBe(true);
  });
  it('name what a column of a table holds', () => {
    const table = '序号\t工作任务\t责任部门\n1\t清洗水箱\t后勤科\n2\t更换滤芯\t动力科';
    const place = placeOf(table, '责任部门');
    const plan = parsePlan(table, { corrections: [{ type: 'column', at: place, means: 'extra' }] });
    expect(plan.items.flatMap(i => i.owners)).toEqual([]);
    expect(plan.items[0]?.extras).toMatchObject({ 责任部门: '后勤科' });
    const cell = placeOf(table, '后勤科');
    expect(parsePlan(table, { corrections: [{ type: 'column', at: cell, means: 'extra' }] }).items).toEqual(plan.items);
  });
  it('change nothing where they name what is not there', () => {
    const nowhere = pasteSpan(99_999, 99_999);
    const plan = (more: Correction[]) => JSON.stringify(parsePlan(TEXT, { corrections: more }).items);
    expect(
      plan([
        { type: 'level', at: nowhere, level: 'task', scope: 'this' },
        { type: 'join', at: pasteOffset(99_999) },
        { type: 'split', at: pasteOffset(99_999), scope: 'this' },
        { type: 'reading', id: 'no such reading' },
      ]),
    ).toBe(plan([]));
  });
});

describe('what was left out and is taken in', () => {
  const PAGE =
    '首页 | 政务公开 | 联系我们\n石桥镇2024年工作计划\n一、环境\n1.整治道路。新建村道12公里。\n二、服务\n2.建设大厅。建成1个。\n石桥镇人民政府\n2024年1月5日\n附件：1.分解表\n版权所有 石桥镇人民政府';
  const { account } = parsePlan(PAGE);
  const out = account.filter(s => s.as === 'left-out');
  it.each(out.map(s => [PAGE.slice(s.start, s.end), s] as const))('%s is in the plan and left out no more', (_, s) => {
    const at = { start: s.start, end: s.end };
    const read = parsePlan(PAGE, { corrections: [{ type: 'level', at, level: 'in', scope: 'this' }] });
    const touching = read.account.filter(t => t.start < s.end && s.start < t.end);
    expect(touching.map(t => t.as)).not.toContain('left-out');
    expect(read.account.filter(t => t.as === 'left-out')).toHaveLength(out.length - 1);
    expect(read.year).toBe(2024);
  });
});

describe('a form kept on this machine', () => {
  const form = formOf('周报', [usual, level('【2】', 'task'), level('【3】', 'left-out', true)], TEXT);
  it('holds looks and no words', () => {
    expect(form.levels).toHaveLength(1);
    expect(JSON.stringify(form)).not.toMatch(/路灯|步道|标识/);
    expect(JSON.parse(JSON.stringify(form))).toEqual(form);
  });
  it('is tried on the next plan of that look, and forces nothing on others', () => {
    const next =
      '下季度安排\n一、安全\n【1】检查消防栓\n逐只检查。\n【2】演练疏散\n全员参加。\n二、服务\n【3】延长开放\n周末照常。';
    const plan = parsePlan(next, { forms: [form] });
    expect(plan.items.map(i => i.heading)).toEqual(['检查消防栓', '演练疏散', '延长开放']);
    const other = '一、安全\n1.检查消防栓。逐只检查。\n2.演练疏散。全员参加。';
    expect(parsePlan(other, { forms: [form] })).toEqual(parsePlan(other));
  });
  it.each(['責任部門', '责任\u200b部门', '责任部门（盖章）'])(
    'knows a column again by its name as rules read it: %s',
    header => {
      const tableOf = (unit: string) => `序号\t工作任务\t${header}\n1\t清洗水箱\t${unit}\n2\t更换滤芯\t动力科`;
      const first = tableOf('后勤科');
      const column: Correction = { type: 'column', at: placeOf(first, header), means: 'extra' };
      expect(parsePlan(first).items.flatMap(i => i.owners)).not.toEqual([]);
      const plan = parsePlan(tableOf('保卫科'), { forms: [formOf('周报', [column], first)] });
      expect(plan.items.flatMap(i => i.owners)).toEqual([]);
    },
  );
});

describe('corrections from a file', () => {
  it('are taken as they are, and the first that is none is named', () => {
    const good = [usual, level('【2】', 'task'), { type: 'join', at: 3 }];
    expect(readCorrections(JSON.parse(JSON.stringify(good)))).toEqual(good);
    expect(readCorrections({})).toBe(-1);
    expect(readCorrections([usual, { type: 'level', at: { start: 5, end: 1 }, level: 'task', scope: 'this' }])).toBe(1);
    expect(readCorrections([{ type: 'level', at: { start: 1, end: 5 }, level: 'chief', scope: 'this' }])).toBe(0);
    expect(readCorrections([{ type: 'year', year: 12 }])).toBe(0);
  });
});
