import { parseAddress } from '../model/address';
import { isWholeColumns, isWholeRows } from '../../../src/grid/area';
import { Block } from '../model/sheet';
import type { Sheet } from '../model/sheet';
import { flag, number, record, text, word } from '../protocol/args';
import { HostError, denied, invalid, notFound, notImplemented } from '../protocol/errors';
import type { HostClass } from '../protocol/object';
import { object, stateOf } from '../protocol/object';
import type { Area } from '../../../src/grid/area';

type Margin = 'Top' | 'Right' | 'Bottom' | 'Left' | 'Header' | 'Footer';
const MARGINS: readonly Margin[] = ['Top', 'Right', 'Bottom', 'Left', 'Header', 'Footer'];
const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const ZOOM = ['horizontalFitToPages', 'scale', 'verticalFitToPages'];

function area(sheet: Sheet, value: unknown, location: string): Area {
  const several = stateOf(value, 'RangeAreas');
  if (several) throw notImplemented(`${location} with several areas`);
  const given = stateOf(value, 'Range');
  const found = given ? given.area : parseAddress(text(value, location))?.area;
  if (!found || (given && given.sheet !== sheet)) throw invalid(location);
  return found;
}

const block = (sheet: Sheet, found: Area | undefined, location: string) => {
  if (!found) throw notFound(location);
  return object('Range', new Block(sheet, found));
};

export const pageLayout: HostClass<Sheet> = {
  get: {
    Orientation: s => s.layout.orientation,
    PaperSize: s => s.layout.paperSize,
    Zoom: s => s.layout.zoom,
    CenterHorizontally: s => s.layout.centerHorizontally,
    CenterVertically: s => s.layout.centerVertically,
    ...Object.fromEntries(MARGINS.map(m => [`${m}Margin`, (s: Sheet) => s.layout.margins[m]])),
  },
  set: {
    Orientation: (s, value, host) => {
      s.layout.orientation = word(host, 'PageOrientation', value, 'PageLayout.orientation');
    },
    PaperSize: (s, value, host) => {
      s.layout.paperSize = word(host, 'PaperType', value, 'PageLayout.paperSize');
    },
    Zoom: (s, value) => {
      const zoom = record(value, ZOOM, 'PageLayout.zoom');
      const given = Object.fromEntries(
        Object.entries(zoom)
          .filter(([, v]) => v !== undefined && v !== null)
          .map(([k, v]) => [k, number(v, 'PageLayout.zoom')]),
      );
      const fits = 'horizontalFitToPages' in given || 'verticalFitToPages' in given;
      if (fits ? 'scale' in given : given['scale'] === undefined || given['scale'] < 10 || given['scale'] > 400)
        throw invalid('PageLayout.zoom');
      s.layout.zoom = given;
    },
    CenterHorizontally: (s, value) => {
      s.layout.centerHorizontally = flag(value, 'PageLayout.centerHorizontally');
    },
    CenterVertically: (s, value) => {
      s.layout.centerVertically = flag(value, 'PageLayout.centerVertically');
    },
    ...Object.fromEntries(
      MARGINS.map(m => [
        `${m}Margin`,
        (s: Sheet, value: unknown) => {
          s.layout.margins[m] = number(value, `PageLayout.${m.toLowerCase()}Margin`);
        },
      ]),
    ),
  },
  go: { HeadersFooters: s => object('HeaderFooterGroup', s) },
  call: {
    SetPrintArea: (s, [range]) => {
      s.layout.printArea = area(s, range, 'PageLayout.setPrintArea');
    },
    GetPrintArea: s => {
      if (!s.layout.printArea) throw notFound('PageLayout.getPrintArea');
      return object('RangeAreas', { sheet: s, blocks: [new Block(s, s.layout.printArea)] });
    },
    GetPrintAreaOrNullObject: s =>
      s.layout.printArea ? object('RangeAreas', { sheet: s, blocks: [new Block(s, s.layout.printArea)] }) : null,
    SetPrintTitleRows: (s, [range]) => {
      const rows = area(s, range, 'PageLayout.setPrintTitleRows');
      if (!isWholeRows(rows)) throw invalid('PageLayout.setPrintTitleRows');
      s.layout.titleRows = rows;
    },
    GetPrintTitleRows: s => block(s, s.layout.titleRows, 'PageLayout.getPrintTitleRows'),
    GetPrintTitleRowsOrNullObject: s => (s.layout.titleRows ? object('Range', new Block(s, s.layout.titleRows)) : null),
    SetPrintTitleColumns: (s, [range]) => {
      const columns = area(s, range, 'PageLayout.setPrintTitleColumns');
      if (!isWholeColumns(columns)) throw invalid('PageLayout.setPrintTitleColumns');
      s.layout.titleColumns = columns;
    },
    GetPrintTitleColumnsOrNullObject: s =>
      s.layout.titleColumns ? object('Range', new Block(s, s.layout.titleColumns)) : null,
    SetPrintMargins: (s, [unit, options], host) => {
      const factor = POINTS[word(host, 'PrintMarginUnit', unit, 'PageLayout.setPrintMargins')] ?? 1;
      const given = record(
        options,
        MARGINS.map(m => m.toLowerCase()),
        'PageLayout.setPrintMargins',
      );
      for (const m of MARGINS) {
        const value = given[m.toLowerCase()];
        if (value !== undefined && value !== null)
          s.layout.margins[m] = number(value, 'PageLayout.setPrintMargins') * factor;
      }
    },
  },
};

/** Breaks between rows; those between columns nobody sets. */
export const pageBreakCollection: HostClass<Sheet> = {
  items: s => s.layout.rowBreaks.map(row => object('PageBreak', { sheet: s, row })),
  call: {
    Add: (s, [range]) => {
      const { top: row } = area(s, range, 'PageBreakCollection.add');
      if (row === 0) throw invalid('PageBreakCollection.add');
      s.layout.rowBreaks = [...new Set([...s.layout.rowBreaks, row])].sort((a, b) => a - b);
      return object('PageBreak', { sheet: s, row });
    },
    GetCount: s => s.layout.rowBreaks.length,
    RemovePageBreaks: s => {
      s.layout.rowBreaks = [];
    },
  },
};

export const pageBreak: HostClass<{ readonly sheet: Sheet; readonly row: number }> = {
  get: { RowIndex: ({ row }) => row },
};

export const headerFooterGroup: HostClass<Sheet> = {
  go: { DefaultForAllPages: s => object('HeaderFooter', s) },
};

const TEXTS = ['LeftHeader', 'CenterHeader', 'RightHeader', 'LeftFooter', 'CenterFooter', 'RightFooter'] as const;

/** At most 255 characters for the three parts together ("Excel specifications and limits"). */
export const headerFooter: HostClass<Sheet> = {
  get: Object.fromEntries(TEXTS.map(t => [t, (s: Sheet) => s.layout.texts[t]])),
  set: Object.fromEntries(
    TEXTS.map(t => [
      t,
      (s: Sheet, value: unknown) => {
        const kind = t.endsWith('Header') ? 'Header' : 'Footer';
        const others = TEXTS.filter(o => o.endsWith(kind) && o !== t).reduce(
          (sum, o) => sum + s.layout.texts[o].length,
          0,
        );
        if (text(value, `HeaderFooter.${t}`).length + others > 255) throw invalid(`HeaderFooter.${t}`);
        s.layout.texts[t] = String(value);
      },
    ]),
  ),
};

const ALLOWED = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
];

export const worksheetProtection: HostClass<Sheet> = {
  get: {
    Protected: s => s.protection !== undefined,
    Options: s => s.protection ?? null,
  },
  call: {
    Protect: (s, [options, password], host) => {
      if (s.protection)
        throw new HostError('InvalidOperation', 'The sheet is protected already.', 'WorksheetProtection.protect');
      if (password !== null && password !== undefined)
        throw notImplemented('WorksheetProtection.protect with a password');
      const given = record(options ?? {}, [...ALLOWED, 'selectionMode'], 'WorksheetProtection.protect');
      for (const [key, value] of Object.entries(given)) {
        if (key === 'selectionMode') word(host, 'ProtectionSelectionMode', value, 'WorksheetProtection.protect');
        else flag(value, 'WorksheetProtection.protect');
      }
      s.protection = {
        ...Object.fromEntries(ALLOWED.map(a => [a, false])),
        selectionMode: 'Normal',
        ...(given as Record<string, boolean | string>),
      };
      // protect and unprotect empty the undo list (learn.microsoft.com, "Undo capabilities").
      s.book.undoCleared++;
    },
    Unprotect: (s, [password]) => {
      if (password !== null && password !== undefined && s.protection === undefined)
        throw denied('WorksheetProtection.unprotect');
      if (s.protection) s.book.undoCleared++;
      s.protection = undefined;
    },
  },
};
