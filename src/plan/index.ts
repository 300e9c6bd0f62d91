export { parsePlan } from './parse';
export { toGuide } from './guide';
export type { GuideItem, GuidePlan } from './guide';
export type * from './types';
export type { Range, Source } from './source';
