export { OoxmlError, type OoxmlErrorCode } from '../ooxml/errors';
export { cellRef } from './refs';
export { readWorkbook } from './read';
export { writeWorkbook } from './write';
