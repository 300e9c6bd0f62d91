import { buildLedger } from '../../../src/ledger/rows/build';
import { parsePlan } from '../../../src/plan';
import type { Item, Measure } from '../../../src/plan';

const said = (at: Item | Measure | undefined): string =>
  (at?.persons ?? []).map(p => `${p.role}:${p.name}${p.basis === 'inherited' ? '^' : ''}`).join(' ');
const rows = (text: string) => buildLedger(parsePlan(text), { lang: 'zh-CN' }).rows;

describe('persons', () => {
  const text = [
    '清水县2023年重点工作',
    '一、交通（分管领导：赵某）',
    '1.建设公路。新建公路30公里。（责任人：李某）养护公路20公里。（责任人：钱某；责任单位：交通局）',
    '2.建设站点。新建站点5个。',
    '3.建设泊位。新建泊位9个（牵头领导：孙某）。',
  ].join('\n');
  const plan = parsePlan(text);
  it('answer for the sentences that their note governs', () => {
    expect(plan.items[0]?.measures.map(said)).toEqual(['person:李某 leader:赵某^', 'person:钱某 leader:赵某^']);
    expect(said(plan.items[0])).toBe('person:李某 person:钱某 leader:赵某^');
  });
  it('come from above where the entry names none in that role', () => {
    expect(said(plan.items[1])).toBe('leader:赵某^');
    expect(said(plan.items[2])).toBe('leader:孙某');
  });
  it('stand in the paste where their span says', () => {
    for (const p of plan.items.flatMap(i => i.persons ?? [])) expect(text.slice(p.span.start, p.span.end)).toBe(p.name);
  });
  it('are no words of the measure', () => {
    expect(plan.items[2]?.measures[0]?.text).toBe('新建泊位9个');
    expect(plan.items[0]?.measures.map(m => m.text)).toEqual(['新建公路30公里。', '养护公路20公里。']);
  });
  it('fill their columns of the ledger', () => {
    expect(rows(text).map(r => [r.leader, r.person])).toEqual([
      ['赵某', '李某'],
      ['赵某', '钱某'],
      ['赵某', null],
      ['孙某', null],
    ]);
    expect(rows('一、交通\n1.建设公路。新建公路30公里。')[0]).toMatchObject({ leader: null, person: null });
  });
});

describe('columns of persons', () => {
  const cells = (header: string, row: string) => rows(`2023年任务表\n${header}\n${row}`)[0];
  it.each([
    ['序号\t工作任务\t牵头领导\t责任单位\t责任人\t完成时限', '1\t建设公路30公里\t李某\t交通局\t王某、赵某\t12月底'],
    ['序號\t工作任務\t牽頭領導\t責任單位\t責任人\t完成時限', '1\t建設公路30公里\t李某\t交通局\t王某、趙某\t12月底'],
    ['No.\tTask\tSponsor\tResponsible\tContact\tDue', '1\tBuild 30 km of road\t李某\t交通局\t王某、赵某\t12月底'],
  ])('%s', (header, row) => {
    expect(cells(header, row)).toMatchObject({
      leader: '李某',
      lead: '交通局',
      person: expect.stringMatching(/^王某、[赵趙]某$/),
    });
  });
  it('leave a column of bodies to the owners', () => {
    const row = cells('序号\t工作任务\t责任单位及责任人\t完成时限', '1\t建设公路30公里\t交通局\t12月底');
    expect(row).toMatchObject({ lead: '交通局', leader: null, person: null });
  });
});

describe('persons behind a blank', () => {
  const item = (line: string): Item | undefined => parsePlan(`整治清单\n1. ${line}\n2. 核对户变关系`).items[0];
  it('are no words of the heading, nor is the date behind them one of them', () => {
    expect(item('更换老旧变压器　责任人：张强　7月底')).toMatchObject({
      heading: '更换老旧变压器',
      persons: [{ name: '张强' }],
      measures: [{ text: '更换老旧变压器', deadlines: [{ quote: '7月底' }] }],
    });
  });
  it('stay words where more than a name follows', () => {
    expect(item('落实到人 责任人：逐级签订承诺书并上墙公示')?.heading).toContain('承诺书');
  });
});

test('who answers for 这项工作 answers for its sentence, where others stand behind it', () => {
  const owners = (text: string) =>
    parsePlan(`清水县2023年重点工作\n一、重点任务\n1.抓好教育。${text}`).items[0]?.measures.map(m =>
      m.owners.map(o => o.name).join('、'),
    );
  const safe = '新增保安20名，这项工作由县公安局、县教育局共同抓。';
  expect(owners(`新建学校2所。${safe}新增学位900个。`)).toEqual(['', '县公安局、县教育局', '']);
  expect(owners(`新建学校2所。${safe}`)).toEqual(['县公安局、县教育局', '县公安局、县教育局']);
});

test('whom to ask is a person of all entries where the row is one sentence', () => {
  const said = (stop: string) =>
    parsePlan(
      `扩建项目\n1.完成设计${stop}\n2.开工建设${stop}\n3.投产运行。\n责任单位：区水务局\n联系人：王芳`,
    ).items.map(i => [i.owners, i.persons ?? []].map(list => list.map(x => x.name).join('、')).join(' '));
  expect(said('；')).toEqual(['区水务局 王芳', '区水务局 王芳', '区水务局 王芳']);
  expect(said('。')).toEqual([' ', ' ', '区水务局 王芳']);
});
