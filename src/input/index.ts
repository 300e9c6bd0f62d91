export { parseTable } from './csv';
export { docxText } from './docx';
export { decodeText, type Encoding } from './decode';
export { checkSize, InputError, MAX_INPUT, type InputErrorCode } from './errors';
export { listRows, planText } from './plan-file';
export { fileProblem, tooLarge, type FileProblem } from './problem';
