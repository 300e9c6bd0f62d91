export { isBlankCode } from './blank';
export { hasWords } from './has-words';
export { clean } from './clean';
export { fold } from './fold';
export { pairs, outermost } from './brackets';
export type { BracketPair } from './brackets';
export { bounded, sentences, trim } from './sentences';
