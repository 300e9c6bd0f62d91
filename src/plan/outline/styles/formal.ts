import { FORMAL } from '../../../language/numeral/digits';
import { wholeNumber } from '../../../language/numeral/read';
import type { NumberingStyle } from './style';

/** 參, as Traditional plans write 叁, is matched as 参. */
const PRINTED = `${FORMAL}参`;
const STEMS = '甲乙丙丁戊己庚辛壬癸';

/** 壹、 … 拾、 */
export const formal: NumberingStyle = {
  id: 'formal',
  rank: 25,
  opens: PRINTED,
  pattern: new RegExp(`([${PRINTED}]{1,3})([、.:])[ \\t]*`, 'y'),
  value: printed => wholeNumber(printed.replace(/参/g, '叁')),
};

/** 甲、 乙、; not 甲、乙双方. */
export const stem: NumberingStyle = {
  id: 'stem',
  rank: 28,
  opens: STEMS,
  pattern: new RegExp(`([${STEMS}])([、.:])(?![${STEMS}])[ \\t]*`, 'y'),
  value: token => STEMS.indexOf(token) + 1,
};
