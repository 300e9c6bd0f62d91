/** Columns of side tables that the sheet works out itself. The same rules as functions: `ledger/requests/state`, `ledger/notices/state`. */
import type { Lang } from '../../i18n/lang';
import { NOTICE_COLUMNS, NOTICE_STATES } from '../../i18n/notices';
import { REQUEST_COLUMNS, REQUEST_STATES, REQUEST_TYPES, VERDICTS } from '../../i18n/requests';
import { NAMES } from '../../i18n/sheets';
import { SIDE_TABLE_NAMES } from '../../i18n/side';
import type { Words } from '../../i18n/words';
import { quote } from '../formulas/terms';

/** 结果 of a request: what was decided, and whether it is in the matrix yet. */
export function requestStateFormula(lang: Lang): string {
  const table = SIDE_TABLE_NAMES.requests[lang];
  const cell = (key: keyof typeof REQUEST_COLUMNS): string => `${table}[[#This Row],[${REQUEST_COLUMNS[key][lang]}]]`;
  const column = (key: keyof typeof REQUEST_COLUMNS): string => `${table}[${REQUEST_COLUMNS[key][lang]}]`;
  const word = (words: Words): string => quote(words[lang]);
  const isType = (type: keyof typeof REQUEST_TYPES): string => `${cell('type')}=${word(REQUEST_TYPES[type])}`;
  const same = (key: keyof typeof REQUEST_COLUMNS): string => `${column(key)},${cell(key)}`;
  const newer = `COUNTIFS(${same('key')},${same('type')},${column('askedOn')},">"&${cell('askedOn')})`;
  const equal = (key: keyof typeof REQUEST_COLUMNS): string => `(${column(key)}=${cell(key)})`;
  const higher = `SUMPRODUCT(${equal('key')}*${equal('type')}*${equal('askedOn')}*(${column('id')}>${cell('id')}))`;
  const later = `(${newer}+${higher})>0`;
  const { open, superseded, incomplete, due, applied, returned, refused } = REQUEST_STATES;
  const agreed = `IF(${cell('decidedOn')}="",${word(incomplete)},IF(AND(OR(${isType('extend')},${isType('retarget')}),${cell('value')}=""),${word(incomplete)},${word(due)}))`;
  const undecided = `IF(${later},${word(superseded)},${word(open)})`;
  return [
    `IF(${cell('id')}="","",IF(${cell('appliedOn')}<>"",${word(applied)}`,
    `IF(${cell('verdict')}=${word(VERDICTS.agree)},${agreed}`,
    `IF(${cell('verdict')}=${word(VERDICTS.back)},${word(returned)}`,
    `IF(${cell('verdict')}=${word(VERDICTS.refuse)},${word(refused)},${undecided})))))`,
  ].join(',');
}

const noticeCell =
  (lang: Lang) =>
  (key: keyof typeof NOTICE_COLUMNS): string =>
    `${SIDE_TABLE_NAMES.notices[lang]}[[#This Row],[${NOTICE_COLUMNS[key][lang]}]]`;

/** True while a letter waits for its answer past the limit. */
function isLate(lang: Lang): string {
  const cell = noticeCell(lang);
  return `IF(AND(${cell('ending')}="",${cell('repliedOn')}="",ISNUMBER(${cell('replyBy')})),${NAMES.asOf[lang]}>${cell('replyBy')},FALSE)`;
}

/** 结果 of a letter. */
export function noticeStateFormula(lang: Lang): string {
  const cell = noticeCell(lang);
  const { running, unanswered, answered } = NOTICE_STATES;
  const runs = `IF(${cell('repliedOn')}<>"",${quote(answered[lang])},IF(${isLate(lang)},${quote(unanswered[lang])},${quote(running[lang])}))`;
  return `IF(${cell('id')}="","",IF(${cell('ending')}<>"",${cell('ending')},${runs}))`;
}

/** 逾期天数 of a letter whose answer is overdue. */
export function daysLateFormula(lang: Lang): string {
  return `IF(${isLate(lang)},${NAMES.asOf[lang]}-${noticeCell(lang)('replyBy')},"")`;
}
