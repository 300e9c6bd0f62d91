import type { NumberingStyle } from './style';
import { lastNumber } from '../../../language/script/signs';

/** O1: of objectives and key results. */
export const objective: NumberingStyle = {
  id: 'okr-objective',
  rank: 31,
  opens: 'O',
  pattern: /(O\s?\d{1,2})\s*([:、.]|[–—-](?=\s))[ \t]*/y,
  value: token => Number(token.replace(/\D+/, '')),
};

/** KR1:, KR1.2: and KR1.2 before a blank. */
export const keyResult: NumberingStyle = {
  id: 'okr-key-result',
  rank: 51,
  opens: 'K',
  pattern: /(KR\s?\d{1,2}(?:\.\d{1,2})?)\s*([:、.]|[–—-](?=\s)|(?=\s))[ \t]*/y,
  value: lastNumber,
};
