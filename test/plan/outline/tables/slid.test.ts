import { parsePlan } from '../../../../src/plan';

const read = (rows: readonly string[]): string[] =>
  parsePlan(rows.join('\n')).items.map(({ heading, measures: [first] }) =>
    [heading, first?.text, first?.owners.map(o => o.name).join('、'), first?.deadlines.map(d => d.quote).join()].join(
      ' ',
    ),
  );

const HEAD = '项目名称 | 工作任务 | 完成时间 | 牵头单位 |';
const WHOLE = [
  '水库加固 | 完成大坝灌浆并通过蓄水验收； | 11月 | 水务局 |',
  '林道整修 | 铺设防火林道碎石路面，配齐标志。 | 10月底 | 林业站 |',
];

describe('a row that lost the cells it shares with the row above, with blanks at its end', () => {
  test('says the same task for another body and time', () => {
    expect(read([HEAD, ...WHOLE, '12月 | 建投集团 | ||'])[2]).toBe(
      '林道整修 铺设防火林道碎石路面，配齐标志。 建投集团 12月',
    );
  });
  test('has a measure of its own, also a short one', () => {
    expect(read([HEAD, ...WHOLE, '新建瞭望台2处； | 9月 | 林业站 | |'])[2]).toBe('林道整修 新建瞭望台2处； 林业站 9月');
  });
  test('stays as it is where its last cell is blank and nothing else', () => {
    expect(read([HEAD, ...WHOLE, '管网探漏 | 完成城北片区探漏并修复漏点。 | 8月 | |'])[2]).toBe(
      '管网探漏 完成城北片区探漏并修复漏点。  8月',
    );
  });
  test('stays as it is where no row is whole', () => {
    expect(
      read([HEAD, '水库加固 | 完成大坝灌浆。 | 11月 | |', '林道整修 | 铺设防火林道碎石路面。 | 10月底 | |']),
    ).toEqual(['水库加固 完成大坝灌浆。  11月', '林道整修 铺设防火林道碎石路面。  10月底']);
  });
});
