import { hasHan } from '../../language/script/han';
import { partNamed } from '../parts/part';
import type { saysWork } from '../only-names';
import type { ofLines } from '../assemble/line-notes';
import type { asides } from './asides';
import type { attachmentNames } from './attachments';
import type { explainingIn } from './explaining';
import type { notedEntries } from './reading/noted';
import type { shownBy } from '../text/indents';
import type { belowBare } from './below-bare';
import type { contentsLines } from './contents-lines';
import type { expand } from './expand';
import type { restoreLineBreaks } from './line-breaks';
import type { setApart } from './openings';
import type { placed } from './placed';
import type { questioned } from './questions';
import type { levelsCrossed } from './reading/crossed';
import type { namedEarly } from './reading/early';
import type { everyLine } from './reading/flat';
import type { statedIn, withStated } from './reading/stated';
import type { belowLabels } from './reading/labelled';

import type { unslipped } from './series/slipped';
import type { severalPlans } from './several-plans';
import type { shareNotes } from './shared-notes';
import type { stages } from './stages';
import type { withoutSharedLabel } from './shared-label';
import type { withTopics } from './topics';
import type { doubtsByLooks } from '../structure/looks';

/** How few plans are set out: without numbers, as questions, below labels, with contents. */
export interface Odd {
  readonly asides: typeof asides;
  readonly attachmentNames: typeof attachmentNames;
  readonly belowBare: typeof belowBare;
  readonly belowLabels: typeof belowLabels;
  readonly contentsLines: typeof contentsLines;
  readonly doubtsByLooks: typeof doubtsByLooks;
  readonly everyLine: typeof everyLine;
  readonly expand: typeof expand;
  readonly explainingIn: typeof explainingIn;
  readonly levelsCrossed: typeof levelsCrossed;
  readonly namedEarly: typeof namedEarly;
  readonly notedEntries: typeof notedEntries;
  readonly ofLines: typeof ofLines;
  readonly placed: typeof placed;
  readonly questioned: typeof questioned;
  readonly restoreLineBreaks: typeof restoreLineBreaks;
  readonly saysWork: typeof saysWork;
  readonly setApart: typeof setApart;
  readonly severalPlans: typeof severalPlans;
  readonly shareNotes: typeof shareNotes;
  readonly shownBy: typeof shownBy;
  readonly stages: typeof stages;
  readonly statedIn: typeof statedIn;
  readonly unslipped: typeof unslipped;
  readonly withStated: typeof withStated;
  readonly withTopics: typeof withTopics;
  readonly withoutSharedLabel: typeof withoutSharedLabel;
}

/** The place of what reads the forms that few plans have: each is asked behind a look of its own, where the form would be read. */
export const odd = partNamed<Odd>('odd');

/** A line that is a mere label of what stands below (完善投递线路，做到：). */
export const MERE_LABEL = /^[^:。;!?]{4,47}:$/;

const LONGEST_LABEL = 6;
/** The label of a few Chinese characters that opens words, with its colon (事项:完成食堂改造); empty where none does. */
export function openingLabel(words: string): string {
  const label = words.slice(0, LONGEST_LABEL + 1).split(':', 1)[0] ?? '';
  const isLabel = label.length > 1 && words.length > label.length + 1 && words.charAt(label.length) === ':';
  return isLabel && [...label].every(hasHan) ? `${label}:` : '';
}
