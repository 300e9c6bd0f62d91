/** What a letter says of a row: its target, its date, how it stands. Every figure is the row's own. */
import { LETTER_WORDS } from '../../i18n/letters';
import type { Lang } from '../../i18n/lang';
import { fillWords } from '../../i18n/fill';
import { joinClauses } from '../../i18n/marks';
import { computedRow } from '../../ledger/status/compute';
import { dueOf, isUnreported } from '../../ledger/status/facts';
import { isBlank, isPercent, numberIn } from '../../ledger/status/cells';
import type { Computed, Ledger, Row } from '../../ledger/types';
import { STANDING } from '../../ledger/types';
import { heldFigure, type HeldFigure } from '../words/held';
import { amountText, dayText, percent, plainNumber, pointsText } from '../words/numbers';
import type { SerialDay } from '../../ledger/dates/serial';

/** 目标: as the plan says it; a changed one as it is now. */
export function targetOf(row: Row, lang: Lang): string {
  const changed = row.adjust === 'retarget' && numberIn(row.target) !== null;
  return changed || row.targetText === ''
    ? isBlank(row.target)
      ? ''
      : amountText(row.target, row, lang)
    : row.targetText;
}

export function dueText(row: Row, ledger: Pick<Ledger, 'lang' | 'meta'>): string {
  const day = dueOf(row);
  if (day !== null) return dayText(day, ledger.lang, ledger.meta.year);
  return row.due === null || row.due === STANDING ? '' : String(row.due);
}

const pacedWords = ({ rate, pace, gap }: Computed, lang: Lang): readonly string[] => [
  rate === null ? '' : fillWords(LETTER_WORDS.rate, lang, { rate: percent(rate) }),
  pace === null ? '' : fillWords(LETTER_WORDS.pace, lang, { pace: percent(pace) }),
  gap !== null && gap < 0 ? fillWords(LETTER_WORDS.below, lang, { gap: pointsText(gap) }) : '',
];

/** As the bulletin says it: the figure itself and how far it is from its target, which has no pace. */
function heldWords(
  row: Row,
  { value, over, by, change }: HeldFigure,
  isBehind: boolean,
  lang: Lang,
): readonly string[] {
  const far = isPercent(row.unit)
    ? fillWords(LETTER_WORDS.points, lang, { n: plainNumber(by) })
    : amountText(by, row, lang);
  return [
    fillWords(LETTER_WORDS[change ?? 'now'], lang, { value: amountText(value, row, lang) }),
    isBehind ? fillWords(LETTER_WORDS[over ? 'over' : 'under'], lang, { by: far }) : '',
  ];
}

/** 当前进度: 完成率, 序时, 差值, or the figure and its target; days late or left. */
export function progressWords(
  row: Row,
  { settings, lang }: Pick<Ledger, 'settings' | 'lang'>,
  asOf: SerialDay,
): string {
  const entry = computedRow(row, settings, asOf);
  const { gap, daysLeft, status } = entry.computed;
  const figure = heldFigure(entry);
  const parts = [
    isUnreported(row) ? LETTER_WORDS.noFigure[lang] : '',
    ...(figure === null ? pacedWords(entry.computed, lang) : heldWords(row, figure, gap !== null && gap < 0, lang)),
    status === 'overdue' && daysLeft !== null ? fillWords(LETTER_WORDS.late, lang, { n: -daysLeft }) : '',
    daysLeft !== null && daysLeft >= 0 ? fillWords(LETTER_WORDS.left, lang, { n: daysLeft }) : '',
  ];
  return joinClauses(
    parts.filter(part => part !== ''),
    lang,
  );
}
