import { folding } from '../../language/script/folding';
import { isSimplified } from '../../language/script/simplified';
import { partNamed } from '../parts/part';

/** The folding of Traditional script. */
export const traditional = partNamed<(text: string) => string>('traditional');
const simplified = folding('');

const YEAR_IN_WORDS = /(?:一九|二[〇○零])[〇○零一二三四五六七八九]{2}(?= ?(?:年|[至到—–-] ?二[〇○零]))/g;
const inDigits = (year: string): string =>
  year.replace(/./g, digit => String(Math.max(0, '零一二三四五六七八九'.indexOf(digit))));

/** The text for matching ({@link folding}): Simplified characters for Traditional ones, 2026年 for 二〇二六年. As long as the text that it is given. */
export const fold = (text: string): string =>
  (isSimplified(text) ? simplified(text) : traditional()(text)).replace(YEAR_IN_WORDS, inDigits);

const LATIN_STOP = /([一-鿿%)”"])\.(?=[一-鿿“"(\n]|$)/g;
const HAN = /[一-鿿]/;
const NUMBER_BEFORE = /(?:^|\n)\s*\(?[\d一二三四五六七八九十]{1,3}\)?$/;

/** A half-width full stop between Chinese words counts as 。 (加强管理.全年新建…); that of a number (一.) and of English (below 4%.) does not. Text comes folded. */
export const withChineseStops = (folded: string): string =>
  folded.replace(LATIN_STOP, (stop, before: string, at: number) =>
    NUMBER_BEFORE.test(folded.slice(Math.max(0, at - 8), at + 1)) ||
    !HAN.test(folded.slice(Math.max(0, at - 24), at + 3))
      ? stop
      : `${before}。`,
  );
