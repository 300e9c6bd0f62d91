import { itemFormula, itemShown } from '../../../src/workbook/print/item';

const LONG = '整治城区背街小巷32条，更新破损路面、管网和照明设施，分批向居民公示';

test('a long task that is its own measure is shortened, another one is not', () => {
  const shown = (item: string, measure: string) => itemShown({ item, measure }, 'zh-CN');
  expect(shown(LONG, LONG)).toBe('整治城区背街小巷32条，更新破损路面、管…');
  expect(shown(LONG, `${LONG}。`)).toBe('整治城区背街小巷32条，更新破损路面、管…');
  expect(shown(LONG, '完成排查。')).toBe(LONG);
  expect(shown('整治背街小巷', '整治背街小巷32条。')).toBe('整治背街小巷');
  expect(shown(LONG, '')).toBe(LONG);
  expect(itemShown({ item: LONG, measure: LONG }, 'en')).toBe(LONG);
});

test('the formula asks the same of the cells', () => {
  expect(itemFormula('A1', 'B1', 'zh-CN')).toBe('IF(AND(LEN(A1)>20,EXACT(LEFT(B1,LEN(A1)),A1)),LEFT(A1,20)&"…",A1&"")');
});
