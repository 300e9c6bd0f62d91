/** Numbers of letters: 机关代字, the sign of the type, year and number. One that was withdrawn keeps its number. */
import { NOTICE_ID, NOTICE_SIGNS } from '../../i18n/notices';
import type { Lang } from '../../i18n/lang';
import { fillBlanks } from '../../i18n/fill';
import type { NoticeEntry } from '../side/types';
import type { NoticeType } from './words';

/** The code of the office as other papers have it often ends in the sign of supervision: 教督. */
const CODE_END = /督$/;

/** What stands before the number and behind it. */
function shape(docCode: string, type: NoticeType, year: number, lang: Lang): readonly [string, string] {
  const code = docCode.replace(CODE_END, '');
  const [head = '', tail = ''] = NOTICE_ID[lang].split('{n}');
  return [fillBlanks(head, { code, sign: NOTICE_SIGNS[type][lang], year }).trimStart(), tail];
}

/**
 * Gives numbers, each behind the year's largest of its type, whoever's code that begins with: 教督〔2026〕13号. The entries are gone
 * through once for each type, not once for each letter.
 */
export function letterNumbers(
  entries: readonly Pick<NoticeEntry, 'id'>[],
  { year, docCode, lang }: { readonly year: number; readonly docCode: string; readonly lang: Lang },
): (type: NoticeType) => string {
  const last = new Map<NoticeType, number>();
  const largest = (type: NoticeType): number => {
    const [bare, end] = shape('', type, year, lang);
    return entries.reduce((most, { id }) => {
      const said = String(id ?? '').trim();
      const at = said.indexOf(bare);
      const given = at < 0 || !said.endsWith(end) ? 0 : Number(said.slice(at + bare.length, said.length - end.length));
      return Number.isInteger(given) ? Math.max(most, given) : most;
    }, 0);
  };
  return type => {
    const next = (last.get(type) ?? largest(type)) + 1;
    last.set(type, next);
    const [head, tail] = shape(docCode, type, year, lang);
    return `${head}${next}${tail}`;
  };
}
