/** A day, month or quarter as a line opens with it. */
export const TIME_HEAD = String.raw`(?:20\d{2}[./-]\d{1,2}(?:[./-]\d{1,2})?|(?:20\d{2}年)?\d{1,2}月(?:\d{1,2}[日号]|[上中下]旬|[初中底末])?前?|第?[一二三四]季度|第\d{1,2}[天周]|[DT](?:[-+]\d{1,3}|日)|\d{1,2}[./:]\d{1,2})`;

/** 2026.03 ▶ 完成验收, 3月1日——成立筹备组, D-30 发布通告: a time, or a span of two, that a sign or a blank parts from what is due then. */
export const TIMED = new RegExp(
  `^(${TIME_HEAD}(?:[-—–~至]+${TIME_HEAD})?)(?: ?(?:—{1,2}|[▶►➤→⇒●◆|]|[-=]>) ?| +)(?!前)(?=\\S{2})`,
);
