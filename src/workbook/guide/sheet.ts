/** 填报说明: how to fill in, how it is computed, status by status; one printed page. Limits follow 设置. */
import { GUIDE_FILL, GUIDE_HEADS, GUIDE_RECKON } from '../../i18n/guide';
import { STATUS_WORDS } from '../../i18n/statuses';
import type { Lang } from '../../i18n/lang';
import { NAMES, SHEETS } from '../../i18n/sheets';
import { columnName } from '../../ledger/columns/columns';
import { LIGHT } from '../../ledger/columns/words';
import { DECIDED, RULES, STATUS } from '../../ledger/status/statuses';
import { wordOf } from '../../ledger/columns/vocabulary';
import type { Settings, Status } from '../../ledger/types';
import { line, mergesOf, put, rowsOf, span, type PlacedCell } from '../canvas';
import { quote } from '../formulas/terms';
import { across } from '../print/frame';
import type { CellSpec, SheetSpec } from '../spec';
import { lineCount } from '../text-size';

type Limit = 'aheadPoints' | 'slightPoints' | 'severePoints' | 'approxTolerance';
const MARK = /\{(aheadPoints|slightPoints|severePoints|approxTolerance)\}/;

const shownLimit = (limit: Limit, value: number): string =>
  limit === 'approxTolerance' ? `${Number((value * 100).toPrecision(12))}%` : String(value);

/** Text with cells of 设置 in it: a formula where it names one. */
function words(text: string, lang: Lang, settings: Settings, style: string): CellSpec {
  const parts = text.split(MARK);
  if (parts.length === 1) return { value: text, style };
  const limitAt = (i: number): Limit => parts[i] as Limit;
  const value = parts.map((part, i) => (i % 2 === 1 ? shownLimit(limitAt(i), settings[limitAt(i)]) : part)).join('');
  const formula = parts
    .map((part, i) => {
      if (i % 2 === 0) return part === '' ? null : quote(part);
      const name = NAMES[limitAt(i)][lang];
      return limitAt(i) === 'approxTolerance' ? `${name}*100&"%"` : name;
    })
    .filter(part => part !== null)
    .join('&');
  return { value, formula, style };
}

function lightOf(status: Status, lang: Lang, settings: Settings): CellSpec {
  const { light } = RULES[status];
  if (typeof light !== 'string') return words(light.words[lang], lang, settings, 'cell.center');
  return { value: wordOf(LIGHT, light, lang), style: `light.${light}` };
}

const LABEL_WIDTH = 15;
const TEXT_WIDTH = 72;
const LIGHT_WIDTH = 16;

export function guideSheet(lang: Lang, settings: Settings): SheetSpec {
  const placed: PlacedCell[] = [put(0, 0, { value: SHEETS.guide[lang], style: 'title' })];
  const heights = new Map<number, number>([[0, 32]]);
  let row = 1;
  const paragraph = (cell: CellSpec): void => {
    placed.push(span(row, 0, 2, cell));
    heights.set(row, lineCount(String(cell.value), LABEL_WIDTH + TEXT_WIDTH + LIGHT_WIDTH) * 15 + 4);
    row++;
  };
  const heading = (text: string): void => {
    placed.push(put(row, 0, { value: text, style: 'heading' }));
    heights.set(row, 26);
    row++;
  };
  heading(GUIDE_HEADS.fill[lang]);
  for (const [i, text] of GUIDE_FILL.entries()) paragraph(words(`${i + 1}. ${text[lang]}`, lang, settings, 'body'));
  heading(GUIDE_HEADS.reckon[lang]);
  for (const [i, text] of GUIDE_RECKON.entries()) paragraph(words(`${i + 1}. ${text[lang]}`, lang, settings, 'body'));
  heading(GUIDE_HEADS.status[lang]);
  placed.push(
    ...line(row, 0, [
      { value: columnName('status', lang), style: 'head' },
      { value: GUIDE_HEADS.when[lang], style: 'head' },
      { value: columnName('light', lang), style: 'head' },
    ]),
  );
  heights.set(row++, 22);
  for (const status of DECIDED) {
    const lightCell = lightOf(status, lang, settings);
    const when = words(STATUS_WORDS[status].condition[lang], lang, settings, 'cell');
    placed.push(...line(row, 0, [{ value: wordOf(STATUS, status, lang), style: 'cell.center' }, when, lightCell]));
    const lines = Math.max(lineCount(String(when.value), TEXT_WIDTH), lineCount(String(lightCell.value), LIGHT_WIDTH));
    heights.set(row++, lines * 15 + 5);
  }
  return {
    id: 'guide',
    name: SHEETS.guide[lang],
    visibility: 'visible',
    columns: [{ width: LABEL_WIDTH }, { width: TEXT_WIDTH }, { width: LIGHT_WIDTH }],
    rows: rowsOf(placed, heights),
    tables: [],
    validations: [],
    formats: [],
    charts: [],
    merges: mergesOf(placed),
    print: { ...across(lang), orientation: 'portrait', fitHeight: 1 },
    showGridLines: false,
  };
}
