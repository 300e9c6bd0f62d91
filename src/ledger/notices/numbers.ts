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

/** The number behind the year's largest of this type, whoever's code it begins with: 教督〔2026〕13号. */
export function nextLetterId(
  entries: readonly Pick<NoticeEntry, 'id'>[],
  type: NoticeType,
  { year, docCode, lang }: { readonly year: number; readonly docCode: string; readonly lang: Lang },
): string {
  const [bare, end] = shape('', type, year, lang);
  const given = entries.map(({ id }) => {
    const said = String(id ?? '').trim();
    const at = said.indexOf(bare);
    return at < 0 || !said.endsWith(end) ? NaN : Number(said.slice(at + bare.length, said.length - end.length));
  });
  const last = Math.max(0, ...given.filter(Number.isInteger));
  const [head] = shape(docCode, type, year, lang);
  return `${head}${last + 1}${end}`;
}
