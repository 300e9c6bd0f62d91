/** The matrix kept alive while people fill it. */
export { newPeriod, writeRow, type EditOptions } from './edit';
export { keepAlive, PAUSE_MS, scanAgain, type LiveDeps, type LiveMatrixKeeper, type LiveReport } from './live';
export { excelRun, inTurn, type Run } from './run';
