import { parsePlan } from '../../../src/plan';
import { pasteSpan } from '../../../src/plan/spans';
import { foldedPlan } from '../../../src/plan/structure/folded';
import { headingsAsItems, headingsWithin, namesUneven, readInTwoWays } from '../../../src/plan/structure/looks';
import { fold } from '../../../src/plan/text/fold';
import type { Plan } from '../../../src/plan/types';

const [ITEM] = parsePlan('2026年检修计划\n1.更换走廊灯具12盏。\n2.修补东门道路。').items;
const MEASURE = ITEM!.measures[0]!;

const spanOf = (text: string, words: string) => pasteSpan(text.indexOf(words), text.indexOf(words) + words.length);

/** Entries of a text: a path, a heading (behind the number that its span begins with, if any) and the sentences below it. */
const read = (
  text: string,
  entries: readonly (readonly [path: string, heading: string, ...said: string[]])[],
): Pick<Plan, 'items' | 'account'> => ({
  items: entries.map(([path, heading, ...said]) => ({
    ...ITEM!,
    path,
    heading: heading.split('\n').pop() ?? '',
    headingSpan: spanOf(text, heading),
    measures: said.map(words => ({ ...MEASURE, text: words, span: spanOf(text, words) })),
  })),
  account: [],
});

describe('headings that became entries', () => {
  it('are bare lines above or before lines with signs', () => {
    const months = '3月\n· 清理案件\n· 更新名单\n6月\n· 集中执行';
    expect(
      headingsAsItems(
        read(months, [
          ['·1', '3月', '清理案件', '更新名单'],
          ['·2', '6月', '集中执行'],
        ]),
        months,
      ),
    ).toBe(true);
    const beside = [
      ['·1', '3月'],
      ['·2', '清理案件'],
      ['·3', '更新名单'],
      ['·4', '6月'],
      ['·5', '集中执行'],
    ] as const;
    expect(headingsAsItems(read(months, beside), months)).toBe(true);
  });
  it('are words below a number that stands alone, above others like them', () => {
    const days = '周一\n清点工单\n检查水泵\n周二\n清洗水箱\n张贴通知';
    const entries = [
      ['周一', '周一\n清点工单', '检查水泵'],
      ['周二', '周二\n清洗水箱', '张贴通知'],
    ] as const;
    expect(headingsAsItems(read(days, entries), days)).toBe(true);
  });
  it.each([
    [
      '1.清理案件\n· 逐案筛查\n2.更新名单\n· 每周公布',
      [
        ['1', '1.清理案件', '逐案筛查'],
        ['2', '2.更新名单', '每周公布'],
      ],
    ],
    [
      '□ 清理案件\n- 逐案筛查\n□ 更新名单\n- 每周公布',
      [
        ['·1', '清理案件', '逐案筛查'],
        ['·2', '更新名单', '每周公布'],
      ],
    ],
    [
      '清理案件\n更新名单\n· 每周公布',
      [
        ['·1', '清理案件'],
        ['·2', '更新名单', '每周公布'],
      ],
    ],
    [
      '01\n养老服务\n\n新建助餐点\n02\n小区环境\n\n改造小区',
      [
        ['01', '01\n养老服务', '新建助餐点'],
        ['02', '02\n小区环境', '改造小区'],
      ],
    ],
    [
      '01\n养老服务\n新建助餐点。\n02\n小区环境\n改造小区。',
      [
        ['01', '01\n养老服务', '新建助餐点。'],
        ['02', '02\n小区环境', '改造小区。'],
      ],
    ],
  ] as [string, [string, string, ...string[]][]][])('are none in %j', (text, entries) =>
    expect(headingsAsItems(read(text, entries), text)).toBe(false),
  );
});

describe('headings within entries', () => {
  const within = (text: string, heading: string, entries: [string, string, ...string[]][]): boolean =>
    headingsWithin(
      foldedPlan({ ...read(text, entries), account: [{ ...spanOf(text, heading), as: 'section' as const }] }),
      fold(text),
    );
  it('look like headings elsewhere', () => {
    expect(
      within('收费公示\n①设公示牌。\n投诉处置\n①限时办结。', '收费公示', [
        ['①', '①设公示牌。', '投诉处置'],
        ['①', '①限时办结。'],
      ]),
    ).toBe(true);
    expect(
      within('能耗方面：\n改造预热器\n物流方面：\n整合线路', '能耗方面：', [
        ['·1', '改造预热器', '物流方面：'],
        ['·2', '整合线路'],
      ]),
    ).toBe(true);
  });
  it.each([
    ['收费公示\n①设公示牌。\n每半年更新。', '收费公示', '每半年更新。'],
    ['收费公示\n①设公示牌。\n内容每半年更新一次并拍照', '收费公示', '内容每半年更新一次并拍照'],
    ['一、收费公示\n①设公示牌。\n投诉处置', '一、收费公示', '投诉处置'],
    ['收费公示\n①设公示牌。投诉处置', '收费公示', '投诉处置'],
    ['收费公示\n①设公示牌。\n（1）上墙', '收费公示', '（1）上墙'],
    ['收费公示\n①设公示牌。\n2块', '收费公示', '2块'],
  ])('are none in %j', (text, heading, said) =>
    expect(within(text, heading, [['①', '①设公示牌。', said]])).toBe(false),
  );
});

describe('names that open alike', () => {
  const uneven = (...headings: readonly string[]): boolean =>
    namesUneven({ items: headings.map(heading => ({ ...ITEM!, heading: fold(heading) })) });
  it('are cut at their colons here and run on there', () =>
    expect(uneven('1月：写春联', '2月', '3月：学雷锋', '5月')).toBe(true));
  it.each([
    [['1月：写春联', '2月：游园', '3月：学雷锋']],
    [['1月', '2月', '3月：学雷锋']],
    [['写春联', '游园', '植树：东坡', '清扫：西坡']],
  ])('are even in %j', names => expect(uneven(...names)).toBe(false));
});

describe('one list read in two ways', () => {
  const readAs = (...lists: readonly (readonly string[])[]): boolean => {
    const text = lists.flat().join('\n');
    const at = (line: string, said: string) =>
      pasteSpan(text.indexOf(line) + line.indexOf(said), text.indexOf(line) + line.length);
    const words = (line: string): string => line.replace(/^[√→·-] /, '');
    const items = lists.map(([head = '', ...below]) => ({
      ...ITEM!,
      heading: words(head),
      headingSpan: at(head, words(head)),
      measures: below.map(line => ({ ...MEASURE, text: words(line), span: at(line, words(line)) })),
    }));
    return readInTwoWays({ items }, text);
  };
  it('has entries behind signs here and sentences there, or signs of two sorts in most entries', () => {
    expect(readAs(['√ 消防验收'], ['√ 展柜进场'], ['进行中', '→ 搬迁文物', '→ 讲解词定稿'])).toBe(true);
    expect(readAs(['必须完成', '· 夜班', '- 补招司机'], ['尽量完成', '· 退货', '- 改造分拣口'])).toBe(true);
  });
  it('has one sign below each heading, or for each entry', () => {
    expect(readAs(['必须完成', '· 夜班', '· 压测'], ['尽量完成', '· 退货'])).toBe(false);
    expect(readAs(['√ 消防验收'], ['√ 展柜进场', '- 已到96组'], ['√ 导览机'])).toBe(false);
  });
});

test('lines behind a sign above others that say when may be headings: doubted, with these as tasks beside', () => {
  const structure = (when: string) =>
    parsePlan(
      `2026年行政工作计划\n● 办公环境\n○ 更换投影4台${when}\n○ 整修茶水间2处\n● 车辆管理\n○ 年检公务车12辆${when}\n○ 签订协议\n● 档案\n○ 扫描案卷9000卷${when}\n○ 销毁旧档`,
    ).structure;
  expect(structure('，5月底前完成').alarms).toContain('sections-as-items');
  expect(structure('，5月底前完成').alternatives.map(a => a.items)).toContain(6);
  expect(structure('').confidence).toBe('sure');
  expect(structure('').alternatives.map(a => a.items)).not.toContain(6);
});
