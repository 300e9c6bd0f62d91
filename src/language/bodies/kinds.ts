/** Kinds of bodies and duties, as labels name them: 责任单位, 牵头处室, 配合司局. Sources for patterns on folded text. */

/** What a body is called in a label, whatever the office: bureaus have 科室 and 股室, ministries 处室 and 司局, schools 院系. */
export const KINDS = '单位|部门|科室|处室|股室|部室|室组|司局|委室|部处|委办局|院系|机构|机关|主体|实体|伙伴';

/** Kinds that are also parts of other words: only where a label ends with them. */
export const SHORT_KINDS = '学院|司|处|科|方';

/** A note of owners or times at the end of a text; it may end without a stop: 责任处室:体改处、基层处(四)推进…. */
export const NOTE_AT_END = new RegExp(
  String.raw`(?:${KINDS}|责任人|领导|牵头|配合|时限|时间)[^。;:,]{0,4}:[^。;:\n]{2,60}$`,
);
