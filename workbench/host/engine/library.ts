/** Everything that the host takes from Univer, in one module: it can be bundled, and loaded when it is needed. */
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets/facade';
import '@univerjs/sheets-formula/facade';

export {
  ICommandService,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
} from '@univerjs/core';
export { FUniver } from '@univerjs/core/facade';
export { UniverDocsPlugin } from '@univerjs/docs';
export {
  BaseReferenceObject,
  FormulaDataModel,
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  IDependencyManagerService,
  IFunctionService,
  LexerTreeBuilder,
  NumberValueObject,
  RemoveDefinedNameMutation,
  RemoveSuperTableMutation,
  SetDefinedNameMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetSuperTableMutation,
  UniverFormulaEnginePlugin,
  ValueObjectFactory,
} from '@univerjs/engine-formula';
export {
  InsertSheetMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
  UniverSheetsPlugin,
} from '@univerjs/sheets';
export { CalculationMode, TriggerCalculationController, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
