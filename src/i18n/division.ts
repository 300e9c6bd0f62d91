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
    '● leads  ○ supports. With this many tasks and departments the marks are values as the matrix stood when written; renew them with the add-in or build --refresh. Written on: ',
  ),
  /** The first `{}` is the number of items, the others the columns for owners. */
  nobody: w(
    '没有分工可列：{}项任务都没有写明责任单位。请在“责任矩阵”的“{}”“{}”列填写，或在加载项里指定，再更新本表。',
    'Nothing to list: none of the {} tasks names a department. Fill in “{}” and “{}” in the matrix, or name departments in the add-in, then renew this sheet.',
  ),
  typed: w(
    '“责任矩阵”里已填责任单位，本表还没有更新：请用加载项或 build --refresh 更新。',
    'Departments have been typed into the matrix since: renew this sheet with the add-in or build --refresh.',
  ),
} as const;
