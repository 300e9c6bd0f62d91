import { isShareSign } from '../../../../language/units/measure';
import type { Filter } from './types';
import { endsIn, opensWith } from '../../../../language/words';
import { isDigitAt } from '../../../../language/script/signs';

/** 满意度达到4.8/5: of how many marks. */
const OF_MARKS = /^\/(?:5|10|100)(?:分)?(?![\d./年月])/;

/** 惠及20[万群众]: people without a word of measure; GMV 600万. */
const PEOPLE = opensWith('群众|居民|市民|村民|农民|农户|职工|员工|师生|学生|用户|游客|读者|观众|人口');
const TEN_THOUSANDS = endsIn('[万亿]');

/** 声量 +[30%], 好友+[1.5万]: by how much, not 1+[30%]; 合格率-95% may be either. */
const BY_SO_MUCH = /[一-鿿] ?\+$/;

/** Part of a name or code: iPhone 5s, 12345热线, 1+N, 2.0工程, 7×24, 10万+作品, GB/T 19001, G318国道, 0531-86912345, 1:500地形图, 33%±1个百分点, 3对3, 2分30秒. */
export const code: Filter = ({ q, left, right, apart }) =>
  (/[A-Za-z]$/.test(left) && !(apart && ((q.unit !== '' && q.unit !== 's') || TEN_THOUSANDS.test(q.printed.unit)))) ||
  (/(?:[×*.\d]|\d[%‰一-鿿]{0,3}±)$|(?:^|[^比])[+-]$|\d:$/.test(left) &&
    !((isShareSign(q.unit) || q.value !== q.printed.value) && BY_SO_MUCH.test(left))) ||
  (q.unit === '' && /(?:电话|热线|传真|邮编|编号|代码|型号|ISO|GB)[^,、率度]{0,4}$/.test(left)) ||
  (q.unit === '' && /^[A-Za-z/:#-]|^\+[一-鿿]/.test(right) && !OF_MARKS.test(right)) ||
  ((q.unit === '对' || q.unit === '分') && isDigitAt(right, 0)) ||
  (q.unit === '' &&
    q.after === null &&
    !(TEN_THOUSANDS.test(q.printed.unit) && PEOPLE.test(right)) &&
    /^(?!以|左右|和|及|与|或)[一-鿿]/.test(right));
