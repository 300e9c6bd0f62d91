import { cellDeadlines } from '../../../src/plan/assemble/cell-deadlines';
import { clean } from '../../../src/plan/text';

const cell = (text: string, year: number | null = 2025): string[] => {
  const source = clean(`任务\t${text}`);
  return cellDeadlines(source, { start: 3, end: source.text.length }, { year, period: null }).map(d => {
    expect(source.text.slice(d.span.start, d.span.end)).toBe(d.quote);
    return `${d.date ?? d.every ?? (d.standing ? 'standing' : d.relative ? 'relative' : 'open')} ${d.quote}`;
  });
};

describe('cells of times', () => {
  it.each([
    ['2025年9月', '2025-09-30 2025年9月'],
    ['9月底前', '2025-09-30 9月底前'],
    ['長期堅持', 'standing 長期堅持'],
    ['每月', 'month 每月'],
  ])('%s is read', (text, want) => {
    expect(cell(text)).toEqual([want]);
  });
  it.each([
    ['按市里统一安排', 'open 按市里统一安排'],
    ['自方案印发之日起30日内完成', 'relative 自方案印发之日起30日内完成'],
  ])('%s keeps its words', (text, want) => {
    expect(cell(text)).toEqual([want]);
  });
  it('steps that are counted have a date and words each', () => {
    expect(cell('①4.30前完成评审 ②7月底前上线 ③11.30前验收')).toEqual([
      '2025-04-30 4.30前完成评审',
      '2025-07-31 7月底前上线',
      '2025-11-30 11.30前验收',
    ]);
  });
  it('has no year of its own', () => {
    expect(cell('9月底前', null)).toEqual(['open 9月底前']);
  });
  it.each(['无', '無', '暂无', '/', '—', 'N/A', ''])('has nothing to say about %j', text => {
    expect(cell(text)).toEqual([]);
  });
});
