/** Words of the sheets 分工表. */
import { w } from './words';

export const DIVISION = {
  lead: '●',
  support: '○',
  leads: w('牵头', 'Leads'),
  supports: w('配合', 'Supports'),
  total: w('合计', 'Total'),
  live: w(
    '● 牵头　○ 配合。由责任矩阵自动生成，随矩阵更新。',
    '● leads  ○ supports. Made from the matrix by formula; follows it.',
  ),
  written: w(
    '● 牵头　○ 配合。任务和单位较多，标记按写入时的矩阵生成，不随矩阵变化；更新请用加载项或 build --refresh。写入日期：',
    '● leads  ○ supports. With this many tasks and units the marks are values as the matrix stood when written; renew them with the add-in or build --refresh. Written on: ',
  ),
} as const;
