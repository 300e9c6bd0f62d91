import { parsePlan } from '../../../../src/plan';
import { outlineOf } from '../read';

test('codes that count on make rows of what strokes part, where all have as many cells', () => {
  expect(
    outlineOf(
      '二期分解\nSW-01 / 数据治理 / 清洗历史数据\nSW-02 / 数据治理 / 统一管网编码\nSW-03 / 硬件部署 / 更换网关',
    ),
  ).toEqual(['SW-01 清洗历史数据 (1)', 'SW-02 统一管网编码 (1)', 'SW-03 更换网关 (1)']);
  expect(outlineOf('二期分解\n1. 清洗数据/编码/字典\n2. 统一管网编码/表号')).toEqual([
    '1 清洗数据/编码/字典 (1)',
    '2 统一管网编码/表号 (1)',
  ]);
});

test('the code of a project is its number', () => {
  const card = (code: string, name: string): string =>
    `项目编号：${code}\n项目名称：${name}\n负责人：秦岚\n截止：2026年9月30日`;
  expect(outlineOf([card('2026-JZ-07', '加装充电桩'), card('2026-JZ-08', '建设口袋公园')].join('\n-----\n'))).toEqual([
    '2026-JZ-07 加装充电桩 (1)',
    '2026-JZ-08 建设口袋公园 (1)',
  ]);
});

describe('numbers that count the fields of each card', () => {
  const slip = (n: number, what: string, who: string): string =>
    `督办单${String(n)}\n一、督办事项：${what}\n二、承办单位：${who}\n三、办结时限：4月${String(n)}日`;
  it('number no card: what stands above it does', () => {
    const plan = parsePlan([slip(1, '窨井盖缺失', '区市政处'), slip(2, '校门口拥堵', '区交警大队')].join('\n'));
    expect(plan.items.map(i => [i.path, i.heading, i.owners.length])).toEqual([
      ['督办单1', '窨井盖缺失', 1],
      ['督办单2', '校门口拥堵', 1],
    ]);
  });
  it('and nothing does where nothing stands there; short clauses with days are measures, whatever they are called', () => {
    const plan = parsePlan(
      '议定事项\n一、议题：研究食堂招标\n二、决定：3月底前公开招标\n三、责任：总务处\n一、议题：研究运动会\n二、决定：4月17日举行，设项目18个\n三、责任：体育组',
    );
    expect(plan.items.map(i => [i.path, i.heading, i.measures.map(m => m.text)])).toEqual([
      ['·1', '研究食堂招标', ['3月底前公开招标']],
      ['·2', '研究运动会', ['4月17日举行，设项目18个']],
    ]);
    expect(
      parsePlan(
        '采购单\n议题：更换灯具\n型号：A4型\n责任：总务处\n议题：更换门窗\n型号：B6型\n责任：体育组',
      ).items[0]?.measures.map(m => m.text),
    ).toEqual(['更换灯具']);
  });
  it('count the entries where they go on', () =>
    expect(outlineOf('任务清单\n1.任务：换灯\n负责人：李工\n2.任务：补路\n负责人：王工')).toHaveLength(2));
});

test('a code in brackets before the name of a card is its number', () => {
  const ticket = (code: string, name: string): string =>
    `${code} ${name}\n状态：进行中\n负责人：许诺\n截止：2026-04-10\n描述：完成${code.length}项，逐项验收`;
  expect(outlineOf([ticket('[ZT-101]', '验收地磁设备'), ticket('[ZT-104]', '配置收费规则')].join('\n\n'))).toEqual([
    '[ZT-101] 验收地磁设备 (1)',
    '[ZT-104] 配置收费规则 (1)',
  ]);
  expect(outlineOf([ticket('[急]', '验收地磁设备'), ticket('[缓]', '配置收费规则')].join('\n\n'))[0]).not.toMatch(
    /^\[急/,
  );
});
