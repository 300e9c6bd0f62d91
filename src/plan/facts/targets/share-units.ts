import { oneOf } from '../../../language/words';

/** Units of shares, multiples and points: they measure and count nothing. */
export const SHARE = oneOf('%|‰|倍|番|个百分点|百分点|个基点|基点');
