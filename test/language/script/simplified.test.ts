import { isSimplified } from '../../../src/language/script/simplified';
import { SCRIPT_PAIRS } from '../../../src/language/script/table';

const traditional = Array.from({ length: SCRIPT_PAIRS.length / 2 }, (_, i) => SCRIPT_PAIRS.charAt(2 * i));

test('every character of the Traditional table asks for the table', () => {
  expect(traditional.filter(isSimplified)).toEqual([]);
});

test.each(['全年新建学校15所，完成投资3.2亿元。', 'Open 12 schools by June 2026', '①②③ ～ “十四五” 〔2026〕', ''])(
  'everyday text needs no table: %s',
  text => expect(isSimplified(text)).toBe(true),
);

test.each(['完成15張', '龍頭企業', '于2026年底乾燥'])('a text with one such character needs it: %s', text =>
  expect(isSimplified(text)).toBe(false),
);
