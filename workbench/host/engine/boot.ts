/** Univer 0.25.1 without a grid: the plugins that a workbook model needs, nothing of the commercial ones. */
import type { Univer } from '@univerjs/core';
import { univer as library } from './univer';

export function bootHeadless(): Univer {
  const {
    CalculationMode,
    LocaleType,
    LogLevel,
    Univer,
    UniverDocsPlugin,
    UniverFormulaEnginePlugin,
    UniverSheetsFormulaPlugin,
    UniverSheetsPlugin,
  } = library();
  const made = new Univer({ locale: LocaleType.ZH_CN, locales: {}, logLevel: LogLevel.SILENT });
  made.registerPlugin(UniverFormulaEnginePlugin);
  made.registerPlugin(UniverDocsPlugin);
  made.registerPlugin(UniverSheetsPlugin);
  made.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.NO_CALCULATION });
  return made;
}
