export { OoxmlError, type OoxmlErrorCode } from '../ooxml/errors';
export { readWorkbook } from './read';
export { writeWorkbook } from './write';
