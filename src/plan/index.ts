import './parts';
export { parsePlan } from './parse';
export { shapesOf } from './corrections';
export { toGuide } from './guide';
export type { GuideItem, GuidePlan } from './guide';
export type * from './types';
export type { Range, Source } from './source';
