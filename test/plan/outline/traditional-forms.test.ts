import { parsePlan } from '../../../src/plan';
import { outlineOf } from './read';

describe('outlines of Traditional plans', () => {
  it('numbers that miss some are headings where a row begins below each', () => {
    expect(
      outlineOf(
        '南灣區議會跟進事項\n議項二：街市\n(a) 更換風扇。\n(b) 加設座椅。\n議項六：公園\n(a) 修補步道。\n(b) 栽種花木。',
      ),
    ).toEqual([
      '議項二/(a) 更換風扇 (1)',
      '議項二/(b) 加設座椅 (1)',
      '議項六/(a) 修補步道 (1)',
      '議項六/(b) 栽種花木 (1)',
    ]);
  });
  it('no such numbers are headings where nothing begins below', () => {
    expect(outlineOf('議項二：更換風扇。\n議項六：修補步道。').map(line => line.split(' ')[0])).not.toContain('議項二');
  });
  it('a date of the Republic on a line of its own says the year', () => {
    const plan = parsePlan(
      '市政會議指示事項\n中華民國115年3月10日\n一、防疫\n（一）4月底前完成調查。\n（二）6月30日前清理空屋。',
    );
    expect([plan.year, plan.items[0]?.measures[0]?.deadlines[0]?.date]).toEqual([2026, '2026-04-30']);
  });
  it('a column of those in charge with a body and a post names who answers; what it is judged by holds targets', () => {
    const plan = parsePlan(
      '學校計劃\n工作\t成功準則\t負責人\n1.1 舉辦講座\t八成學生認同\t輔導組、學校社工\n1.2 訓練隊員\t不少於20名學生參加\t體育組',
    );
    expect(plan.items.map(i => i.owners.map(o => o.name))).toEqual([['輔導組', '學校社工'], ['體育組']]);
    expect(plan.items.flatMap(i => i.measures.flatMap(m => m.targets.map(t => t.value)))).toEqual([80, 20]);
  });
  it('what is on the agenda heads its decisions, the year is that of the meeting, and its end is no decision', () => {
    const text =
      '道路協調會議紀錄\n時間：115年5月6日上午10時\n案由一：管線案\n決議：\n（一）6月15日前完成遷移。\n（二）每週五彙整進度。\n主辦：工務處　協辦：電力公司\n案由二：路面案\n決議：\n（一）年底前平整路面。\n（二）提報照片。\n主辦：工務處\n散會：上午11時30分';
    expect(outlineOf(text)).toEqual([
      '案由一/（一） 6月15日前完成遷移 (1)',
      '案由一/（二） 每週五彙整進度 (1)',
      '案由二/（一） 年底前平整路面 (1)',
      '案由二/（二） 提報照片 (1)',
    ]);
    const plan = parsePlan(text);
    expect([plan.year, plan.items[0]?.measures[0]?.deadlines[0]?.date]).toEqual([2026, '2026-06-15']);
  });
  it('numbers in brackets behind their word, years in words up to another one', () => {
    const text =
      '二零二六至二零二七年度學校計劃\n關注事項(一)：閱讀\n策略一　推行晨讀。\n策略二　舉辦講座。\n關注事項(二)：照顧\n策略一　開設小組。\n策略二　安排教師進修。';
    expect(outlineOf(text)[3]).toBe('關注事項(二)/策略二 安排教師進修 (1)');
    expect(parsePlan(text).year).toBe(2026);
  });
  it('supports by a label of its own in the bracket', () => {
    const plan = parsePlan('年度計畫\n1. 更新機台。（權責：製造處；支援：資訊處）\n2. 整理倉庫。（權責：倉管課）');
    expect(plan.items[0]?.owners.map(o => `${o.role} ${o.name}`)).toEqual(['lead 製造處', 'support 資訊處']);
  });
  it('bars in brackets part who answers from when; minutes are of the year of their day in figures', () => {
    const plan = parsePlan(
      '產銷會議紀錄\n會議日期：2026/3/18\n待辦事項：\n1. 車輛汰換4部。【負責單位：物流部｜完成日：2026/6/30】\n2. 盤點庫存。【負責單位：資材部｜完成日：5月底】',
    );
    expect(plan.items.map(i => i.owners.map(o => o.name).join('、'))).toEqual(['物流部', '資材部']);
    expect(plan.items.map(i => i.measures[0]?.deadlines[0]?.date)).toEqual(['2026-06-30', '2026-05-31']);
  });
});
