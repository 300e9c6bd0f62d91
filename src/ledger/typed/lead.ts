/** Words before a typed number. */

const LEADING =
  /^(?:已经?|目前|现有?|累计|共计?|合计|总计|全年|全市|全县|全区|总体|实际|实现|完成率|进度|完成了?|达到?|为|是|建成|仅有?|只有?|人民币|rmb|cny|¥|不少于|不低于|不小于|约为?|大约|大概|将近|近|接近|超过?|突破|逾|至少|≈|~|>=?|≥|:| |about |over |nearly |at least |approx\.? )+/;
const INEXACT = /约|大概|近|超|突破|逾|至少|不少于|不低于|不小于|≈|~|>|≥|about|over|nearly|at least|approx/;

export interface Lead {
  readonly length: number;
  readonly approximate: boolean;
  /** ¥, 人民币. */
  readonly money: boolean;
}

/** The harmless words that open a folded text (已完成, 累计, 约, 仅, 人民币 …). */
export function leadIn(text: string): Lead {
  const lead = LEADING.exec(text)?.[0] ?? '';
  return { length: lead.length, approximate: INEXACT.test(lead), money: /¥|人民币|rmb|cny/.test(lead) };
}
