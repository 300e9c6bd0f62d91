import { LEFT_REASONS } from '../../i18n/exchange';
import type { Lang } from '../../i18n/lang';
import { isCode, wordOf } from '../../ledger/columns/vocabulary';
import { STATUS } from '../../ledger/status/statuses';
import type { LeftReason } from './assign';

/** Why nobody got a row, in a word within a sentence. */
export const leftWords = (reason: LeftReason, lang: Lang): string =>
  isCode(STATUS, reason) ? wordOf(STATUS, reason, lang).toLowerCase() : LEFT_REASONS[reason][lang];
