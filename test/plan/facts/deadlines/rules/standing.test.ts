import { standingRule } from '../../../../../src/plan/facts/deadlines/rules/standing';
import { readBy } from '../say';

describe('standing', () => {
  it.each([
    ['以案促改,长期坚持,久久为功', ['长期坚持 → standing']],
    ['常态化开展走访', ['常态化开展 → standing']],
    ['长期坚持的事项', ['长期坚持 → standing']],
    ['需持续整改类', ['持续 → standing']],
    ['走访服务常态化开展', ['常态化开展 → standing']],
  ])('%s', (text, expected) => {
    expect(readBy(standingRule, text)).toEqual(expected);
  });

  it.each([
    ['持续推进', ['持续推进 → standing']],
    ['长期', ['长期 → standing']],
    ['持续进行', ['持续进行 → standing']],
  ])('%s in a cell', (text, expected) => {
    expect(readBy(standingRule, text, 2025, true)).toEqual(expected);
  });

  it.each(['健全矩阵,常态化开展宣传', '长期规划', '持续推进改革', '长期坚持的原则', '日常监管'])('leaves %s', text => {
    expect(readBy(standingRule, text)).toEqual([]);
  });
});
