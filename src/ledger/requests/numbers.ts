/** Numbers of requests: a sign for the type, the year, three digits. One that was given is never given again. */
import { REQUEST_SIGNS } from '../../i18n/requests';
import type { Lang } from '../../i18n/lang';
import type { RequestEntry } from '../side/types';
import type { RequestType } from './words';

/** The next 申请号 of a type in a year: 延2026-012. */
export function nextRequestId(
  entries: readonly Pick<RequestEntry, 'id'>[],
  type: RequestType,
  year: number,
  lang: Lang,
): string {
  const head = `${REQUEST_SIGNS[type][lang]}${year}-`;
  const given = entries.map(({ id }) => {
    const said = String(id ?? '').trim();
    return said.startsWith(head) ? Number(said.slice(head.length)) : NaN;
  });
  const last = Math.max(0, ...given.filter(Number.isInteger));
  return `${head}${String(last + 1).padStart(3, '0')}`;
}
