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
  it('has no year of its own', () => {
    expect(cell('9月底前', null)).toEqual(['open 9月底前']);
  });
  it.each(['无', '無', '暂无', '/', '—', 'N/A', ''])('has nothing to say about %j', text => {
    expect(cell(text)).toEqual([]);
  });
});
