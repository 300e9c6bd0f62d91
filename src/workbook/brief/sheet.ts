/** 领导看板: one page for the head of office: figures that add up, what is late and why, who leads well, what has changed. */
import { BRIEF } from '../../i18n/brief';
import type { Lang } from '../../i18n/lang';
import { SHEETS } from '../../i18n/sheets';
import { earlierPeriod } from '../../ledger/period/transitions';
import { GROUPS_IN_FORCE, inGroup } from '../../ledger/status/groups';
import type { ComputedRow } from '../../ledger/status/compute';
import { countRows } from '../../ledger/status/totals';
import type { Ledger } from '../../ledger/types';
import { mergesOf, put, rowsOf, span, type PlacedCell } from '../canvas';
import { MARGINS, pageHead, titled, titleHeight } from '../print/frame';
import type { SheetSpec } from '../spec';
import { wrappedLines } from '../text-size';
import { cards, sentenceCells as underCards } from './cards';
import { changesBlock, changesOf, earlierCounts } from './changes';
import { lateBlock, lateFormats, needing } from './late';
import {
  changeHeight,
  HEIGHT,
  HIDDEN_WIDTHS,
  BRIEF_LAST,
  layoutOf,
  rankHeight,
  BRIEF_ROW,
  WIDTHS,
  type BriefLayout,
} from './layout';
import { rankedOf, rankFormats, rankingBlock } from './ranking';
import { nameLines, sectionsBlock, sectionsOf } from './sections';
import type { SerialDay } from '../../ledger/dates/serial';

function heights(
  title: number,
  at: BriefLayout,
  isFirst: boolean,
  names: readonly number[],
  sentences: readonly number[],
): Map<number, number> {
  const strip = (first: number, count: number, height: (i: number) => number): [number, number][] =>
    Array.from({ length: count }, (_, i) => [first + i, height(i)]);
  return new Map([
    [BRIEF_ROW.title, title],
    [BRIEF_ROW.subtitle, 20],
    [BRIEF_ROW.labels, 20],
    [BRIEF_ROW.figures, 34],
    [BRIEF_ROW.shares, 17],
    [BRIEF_ROW.since, isFirst ? 5 : 16],
    [BRIEF_ROW.means, 24],
    [BRIEF_ROW.others, 17],
    [BRIEF_ROW.late, 26],
    [BRIEF_ROW.lateHead, 20],
    ...strip(BRIEF_ROW.lateFirst, at.lateLines, () => HEIGHT.late),
    [at.ranking, 28],
    [at.rankHead, 28],
    ...strip(at.rankFirst, at.rankLines, i => rankHeight(names[i])),
    [at.rankNote, 17],
    [at.changes, 26],
    ...strip(at.changesFirst, at.changeLines, i => changeHeight(sentences[i])),
    [at.signature, 44],
  ]);
}

const across = (lang: Lang): number => WIDTHS[lang].reduce((sum, width) => sum + width, 0);

/** @param asOf 数据截至 in force */
export function briefSheet(ledger: Ledger, entries: readonly ComputedRow[], asOf: SerialDay): SheetSpec {
  const { lang, meta } = ledger;
  const counts = countRows(entries);
  const earlier = earlierPeriod(ledger, asOf);
  const isFirst = earlier === null;
  const period = isFirst ? BRIEF.first[lang] : BRIEF.earlier[lang].replace('{period}', earlier.period);
  const figures = [counts.rows, ...GROUPS_IN_FORCE.map(group => inGroup(counts.byStatus, group))];
  const ranked = rankedOf(ledger, entries);
  const someLead = ranked.ranked.length + ranked.tooFew.length > 0;
  const sections = someLead ? [] : sectionsOf(entries);
  const sentences = changesOf(lang, entries, earlier);
  const late = needing(entries);
  const names = sections.map(({ name }) => nameLines(name, lang));
  const said = sentences.map(text => wrappedLines(text, across(lang), 10.5, lang));
  const at = layoutOf(late.length, someLead ? ranked.ranked.length : sections.length, names, said);
  const title = titled(meta.title, BRIEF.title[lang], lang);
  const placed: PlacedCell[] = [
    ...pageHead(ledger, title, asOf, BRIEF_LAST, 'brief'),
    put(BRIEF_ROW.subtitle, 6, { value: period, style: 'brief.line' }),
    ...cards(lang, counts, earlierCounts(earlier)),
    ...underCards(lang, counts),
    ...lateBlock(lang, late, at.lateLines),
    ...(someLead ? rankingBlock(ledger, entries, ranked, earlier, at) : sectionsBlock(ledger, sections, at)),
    ...changesBlock(lang, sentences, isFirst, figures, counts.rate, at),
    span(at.signature, 0, BRIEF_LAST, { value: BRIEF.signature[lang], style: 'brief.signature' }),
  ];
  return {
    id: 'brief',
    name: SHEETS.brief[lang],
    visibility: 'visible',
    tabColor: '9C0006',
    columns: [...WIDTHS[lang].map(width => ({ width })), ...HIDDEN_WIDTHS.map(width => ({ width, hidden: true }))],
    rows: rowsOf(placed, heights(titleHeight(title, WIDTHS[lang], lang, 34), at, isFirst, names, said)),
    tables: [],
    validations: [],
    formats: [...lateFormats(lang, at.lateLines), ...(someLead ? rankFormats(at) : [])],
    charts: [],
    merges: mergesOf(placed),
    print: {
      orientation: 'portrait',
      paper: 'A4',
      fitWidth: 1,
      fitHeight: 1,
      area: { top: 0, left: 0, bottom: at.signature, right: BRIEF_LAST },
      margins: { ...MARGINS, left: 0.4, right: 0.4 },
      centerHorizontally: true,
    },
    showGridLines: false,
  };
}
