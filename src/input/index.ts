export { parseTable } from './csv';
export { docxText, readDocx } from './docx';
export { decodeText, type Encoding } from './decode';
export { checkSize, InputError, MAX_INPUT, MAX_PDF, type InputErrorCode } from './errors';
export { isWorthSaying, type GivenFormat, type GivenText, type Unread, type UnreadWhy } from './given';
export { givenPlan, listRows } from './plan-file';
export { saidOf, unreadLines } from './said';
export { fileProblem, tooLarge, type FileProblem } from './problem';
