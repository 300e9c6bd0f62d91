import type { FileTools } from '../exchange/master';
import { graftSheets, patchWorkbook, readWorkbook, writeWorkbook } from '../xlsx';

/** How masters are read and written. */
export const FILE_TOOLS: FileTools = {
  patch: patchWorkbook,
  read: readWorkbook,
  write: writeWorkbook,
  graft: graftSheets,
};
