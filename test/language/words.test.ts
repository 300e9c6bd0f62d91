import { closing, opening, wordList } from '../../src/language/words';

describe('word lists', () => {
  const list = wordList('建 建成 建成投用 投用');
  it('finds the longest word at either end', () => {
    expect(opening(list, '建成投用学校')).toBe('建成投用');
    expect(opening(list, '新建成学校', 1)).toBe('建成');
    expect(closing(list, '学校建成投用')).toBe('建成投用');
    expect(opening(list, '学校')).toBe('');
    expect(closing(list, '')).toBe('');
  });
});
