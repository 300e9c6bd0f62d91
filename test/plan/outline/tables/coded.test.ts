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
