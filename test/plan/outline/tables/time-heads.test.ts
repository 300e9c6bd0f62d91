import { timedColumns, timeOfHead } from '../../../../src/plan/outline/tables/time-heads';

describe('the time that a column is named by', () => {
  it.each([
    ['一季度', '一季度'],
    ['一季度目标', '一季度'],
    ['2027年目标值', '2027年'],
    ['上半年计划', '上半年'],
    ['6月底进度', '6月底'],
    ['1-3月', '1-3月'],
    ['Q2', 'Q2'],
    ['2028', '2028'],
    ['6月底前完成', '6月底前完成'],
  ])('%s', (header, time) => {
    expect(timeOfHead(header)).toBe(time);
  });

  it.each(['', '任务', '目标', '一季度完成情况', '2025年基数', '2025年完成', '完成时限', '季度目标', '现状值(2025年)'])(
    'none: %s',
    header => {
      expect(timeOfHead(header)).toBe('');
    },
  );

  it('needs another one beside it, or a word that asks', () => {
    expect([...timedColumns(['指标', '2026年预计', '2027年计划'])]).toEqual([2]);
    expect([...timedColumns(['任务', '一季度', '二季度', '备注'])]).toEqual([1, 2]);
    expect([...timedColumns(['任务', '2027年', '责任单位'])]).toEqual([]);
    expect([...timedColumns(['一季度', '一季度'])]).toEqual([]);
  });
});
