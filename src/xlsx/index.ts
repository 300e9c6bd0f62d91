export { XlsxError, type XlsxErrorCode } from './errors';
export { readWorkbook } from './read';
export { writeWorkbook } from './write';
