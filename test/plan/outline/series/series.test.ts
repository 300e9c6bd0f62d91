import { chainOf, runsOf } from '../../../../src/plan/outline/series/chain';
import { numeralOf } from '../../../../src/plan/outline/series/numerals';
import { outlineOf } from '../read';

const places = (values: readonly number[], trust = 1) => values.map(value => ({ value, prefix: '', trust }));

describe('a row of numbers', () => {
  test('counts up, starts again, misses and doubles a number', () => {
    expect(chainOf(places([1, 2, 3, 1, 2]))).toEqual([0, 1, 2, 3, 4]);
    expect(chainOf(places([1, 2, 4, 5]))).toEqual([0, 1, 2, 3]);
    expect(chainOf(places([1, 2, 2, 3]))).toEqual([0, 1, 2, 3]);
  });
  test('passes over a number that is out of line where little speaks for it', () => {
    expect(chainOf([...places([1, 2]), ...places([9], 0.1), ...places([3, 4])])).toEqual([0, 1, 3, 4]);
  });
  test('is cut where it starts again', () => {
    const all = places([1, 2, 1, 2, 3]);
    expect(runsOf(all, [0, 1, 2, 3, 4])).toEqual([
      [0, 1],
      [2, 3, 4],
    ]);
  });
});

test.each([
  ['12', '1', 12],
  ['1-3', '1.1', 3],
  ['A-02', 'A1', 2],
  ['甲二', 'A1', 2],
  ['1a', '1a', 1],
  ['12c', '1a', 3],
  ['2/5', '1/1', 2],
  ['十二', '一', 12],
  ['拾壹', '壹', 11],
  ['丙', '甲', 3],
  ['IV', 'I', 4],
  ['iii', 'i', 3],
  ['b', 'a', 2],
  ['❸', '❶', 3],
  ['㈡', '㈠', 2],
])('%s is a number of the system %s: %i', (token, system, value) => {
  expect(numeralOf(token)).toMatchObject({ system, value });
});

describe('numbers of any look open entries', () => {
  const body = (n: number): string => `办好第${String(n)}件事。`.replace('第', '那');
  test.each([
    [
      ['〔一〕', '〔二〕'],
      ['〔一〕', '〔二〕'],
    ],
    [
      ['步骤1：', '步骤2：'],
      ['步骤1', '步骤2'],
    ],
    [
      ['第1步 ', '第2步 '],
      ['第1步', '第2步'],
    ],
    [
      ['1a）', '1b）'],
      ['1a）', '1b）'],
    ],
    [
      ['(a) ', '(b) '],
      ['(a)', '(b)'],
    ],
    [
      ['1-1 ', '1-2 '],
      ['1-1', '1-2'],
    ],
    [
      ['其一、', '其二、'],
      ['其一', '其二'],
    ],
    [
      ['❶ ', '❷ '],
      ['❶', '❷'],
    ],
  ])('%j', (marks, paths) => {
    const raw = marks.map((m, i) => `${m}改善环境${'甲乙'.charAt(i)}\n${body(i)}（责任单位：城管局）`).join('\n');
    expect(outlineOf(`2026年工作计划\n${raw}`).map(l => l.split(' ')[0])).toEqual(paths);
  });
  test('and inside lines behind a stop, a bracket, a heading; not within a sentence', () => {
    const raw =
      '某区2026年公园计划（一）补绿1）补种。选用乡土树种。【责任单位：园林所】2）改造。铺设砖。【责任单位：市政所】（二）便民1）饮水。配纸杯。【责任单位：公园处】';
    expect(outlineOf(raw).map(l => l.split(' ')[0])).toEqual(['（一）/1）', '（一）/2）', '（二）/1）']);
    expect(
      outlineOf(
        '1.归档。收集（1）纪要；（2）合同；（3）函件。按时移交。\n2.补档。先易后难，做到1、查得到；2、看得清。',
      ),
    ).toHaveLength(2);
  });
  test("a scanner's l is 1", () => {
    expect(
      outlineOf('一、坝体\nl、复测高程。做好标记。\n2、修补护坡。重新灌浆。\n二、闸门\nl、更换止水。备件到库。').map(
        l => l.split(' ')[0],
      ),
    ).toEqual(['一/1', '一/2', '二/1']);
  });
  test.each([
    [
      'in brackets',
      '一、桥\n（l）油漆栏杆。\n（2）更换灯具。\n二、路\n（l）补画标线。',
      ['一/（1）', '一/（2）', '二/（1）'],
    ],
    [
      'in sections of one entry',
      '一、桥\nl.油漆栏杆。\n二、路\nl.补画标线。\n2.修剪行道树。',
      ['一/1', '二/1', '二/2'],
    ],
    [
      'of two parts',
      '1 桥\nl.1 油漆栏杆\n1.2 更换灯具\n2 路\n2.l 补画标线\n2.2 修剪行道树',
      ['1/1.1', '1/1.2', '2/2.1', '2/2.2'],
    ],
    [
      'and its — is 一 where 二 follows',
      '—、桥\n1.油漆栏杆。\n2.更换灯具。\n二、路\n1.补画标线。',
      ['一/1', '一/2', '二/1'],
    ],
    [
      'and 1 where 2 follows',
      '一、桥\n—、油漆栏杆。\n2、更换灯具。\n二、路\n—、补画标线。\n2、修剪行道树。',
      ['一/1', '一/2', '二/1', '二/2'],
    ],
  ])("a scanner's l %s", (_, raw, paths) => {
    expect(outlineOf(raw).map(l => l.split(' ')[0])).toEqual(paths);
  });
  test('letters with what they class count up, measures and parties do not', () => {
    const raw = 'A类 预防\nA1 公布名单。\nA2 设立专线。\nB类 调解\nB1 聘请专家。\nB2 共建站点。';
    expect(outlineOf(raw).map(l => l.split(' ')[0])).toEqual(['A类/A1', 'A类/A2', 'B类/B1', 'B类/B2']);
    expect(
      outlineOf('目标责任书\n甲方：石门镇\n乙方：南村\n一、指标\n1.栽树300亩。\n2.修渠2公里。').map(
        l => l.split(' ')[0],
      ),
    ).toEqual(['一/1', '一/2']);
  });
});

test('a full stop behind a number at a line’s head is a point that was typed so or put right by a web page', () => {
  const plan = '出行方面\n1。公交线路。新开线路3条。\n2。停车泊位。新增泊位800个。\n助学方面\n3。幼儿园。新建2所。';
  expect(outlineOf(plan)).toEqual([
    expect.stringContaining('公交线路'),
    expect.stringContaining('停车泊位'),
    expect.stringContaining('幼儿园'),
  ]);
  expect(outlineOf('一、公交线路。全年新开线路\n3。同时调整\n5。二、停车泊位。新增泊位800个。')).toHaveLength(2);
});

test('a number behind two or three words is one of a row: Key Issue 2, Area of Focus 3', () => {
  const parts = [1, 2, 3].map(
    n =>
      `Key Issue ${String(n)}: Part ${'abc'.charAt(n - 1)}\n${String(2 * n - 1)}. Open halls.\n${String(2 * n)}. Close gates.`,
  );
  expect(outlineOf(parts.join('\n'))).toHaveLength(6);
});

test('so is one before a bracket: Sprint 1（3.2—3.13）', () => {
  const sprint = (n: number): string =>
    `Sprint ${String(n)}（3.${String(n)}—3.${String(n + 1)}）\n- 重构列表\n- 编写用例`;
  expect(outlineOf(`升级排期\n${[1, 2, 3].map(sprint).join('\n')}`)).toEqual([
    'Sprint 1 （3.1—3.2） (2)',
    'Sprint 2 （3.2—3.3） (2)',
    'Sprint 3 （3.3—3.4） (2)',
  ]);
});

test('a row that a line opens with goes on in it behind semicolons; one that begins in it is a list of its sentence', () => {
  const rows = [
    '①发展高效节水灌溉5.2万亩；②改造2个中型灌区的渠道；③推广滴灌3万亩。',
    '①修复河口湿地680亩以上；②清理河道9.6公里。',
  ];
  const plan = (first: string, second: string): string[] =>
    outlineOf(`治水\n（1）农业\n${first}\n（2）生态\n${second}`);
  expect(plan(rows[0] ?? '', rows[1] ?? '')).toEqual([
    '（1）/① 发展高效节水灌溉5.2万亩 (1)',
    '（1）/② 改造2个中型灌区的渠道 (1)',
    '（1）/③ 推广滴灌3万亩 (1)',
    '（2）/① 修复河口湿地680亩以上 (1)',
    '（2）/② 清理河道9.6公里 (1)',
  ]);
  expect(plan(`统筹抓好${rows[0] ?? ''}`, `统筹抓好${rows[1] ?? ''}`)).toHaveLength(2);
});

describe('a row right behind the heading of a numbered line', () => {
  test.each([
    '一、抓质量。（1）修缮窖池40口；（2）建立追溯系统；（3）更换检测仪。\n二、抓市场。（1）新开经销商；（2）举办封坛大典。',
    '一、抓质量：①修缮窖池40口并投用；②建立追溯系统并运行；③更换检测仪两批共8台。\n二、抓市场：①新开经销商25家以上；②举办封坛大典。',
  ])('opens entries though semicolons part them: %s', text =>
    expect(outlineOf(`要点\n${text}`).map(item => item.replace(/[（）]/g, ''))).toEqual([
      expect.stringMatching(/^一\/[1①] 修缮窖池40口/),
      expect.stringMatching(/^一\/[2②] 建立追溯系统/),
      expect.stringMatching(/^一\/[3③] 更换检测仪/),
      expect.stringMatching(/^二\/[1①] 新开经销商/),
      expect.stringMatching(/^二\/[2②] 举办封坛大典/),
    ]),
  );
  test.each([
    '一、抓质量。今年要办：（1）修缮窖池；（2）建立系统。\n二、抓市场。重点有：（1）新开经销商；（2）办大典。',
    '一、抓质量。坚持标准，做到（1）窖池无渗；（2）记录齐全。\n二、抓市场。走访客户。',
  ])('is a list within a sentence where words stand between: %s', text =>
    expect(outlineOf(`要点\n${text}`).map(item => item.split(' ')[0])).toEqual(['一', '二']),
  );
});

describe('a message of one paragraph', () => {
  const list = '①征缴医保，参保率达95%以上；②巡查秸秆禁烧，每天2次；③修复破损路面3.2公里。';
  it('counts its tasks behind a colon', () => {
    expect(outlineOf(`请于周五前完成以下工作：${list}`).map(l => l.slice(0, 6))).toEqual([
      '① 征缴医保',
      '② 巡查秸秆',
      '③ 修复破损',
    ]);
  });
  it('counts within a sentence where lines open with numbers, or what it counts is short', () => {
    expect(outlineOf(`一、民生\n做好工作：${list}\n二、产业\n新建大棚12个。`)).toHaveLength(2);
    expect(outlineOf('坚持做到：①思想到位；②组织到位；③责任到位。')).toHaveLength(1);
  });
});
