import { BY_WHEN } from '../../../language/bodies/duties';

/** What stands before a time that is one by its label: 完成时限:, (整改时限:, 时间安排:, 进度安排:, and behind another field ;Due:. The group is the field's words. Folded text. */
export const DUE_LABEL = new RegExp(
  String.raw`(?:^|[;,|/(【[] *)(?:${BY_WHEN}|预[计期定]完成|(?:工作|项目|实施|推进|工程)?进度(?:安排|计划|要求)|[Ww]hen)\s*:\s*(?=([^;,|/()】\]。]*))`,
);
