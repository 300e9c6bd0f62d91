/** Days in texts for people, in few signs; cells and typed fields keep YYYY-MM-DD. */
import { shortDay } from '../../i18n/days';
import type { Lang } from '../../i18n/lang';
import { fromIso, partsOf } from './serial';

/** 2026-09-30, 30 Sep 2026. @param serial Excel serial of March 1900 or later; a time of day is ignored */
export const sayDay = (serial: number, lang: Lang): string => shortDay(partsOf(serial), lang);

/** {@link sayDay} of `YYYY-MM-DD`; any other text stays. */
export function sayIso(text: string, lang: Lang): string {
  const day = fromIso(text);
  return day === null ? text : sayDay(day, lang);
}
