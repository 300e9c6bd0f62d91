import type { Style } from './style';

const DIGITS = '壹贰叁肆伍陆柒捌玖拾';
/** 參, as Traditional plans write 叁, is matched as 参. */
const PRINTED = `${DIGITS}参`;
const STEMS = '甲乙丙丁戊己庚辛壬癸';

/** 壹、 … 拾、 */
export const formal: Style = {
  id: 'formal',
  rank: 25,
  pattern: new RegExp(`([${PRINTED}]{1,3})([、.:])[ \\t]*`, 'y'),
  value: printed => {
    const token = printed.replace(/参/g, '叁');
    if (token.length === 1) return DIGITS.indexOf(token) + 1;
    return token.length === 2 && token.startsWith('拾') ? 10 + DIGITS.indexOf(token.charAt(1)) + 1 : null;
  },
};

/** 甲、 乙、; not 甲、乙双方. */
export const stem: Style = {
  id: 'stem',
  rank: 28,
  pattern: new RegExp(`([${STEMS}])([、.:])(?![${STEMS}])[ \\t]*`, 'y'),
  value: token => STEMS.indexOf(token) + 1,
};
