/** The matrix kept alive while people fill it. */
export { newPeriod, writeRow, type EditOptions } from './edit';
export { keepAlive, scanAgain } from './keep-alive';
export { PAUSE_MS } from './live';
export { excelRun, inTurn, type RunExcel } from './run';
export { saveRow } from './save';
export type { LiveDeps, LiveMatrixKeeper, LiveReport } from './types';
