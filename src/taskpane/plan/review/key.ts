import type { DraftMeasure } from '../../../plan/draft';

/** Names a measure by its place in the paste; one made by hand by its own name. */
const placeOf = ({ id, measure: { span } }: DraftMeasure): string => (span.end > span.start ? String(span.start) : id);

/** Under which name an answer about a measure is settled. */
export const keyFor = (name: string, measure: DraftMeasure): string => `${name}@${placeOf(measure)}`;
