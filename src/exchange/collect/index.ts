/** Back from the departments: whatever came is read, compared three ways, and reported before anything is written. */
export { collect, type Collected, type CollectOptions } from './merge-returns';
export { readDecisions, type Decision, type Resolution } from './resolve';
export type { Answered, CollectReport, RequestOutcome } from './report-types';
export type { FileNote, FileRefusal, FileReport } from './file-types';
export type { Returned } from './returned';
export type { Change, Conflict, NewRow, Question, Refusal, Vanished } from './types';
export { typedIn } from './typed-in';
