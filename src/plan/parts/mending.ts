/** What mends a paste. */
import { withBreaks } from '../corrections/breaks';
import { withBarRows } from '../text/bar-rows';
import { withWholeRows } from '../text/blank-rows';
import { withoutChatStamps } from '../text/chat-stamps';
import { withoutBranches, withoutCommonPrefix, withoutIndents } from '../text/common-prefix';
import { garbledRanges } from '../text/garble';
import { withListedLines } from '../text/listed-lines';
import { withLostEnds } from '../text/lost-ends';
import { withoutMarkup } from '../text/markup';
import { mending } from '../text/mending';
import { withoutPageNumbers } from '../text/page-numbers';
import { withRowEnds } from '../text/row-ends';
import { withColumnsApart } from '../text/side-columns';
import { withoutPinyin } from '../text/pinyin';
import { isTorn, withWholeLabels, withWholeNumbers, withoutStrayBlanks } from '../text/stray-blanks';
import { joinWrappedLines } from '../text/wrapped-lines';

mending.put({
  steps: {
    commonPrefix: withoutCommonPrefix,
    branches: withoutBranches,
    indents: withoutIndents,
    chatStamps: withoutChatStamps,
    markup: withoutMarkup,
    pinyin: withoutPinyin,
    pageNumbers: withoutPageNumbers,
  },
  garbledRanges,
  isTorn,
  joinWrappedLines,
  withBreaks,
  withBarRows,
  withColumnsApart,
  withRowEnds,
  withListedLines,
  withLostEnds,
  withWholeLabels,
  withWholeNumbers,
  withWholeRows,
  withoutStrayBlanks,
});
export {};
