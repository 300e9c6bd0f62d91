/** Print set-up and sheet protection. */
import type { PrintSpec, ProtectionSpec } from '../../workbook/spec';
import type { CallBatch } from '../batch';
import { areaA1, columnsA1, rowsA1 } from '../../grid/a1';
import type { RenderTarget } from './target';

/** Parts of a header or footer in file form: `&L…&C…&R…`; without a sign the text stands in the middle. */
export function threeParts(text: string): { readonly left: string; readonly center: string; readonly right: string } {
  const parts = { left: '', center: '', right: '' };
  let side: keyof typeof parts = 'center';
  for (const piece of text.split(/(&&|&[LCR])/)) {
    if (piece === '&L') side = 'left';
    else if (piece === '&C') side = 'center';
    else if (piece === '&R') side = 'right';
    else parts[side] += piece;
  }
  return parts;
}

function setUp(sheet: Excel.Worksheet, print: PrintSpec): void {
  const page = sheet.pageLayout;
  page.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  page.paperSize = print.paper === 'A3' ? 'A3' : 'A4';
  const { breaks = [], scale = 100 } = print;
  page.zoom =
    breaks.length > 0
      ? { scale }
      : {
          horizontalFitToPages: print.fitWidth,
          ...(print.fitHeight > 0 ? { verticalFitToPages: print.fitHeight } : {}),
        };
  for (const row of breaks) sheet.horizontalPageBreaks.add(rowsA1(row, row));
  page.centerHorizontally = print.centerHorizontally === true;
  if (print.area) page.setPrintArea(areaA1(print.area));
  if (print.titleRows) page.setPrintTitleRows(rowsA1(...print.titleRows));
  if (print.titleColumns) page.setPrintTitleColumns(columnsA1(...print.titleColumns));
  if (print.margins) page.setPrintMargins('Inches', print.margins);
  const { defaultForAllPages: texts } = page.headersFooters;
  const header = threeParts(print.header ?? '');
  const footer = threeParts(print.footer ?? '');
  texts.leftHeader = header.left;
  texts.centerHeader = header.center;
  texts.rightHeader = header.right;
  texts.leftFooter = footer.left;
  texts.centerFooter = footer.center;
  texts.rightFooter = footer.right;
}

export async function printSetUp(batch: CallBatch, { spec, sheet }: RenderTarget): Promise<void> {
  if (!spec.print) return;
  const { breaks = [] } = spec.print;
  await batch.room(JSON.stringify(spec.print).length + breaks.length * 200, 20 + breaks.length);
  setUp(sheet, spec.print);
}

const options = (protection: ProtectionSpec): Excel.WorksheetProtectionOptions => ({
  allowAutoFilter: protection.allowFilter,
  allowSort: protection.allowSort,
  allowFormatColumns: protection.allowFormatColumns,
  allowFormatRows: protection.allowFormatRows,
  selectionMode: 'Normal',
});

/** Last of all: a protected sheet refuses everything else. Without a password, as the workbook says of itself. */
export async function protect(batch: CallBatch, { spec, sheet }: RenderTarget): Promise<void> {
  if (!spec.protection) return;
  await batch.room(300, 2);
  sheet.protection.protect(options(spec.protection));
}
