import { wordsAt } from './words';
import { times } from '../../../../language/numeral/digits';
import { isDigitAt } from '../../../../language/script/signs';

/** A number in English text. Offsets count in the sentence. */
export interface EnglishNumber {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly printed: number;
  /** %, percentage points or a currency; empty for a count. */
  readonly unit: string;
  readonly money: boolean;
  readonly scale: string;
  readonly spelled: boolean;
  /** 2,000: written so, it is no year. */
  readonly grouped?: true;
  /** 1,000+: no fewer. */
  readonly more?: true;
}

const NUMBER =
  /(USD|US\$|\$|€|£|EUR|GBP|RMB)?\s?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?:\s?(million|billion|thousand|m|M|bn|B|k|K)\b)?(\+)?(?:\s(euros?|dollars?|pounds?|yuan|renminbi)(?=\s(?:in|of|for)\b|[.,;]|$))?/y;
const SCALE: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
};
const VALUES = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const SHARE = /\s?(?:%|per ?cent\b)|(?:\s|-)?percentage points?\b/iy;

/** Shares in words: half of, a quarter of, two thirds of, 9 out of 10. */
const FRACTION =
  /(?:(?:(a|one|two|three|four)[ -])?(half|third|quarter|fifth|tenth)s?|(\d{1,3}|one|two|three|four|five|six|seven|eight|nine) (?:out of|in) (every )?(\d{1,3}|two|three|four|five|ten))(?= (?:of (?=[a-z])|(?!of |an? )[a-z])|[.,;]|$)/iy;
const PARTS: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4, fifth: 5, tenth: 10 };
const small = (word: string): number =>
  isDigitAt(word, 0) ? Number(word) : word.trim() === 'a' ? 1 : VALUES.indexOf(word.trim().toLowerCase());

/** A score of 4 out of 5: a mark on a scale, no share. */
const SCORE = /\b(?:scores?|ratings?|marks?) (?:of |at |to |above |over |at least )*$/i;

function fractionAt(text: string, start: number): EnglishNumber | null {
  const m = at(FRACTION, text, start);
  if (!m || SCORE.test(text.slice(0, start))) return null;
  const whole = m[5] ? small(m[5]) : PARTS[(m[2] ?? '').toLowerCase()];
  const value = Number(((100 * small(m[3] ?? m[1] ?? 'a')) / (whole ?? 1)).toFixed(2));
  const end = start + m[0].length;
  return value > 0 && value <= 100
    ? { start, end, value, printed: value, unit: '%', money: false, scale: '', spelled: true }
    : null;
}

const at = (re: RegExp, text: string, i: number): RegExpExecArray | null => {
  re.lastIndex = i;
  return re.exec(text);
};

const shareAt = (text: string, start: number): string => at(SHARE, text, start)?.[0] ?? '';
const unitOf = (share: string): string => (share.toLowerCase().includes('point') ? 'percentage points' : share && '%');

/** The number that begins at `start`; null if none does. */
export function numberAt(text: string, start: number): EnglishNumber | null {
  const part = fractionAt(text, start);
  if (part) return part;
  const said = wordsAt(text, start);
  if (said) {
    const share = shareAt(text, said.end);
    const { value } = said;
    return {
      start,
      end: said.end + share.length,
      value,
      printed: value,
      unit: unitOf(share),
      money: false,
      scale: '',
      spelled: true,
    };
  }
  const m = at(NUMBER, text, start);
  if (!m) return null;
  const printed = Number((m[2] ?? '').replaceAll(',', '') + (m[3] ?? ''));
  const scale = m[4] ?? '';
  const share = shareAt(text, start + m[0].length);
  const unit = unitOf(share) || (m[6] ?? m[1] ?? '');
  return {
    start,
    end: start + m[0].length + share.length,
    value: times(printed, SCALE[scale.toLowerCase()] ?? 1),
    printed,
    unit,
    money: unit !== '' && !share,
    scale,
    spelled: false,
    ...(m[2]?.includes(',') ? { grouped: true as const } : {}),
    ...(m[5] === undefined ? {} : { more: true as const }),
  };
}
