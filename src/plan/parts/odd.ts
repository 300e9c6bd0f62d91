/** How few plans are set out. */
import { ofLines } from '../assemble/line-notes';
import { saysWork } from '../only-names';
import { asides } from '../outline/asides';
import { attachmentNames } from '../outline/attachments';
import { explainingIn } from '../outline/explaining';
import { notedEntries } from '../outline/reading/noted';
import { shownBy } from '../text/indents';
import { belowBare } from '../outline/below-bare';
import { contentsLines } from '../outline/contents-lines';
import { expand } from '../outline/expand';
import { restoreLineBreaks } from '../outline/line-breaks';
import { odd } from '../outline/odd';
import { severalPlans } from '../outline/several-plans';
import { shareNotes } from '../outline/shared-notes';
import { stages } from '../outline/stages';
import { withoutSharedLabel } from '../outline/shared-label';
import { withTopics } from '../outline/topics';
import { setApart } from '../outline/openings';
import { placed } from '../outline/placed';
import { questioned } from '../outline/questions';
import { levelsCrossed } from '../outline/reading/crossed';
import { namedEarly } from '../outline/reading/early';
import { everyLine } from '../outline/reading/flat';
import { statedIn, withStated } from '../outline/reading/stated';
import { unslipped } from '../outline/series/slipped';
import { belowLabels } from '../outline/reading/labelled';
import { doubtsByLooks } from '../structure/looks';

odd.put({
  asides,
  attachmentNames,
  belowBare,
  belowLabels,
  contentsLines,
  doubtsByLooks,
  everyLine,
  expand,
  explainingIn,
  levelsCrossed,
  namedEarly,
  notedEntries,
  ofLines,
  placed,
  questioned,
  restoreLineBreaks,
  saysWork,
  setApart,
  severalPlans,
  shareNotes,
  shownBy,
  stages,
  statedIn,
  unslipped,
  withStated,
  withTopics,
  withoutSharedLabel,
});
export {};
