import type { Filter } from './types';
import { endsIn, opensWith } from '../../../../language/words';

const NUMBERED = opensWith('[组栋幢期班号]');
/** What is held in turns. */
const HELD = opensWith('[一二三四五六七八]中|党代会|代表大会|全会|全国|人口普查|经济普查');
/** 第12、[15条], 第三和第[五项], 第3至[5款]. */
const AMONG_ORDINALS = /第[\d一二三四五六七八九十、和及与至到~—-]{1,12}[、和及与至到~—-]$/;
const LAST = endsIn('后|末|末尾|倒数');

/** 第二批, 第20届, 前三名 (not 6月底前[60%]), 后三位, 首批; 三级, 一二级, 四五类, 12号楼, 4A级; 2、5组, 3、4号楼. */
export const inOrdinal: Filter = ({ q, left, right }) =>
  /(?:第|(?:^|[^底末月旬日])前|首|(?:^|[,、在年])头)$/.test(left) ||
  AMONG_ORDINALS.test(left) ||
  ((q.unit === '位' || q.unit === '名') && LAST.test(left)) ||
  (NUMBERED.test(q.unit) && /\d[、和]$/.test(left)) ||
  (q.unit === '' && /^(?:[、和]\d{1,3})+[组栋幢期班号#]/.test(right)) ||
  (q.unit === '类' && q.chinese && q.upper !== undefined) ||
  ((q.unit === '次' || q.unit === '届') && HELD.test(right));
