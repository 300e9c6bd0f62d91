export { OoxmlError, type OoxmlErrorCode } from '../ooxml/errors';
export { holdsMacros } from './macros';
export { readWorkbook } from './read';
export { graftSheets } from './graft';
export { patchWorkbook } from './patch';
export { writeWorkbook } from './write';
