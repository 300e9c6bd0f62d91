export { XlsxError, type XlsxErrorCode } from './errors';
export { writeWorkbook } from './write';
