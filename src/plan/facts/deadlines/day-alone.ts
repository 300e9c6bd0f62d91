import { endsIn, mentions } from '../../../language/words';
import { gather, matchesOf } from '../../loops';
import { overlaps } from '../../spans';
import { day, known, monthEnd } from './calendar';
import { AHEAD_OF, DAY, numeral } from './numerals';
import { leftOf, type TimeMention } from './rule';

const ALONE = new RegExp(
  `(?:(${DAY}) ?[日号]|([上中下])旬|月[底末])(?:${AHEAD_OF}|(?=,?(?:召开|举办|举行|组织|完成|报送|上报|提交|到位|启动)))`,
  'g',
);
/** The words before it belong to it: 12月[5日], 3.[5日], 5日至[8日], 每旬. */
const OTHER = endsIn('[月每逢各旬周年/.0-9一二三四五六七八九十至到~—–-]');
/** 每月15日、[25日], 次月[5日], 逢[5日]: of every month, or another one. */
const OTHER_MONTH = mentions('每|逢|按|次月|下月|上月|翌');
const REACH = 12;
const PARTS: Readonly<Record<string, number>> = { 上: 10, 中: 20 };

/**
 * The times of a sentence with days and parts of a month that no month is said of, in the month that the whole text is for: 20日前完成,
 * 月底前, 中旬召开; `said`: what the rules read, of which words that have no day give way (月底前).
 */
export function withDaysAlone(
  words: string,
  year: number | null,
  month: number,
  said: readonly TimeMention[],
): readonly TimeMention[] {
  const alone = gather(matchesOf(words, ALONE), (m): TimeMention[] => {
    const at = { start: m.index, end: m.index + m[0].length };
    const left = leftOf(words, m.index, REACH);
    if (OTHER.test(left) || OTHER_MONTH.test(left) || said.some(t => overlaps(t, at) && t.when.date)) return [];
    const date = m[1] === undefined ? PARTS[m[2] ?? ''] : numeral(m[1]);
    const when = known(year, y => (date === undefined ? monthEnd(y, month) : day(y, month, date)));
    return when === null ? [] : [{ ...at, rule: 'deadlines/day-alone', when }];
  });
  return [...said.filter(t => !alone.some(a => overlaps(a, t))), ...alone].sort((a, b) => a.start - b.start);
}
