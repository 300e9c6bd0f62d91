/** Univer with its grid, in plugin mode: the same engine that the host works on, seen and typed into. */
import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';
import '@univerjs/sheets-data-validation-ui/lib/index.css';
import '@univerjs/sheets-conditional-formatting-ui/lib/index.css';
import { LocaleType, LogLevel, merge, Univer } from '@univerjs/core';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import designEn from '@univerjs/design/locale/en-US';
import designZh from '@univerjs/design/locale/zh-CN';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import docsEn from '@univerjs/docs-ui/locale/en-US';
import docsZh from '@univerjs/docs-ui/locale/zh-CN';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import '@univerjs/sheets-conditional-formatting/facade';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import conditionalEn from '@univerjs/sheets-conditional-formatting-ui/locale/en-US';
import conditionalZh from '@univerjs/sheets-conditional-formatting-ui/locale/zh-CN';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import '@univerjs/sheets-data-validation/facade';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import validationEn from '@univerjs/sheets-data-validation-ui/locale/en-US';
import validationZh from '@univerjs/sheets-data-validation-ui/locale/zh-CN';
import { CalculationMode, TriggerCalculationController, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import formulaEn from '@univerjs/sheets-formula-ui/locale/en-US';
import formulaZh from '@univerjs/sheets-formula-ui/locale/zh-CN';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import '@univerjs/sheets-ui/facade';
import sheetsUiEn from '@univerjs/sheets-ui/locale/en-US';
import sheetsUiZh from '@univerjs/sheets-ui/locale/zh-CN';
import sheetsEn from '@univerjs/sheets/locale/en-US';
import sheetsZh from '@univerjs/sheets/locale/zh-CN';
import { UniverUIPlugin } from '@univerjs/ui';
import '@univerjs/ui/facade';
import uiEn from '@univerjs/ui/locale/en-US';
import uiZh from '@univerjs/ui/locale/zh-CN';
import { BehaviorSubject } from 'rxjs';
import type { Lang } from '../../src/i18n/lang';

const LOCALES = {
  [LocaleType.ZH_CN]: merge({}, designZh, uiZh, docsZh, sheetsZh, sheetsUiZh, formulaZh, validationZh, conditionalZh),
  [LocaleType.EN_US]: merge({}, designEn, uiEn, docsEn, sheetsEn, sheetsUiEn, formulaEn, validationEn, conditionalEn),
};

/** @param container id of the element that gets the grid */
export function bootGrid(container: string, lang: Lang): Univer {
  const univer = new Univer({
    locale: lang === 'en' ? LocaleType.EN_US : LocaleType.ZH_CN,
    locales: LOCALES,
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, { container, toolbar: false, contextMenu: true });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.NO_CALCULATION });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
  return univer;
}

/**
 * The host takes Univer's own recalculation away; the grid's progress bar, which watches it, is told that nothing is going on.
 * To be called once there is a workbook.
 */
export function quietProgress(univer: Univer): void {
  const controller = univer.__getInjector().get(TriggerCalculationController);
  Object.defineProperty(controller, 'progress$', { value: new BehaviorSubject({ done: 0, count: 0 }) });
}
