import { readOutline } from '../../../../src/plan/outline';
import type { Reading } from '../../../../src/plan/outline';
import { choose, LEAST_GAIN } from '../../../../src/plan/outline/reading/reading';
import { WEIGHTS } from '../../../../src/plan/outline/reading/weights';
import type { Term } from '../../../../src/plan/outline/reading/weights';
import { clean } from '../../../../src/plan/text';
import { outlineOf } from '../read';
import { pasteOffset } from '../../../../src/plan/spans';

/** Two levels of one look, told apart by their depths in a list. */
const NESTED =
  '1.产业\n1.建厂房。建成三座。（责任单位：农业办）\n2.修茶园。修好五百亩。（责任单位：林业办）\n2.民生\n1.改操场。改好两个。（责任单位：教育办）\n2.建卫生室。建成四个。（责任单位：卫生院）';
const DEPTHS = [1, 2, 2, 1, 2, 2];

const readings = (raw: string): readonly Reading[] => {
  const starts = [...raw.matchAll(/^./gm)].map(m => m.index);
  const hints = raw === NESTED ? starts.map((at, i) => ({ at: pasteOffset(at), list: DEPTHS[i] ?? 1 })) : [];
  const { best, others } = readOutline({ ...clean(raw), hints }).choice;
  return [best, ...others];
};
const term = (raw: string, id: string, name: Term): number => {
  const found = readings(raw).find(r => r.id === id);
  if (!found)
    throw new Error(
      `no reading ${id} among ${readings(raw)
        .map(r => r.id)
        .join(' ')}`,
    );
  return found.terms[name];
};

const SQUARE =
  '一、库房\n【1】换设备。先换书画库。（责任单位：保管部）\n【2】重排柜架。编排架号。（责任单位：典藏部）\n二、服务\n【3】开放预约。简化手续。（责任单位：读者部）';
const CLEAN =
  '一、库房\n1.换设备。先换书画库。（责任单位：保管部）\n2.重排柜架。编排架号。（责任单位：典藏部）\n二、服务\n3.开放预约。简化手续。（责任单位：读者部）';
const LONG = `一、甲\n${'各科室按照分工抓好落实，逐项对照检查，及时整改问题。'.repeat(40)}\n二、乙\n${'各单位按照要求报送情况，如实填写台账，定期汇总分析。'.repeat(40)}`;

describe('the reading taken', () => {
  const [first, second] = [readings(SQUARE)[0]!, readings(SQUARE)[1]!];
  const as = (reading: Reading, id: string, score: number): Reading => ({ ...reading, id, score });
  test('the first one wins ties and near ties', () => {
    expect(choose([as(first, 'a', 0), as(second, 'b', LEAST_GAIN)]).best.id).toBe('a');
    expect(choose([as(first, 'a', 0), as(second, 'b', LEAST_GAIN + 0.01)]).best.id).toBe('b');
  });
  test('the margin is that to the next reading with other items', () => {
    expect(choose([as(first, 'a', 0), as(second, 'b', 0.5)]).margin).toBe(0.5);
    expect(choose([as(first, 'a', 0), as(first, 'b', 0.5)]).margin).toBe(Infinity);
  });
  test('is the usual one where nothing speaks against it', () => {
    expect(readings(CLEAN)[0]?.id).toBe('usual');
    expect(readings(SQUARE)[0]?.id).toBe('series');
    expect(outlineOf(SQUARE)).toEqual(['一/【1】 换设备 (1)', '一/【2】 重排柜架 (1)', '二/【3】 开放预约 (1)']);
  });
});

test('who answers may stand below the entry above, whose measures are entries of their own', () => {
  const card = (n: string, who: string): string =>
    `问题${n}：${who}管理不严。\n整改目标：年内建章立制。\n整改措施：\n（一）开展自查。全面排查。\n（二）逐项整改。建立台账。\n责任单位：${who}`;
  const raw = ['一、整改任务', card('一', '财务科'), card('二', '后勤科'), card('三', '医务科')].join('\n');
  expect(readings(raw)[0]?.terms.ownNote).toBeGreaterThan(0);
  expect(outlineOf(raw).filter(line => line.startsWith('一/问题三'))).toEqual([
    '一/问题三/（一） 开展自查 (1)',
    '一/问题三/（二） 逐项整改 (1)',
  ]);
});

/** Each weight: a text and a reading that it speaks of, and one that it does not. */
const CASES: Readonly<Record<Term, readonly [string, string, string, string]>> = {
  ownNote: [CLEAN, 'usual', '一、甲\n1.子。做子。\n2.丑。做丑。', 'usual'],
  sharedNotes: [SQUARE, 'usual', SQUARE, 'series'],
  notesOutside: [
    '- 核对库存，补齐单据。（仓储科牵头）\n二、耗材\n1.统一领用。（器材科负责）\n2.公示。（审计科负责）',
    'usual',
    CLEAN,
    'usual',
  ],
  sectionsAsItems: [`${LONG}\n（一）丙\n丁。`, 'usual', CLEAN, 'usual'],
  lumps: [LONG, 'usual', CLEAN, 'usual'],
  cellsInHeadings: ['1.甲事 | 乙科\n按要求做好甲。\n2.丙事 | 丁科\n按要求做好丙。', 'usual', CLEAN, 'usual'],
  labelsAsItems: ['任务：甲事项办好。\n做法：乙。\n任务：丙事项办好。\n做法：丁。', 'usual', CLEAN, 'usual'],
  outside: [
    '各股室要结合实际认真研究，切实抓好各项工作的贯彻落实，确保完成全年目标。\n1.甲。\n2.乙。',
    'usual',
    CLEAN,
    'usual',
  ],
  shortHeadings: [CLEAN, 'usual', '1.甲\n2.乙', 'usual'],
  numbersLeft: [SQUARE, 'usual', SQUARE, 'series'],
  outOfOrder: ['一、甲\n第1条 子。做子。\n第2条 丑。做丑。\n二、乙\n第1条 寅。做寅。', 'usual', CLEAN, 'usual'],
  leadsAlone: [
    '完善山区、库区、林区的投递线路，做到：\n调整班次（责任单位：甲科）\n守住收寄、分拣、投递的安全，做到：\n编印图册（责任单位：乙科）',
    'usual',
    CLEAN,
    'usual',
  ],
  marksLeft: [
    '【目标】\n1.让群众少跑腿。\n2.让流程更清楚。\n【步骤】\n先梳理事项。由督查组跟踪。',
    'usual',
    CLEAN,
    'usual',
  ],
  levelsCrossed: [NESTED, 'usual', NESTED, 'series'],
  fragments: ['1.责任单位：甲科\n2.责任单位：乙科', 'usual', CLEAN, 'usual'],
  formless: [
    '今年要修好村道，铺上石子（责任单位：交通局）种好行道树，选用乡土树种（责任单位：林业局）',
    'flat',
    CLEAN,
    'usual',
  ],
  nothing: ['索引号：本页说明网站的使用方法；请先登录。', 'usual', CLEAN, 'usual'],
};

test.each(Object.keys(WEIGHTS) as Term[])('%s counts where it should and only there', name => {
  const [text, id, other, otherId] = CASES[name];
  expect(Math.sign(term(text, id, name))).toBe(Math.sign(WEIGHTS[name]));
  expect(Math.abs(term(other, otherId, name))).toBe(0);
});
