/** What opens words about a table, not a row of it: 备注, 注1:, 填表说明:. */
const REMARK = /^(?:[附备]?\s?注|(?:填[表报写])?说\s?明|notes?|remarks?)\s?\d{0,2}(?:[:.|\s]|$)/i;

/** True for a cell or line that opens a remark below a table. `words` come folded. */
export const isRemark = (words: string): boolean => REMARK.test(words);
