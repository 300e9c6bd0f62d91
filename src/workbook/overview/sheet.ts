/** 总览: what a head of office looks at first. Every number is a formula over the matrix. */
import { OVERVIEW } from '../../i18n/overview';
import { NAMES, SHEETS } from '../../i18n/sheets';
import { markedNames, tidyName } from '../../ledger/rows/names';
import { across } from '../print/frame';
import { countRows } from '../../ledger/status/totals';
import type { ComputedRow } from '../../ledger/status/compute';
import type { Ledger } from '../../ledger/types';
import { mergesOf, put, rowsOf, span, type PlacedCell } from '../canvas';
import type { SheetSpec } from '../spec';
import type { Area } from '../../grid/area';
import { paleZeros } from '../style/zeros';
import { lineCount } from '../text-size';
import { paceChart, statusChart } from './charts';
import { figures, SIDE_COUNTS, sideTables, STATUS_COUNTS, statusTable } from './figures';
import { countsOf, leadingUnits, leadTable, sectionTable, type GroupTable } from './groups';
import { columnWidths, LABEL, LABEL_WIDTH, LAST, LINE_HEIGHT, MOST_LEADS, ROW } from './layout';
import { lists } from './lists';
import { trend } from './trend';
import type { SerialDay } from '../../ledger/dates/serial';

function heading(ledger: Ledger, asOf: SerialDay): PlacedCell[] {
  const { lang, meta } = ledger;
  const title = meta.title === '' ? SHEETS.overview[lang] : `${meta.title} · ${SHEETS.overview[lang]}`;
  return [
    put(ROW.title, LABEL, { value: title, style: 'title' }),
    put(ROW.subtitle, LABEL, { value: OVERVIEW.asOf[lang], style: 'subtitle' }),
    span(ROW.subtitle, 1, 2, { value: asOf, formula: NAMES.asOf[lang], style: 'subtitle.date' }),
  ];
}

/** Cells that hold counts. */
const countAreas = (tables: readonly GroupTable[]): Area[] => [
  ...STATUS_COUNTS,
  ...SIDE_COUNTS,
  ...tables.flatMap(countsOf),
];

/** @param asOf 数据截至 in force. */
export function overviewSheet(ledger: Ledger, entries: readonly ComputedRow[], asOf: SerialDay): SheetSpec {
  const { lang } = ledger;
  const counts = countRows(entries);
  const divided = new Set(entries.map(({ row }) => tidyName(row.section).toLowerCase())).size > 1;
  const someLead = leadingUnits(entries, ledger.departments).length > 0;
  // A chart with one bar for everything says nothing and takes no room.
  const charted = divided || someLead;
  const sections = sectionTable(lang, charted ? ROW.sections : ROW.chart, entries);
  const leads = leadTable(lang, sections.last + 2, entries, ledger.departments);
  const everyLed = someLead && entries.every(({ row }) => markedNames(row.lead) !== '、、');
  const note = leads.last + 1;
  const found = lists(lang, note + 2, entries);
  const drawn = trend(ledger, found.end + 1);
  const placed: PlacedCell[] = [
    ...heading(ledger, asOf),
    ...figures(lang, counts),
    ...statusTable(lang, counts),
    ...sideTables(lang, counts),
    ...sections.placed,
    ...leads.placed,
    ...(leads.last - leads.first >= MOST_LEADS
      ? [put(note, LABEL, { value: OVERVIEW.more[lang], style: 'note.line' })]
      : []),
    ...found.placed,
    ...drawn.placed,
  ];
  const heights = new Map<number, number>(Array.from({ length: drawn.end }, (_, row) => [row, LINE_HEIGHT]));
  heights.set(ROW.title, 30).set(2, 8).set(ROW.figures, 34).set(ROW.figureNotes, 16);
  for (const table of [sections, leads]) {
    heights.set(table.first - 1, 30);
    table.labels.forEach((label, i) => heights.set(table.first + i, lineCount(label, LABEL_WIDTH) * 14 + 4));
  }
  return {
    id: 'overview',
    name: SHEETS.overview[lang],
    visibility: 'visible',
    tabColor: '2F5D3A',
    columns: [...columnWidths(lang).map(width => ({ width })), { width: 8, hidden: true }, { width: 8, hidden: true }],
    // Where every row has a lead unit, the line of those without says nothing but 0.
    rows: rowsOf(placed, heights).map((row, i) => (i === leads.first && everyLed ? { ...row, hidden: true } : row)),
    tables: [],
    validations: [],
    formats: [...countAreas([sections, leads]).map(paleZeros), ...found.formats],
    charts: [
      ...(divided ? [paceChart(lang, sections)] : []),
      ...(charted ? [statusChart(lang, leads, sections, { someLead, everyLed })] : []),
      ...drawn.charts,
    ],
    merges: mergesOf(placed),
    freeze: { rows: 2, columns: 0 },
    print: {
      ...across(lang),
      area: { top: 0, left: 0, bottom: drawn.end - 1, right: LAST },
    },
    showGridLines: false,
  };
}
