import { givenArea } from '../../src/grid/a1';
import { withoutSheet } from '../../src/excel/survey';
import type { PrintSpec, SheetSpec } from '../../src/workbook/spec';

const PARTS = [
  ['&L', 'left'],
  ['&C', 'center'],
  ['&R', 'right'],
] as const;

function text(texts: Excel.HeaderFooter, kind: 'Header' | 'Footer'): string {
  return PARTS.map(([sign, side]) => {
    const part = texts[`${side}${kind}`];
    return part === '' ? '' : `${sign}${part}`;
  }).join('');
}

export async function readPage(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<Pick<SheetSpec, 'print' | 'protection'>> {
  const page = sheet.pageLayout;
  page.load(
    'orientation,paperSize,zoom,centerHorizontally,topMargin,rightMargin,bottomMargin,leftMargin,headerMargin,footerMargin',
  );
  const area = page.getPrintAreaOrNullObject();
  area.load('address');
  const titles = page.getPrintTitleRowsOrNullObject();
  titles.load('rowIndex,rowCount');
  const left = page.getPrintTitleColumnsOrNullObject();
  left.load('columnIndex,columnCount');
  const texts = page.headersFooters.defaultForAllPages;
  texts.load('leftHeader,centerHeader,rightHeader,leftFooter,centerFooter,rightFooter');
  sheet.protection.load('protected,options');
  await context.sync();
  const inches = (points: number): number => Math.round((points / 72) * 1000) / 1000;
  const header = text(texts, 'Header');
  const footer = text(texts, 'Footer');
  const print: PrintSpec | undefined =
    page.zoom.horizontalFitToPages === undefined
      ? undefined
      : {
          orientation: page.orientation === 'Landscape' ? 'landscape' : 'portrait',
          paper: page.paperSize as 'A4' | 'A3',
          fitWidth: page.zoom.horizontalFitToPages,
          fitHeight: page.zoom.verticalFitToPages ?? 0,
          ...(area.isNullObject ? {} : { area: givenArea(withoutSheet(area.address)) }),
          ...(titles.isNullObject
            ? {}
            : { titleRows: [titles.rowIndex, titles.rowIndex + titles.rowCount - 1] as const }),
          ...(left.isNullObject
            ? {}
            : { titleColumns: [left.columnIndex, left.columnIndex + left.columnCount - 1] as const }),
          ...(header === '' ? {} : { header }),
          ...(footer === '' ? {} : { footer }),
          margins: {
            top: inches(page.topMargin),
            right: inches(page.rightMargin),
            bottom: inches(page.bottomMargin),
            left: inches(page.leftMargin),
            header: inches(page.headerMargin),
            footer: inches(page.footerMargin),
          },
          centerHorizontally: page.centerHorizontally,
        };
  const { options } = sheet.protection;
  return {
    ...(print ? { print } : {}),
    ...(sheet.protection.protected
      ? {
          protection: {
            allowFilter: options.allowAutoFilter === true,
            allowSort: options.allowSort === true,
            allowFormatColumns: options.allowFormatColumns === true,
            allowFormatRows: options.allowFormatRows === true,
          },
        }
      : {}),
  };
}
