/** A request that was read, in words: for 申请值, and as a choice that reads as itself. */
import { WISHES } from '../../i18n/requests';
import type { Lang } from '../../i18n/lang';
import { fillBlanks } from '../../i18n/fill';
import { wordGap } from '../../i18n/marks';
import { loggedCell } from '../changes/log';
import { toIso } from '../dates/serial';
import { isPercent } from '../status/cells';
import type { Row } from '../types';
import type { Wish } from '../typed/request/types';
import { WITH_VALUE } from './words';

/** 申请值: a day as YYYY-MM-DD, a number with the row's unit; null where none is asked for. */
export function askedText({ type, asked }: Wish, { unit }: Pick<Row, 'unit'>, lang: Lang): string | null {
  if (asked === null) return null;
  if (WITH_VALUE[type] === 'day') return toIso(asked);
  const number = String(loggedCell('target', asked, unit, lang));
  if (unit === null || isPercent(unit)) return number;
  return `${number}${wordGap(unit, lang)}${unit}`;
}

/** 延期至2024-12-31, 调整目标为12所, 销号: the reader takes them as what they say. */
export const wishWords = (wish: Wish, row: Pick<Row, 'unit'>, lang: Lang): string => {
  const value = askedText(wish, row, lang);
  return fillBlanks(value === null ? WISHES[wish.type].bare[lang] : WISHES[wish.type].valued[lang], {
    value: value ?? '',
  });
};
