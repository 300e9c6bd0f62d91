import { BY_WHEN } from '../../../language/bodies/duties';

/** What stands before a time that is one by its label: 完成时限:, (整改时限:, 时间安排:, 进度安排:. Folded text. */
export const DUE_LABEL = new RegExp(
  `^(?:[(【[])?(?:${BY_WHEN}|(?:工作|项目|实施|推进|工程)?进度(?:安排|计划|要求))\\s*:\\s*`,
);
