/** What the report of a collection says, on the command line and on the files page. */
import { w, type Words } from '../words';

/** Why a whole file was not taken. */
export const FILE_REFUSALS = {
  'later-form': w(
    '是用更新版本的目标表发出的，这个版本读不准，没有收；请更新后再收',
    'was made by a later version of Mubiao, which this one cannot read safely; update, then collect it',
  ),
  'no-form': w('里面没有填报表，请核对是不是放错了文件', 'has no report form: check whether it is the right file'),
  'is-master': w(
    '是总表或它的副本，不是单位报回的填报表，不用收',
    'is a master or a copy of one, not a report form: there is nothing to collect',
  ),
  'no-stamp': w(
    '没有发放批次标记，无法与发出时的数值比较',
    'has no batch mark, so it cannot be compared with what was sent',
  ),
  'wrong-plan': w('属于另一份计划', 'belongs to another plan'),
  'unknown-batch': w('总表里没有这个批次的发放记录', 'is of a batch that this master did not send'),
  'wrong-period': w(
    '是以前期次的表，请向该单位要本期的表',
    'is of an earlier period: ask the department for the form of this one',
  ),
  'unknown-department': w('单位不在这个批次里', 'is from a department that this batch was not sent to'),
} as const satisfies Readonly<Record<string, Words>>;

export const FILE_NOTES = {
  'stale-revision': w('填的是旧表，之后已重发更正表', 'an older form: a corrected one has been sent since'),
  'taken-before': w('内容以前收过，不再改动总表', 'its content was taken before; it changes nothing'),
  duplicate: w('与另一份文件内容相同', 'same content as another file'),
  'several-departments': w('含几个单位的表', 'holds several departments'),
  'copy-missing': w('文件里的发出值丢失，已用总表的记录', 'its copy of what was sent is gone; the master’s was used'),
  'copy-differs': w(
    '文件里的发出值与总表记录不同，已用总表的记录',
    'its copy of what was sent differs; the master’s was used',
  ),
  'stamp-from-rows': w(
    '隐藏的标记页丢失，按行内标记识别',
    'its hidden sheet is gone; recognised by the marks in its rows',
  ),
  'stamp-from-properties': w(
    '隐藏的标记页和行内标记都没有了，按文件属性识别',
    'its hidden sheet and the marks in its rows are gone; recognised by the document’s properties',
  ),
  'properties-missing': w(
    '文件属性里的标记没有了，不影响核对',
    'the mark in its document properties is gone; nothing depends on it',
  ),
  'properties-differ': w(
    '文件属性里的标记与文件内容不一致（可能是把内容贴进了别的文件）',
    'the mark in its document properties says otherwise than its contents (perhaps pasted into another file)',
  ),
  formulas: w('有公式，只取结果', 'holds formulas; results were taken'),
  'merged-cells': w('有合并单元格', 'holds merged cells'),
  'unknown-columns': w('多出的列没有读', 'extra columns were not read'),
  'missing-columns': w('缺少列，这些列不改动', 'columns are missing and stay as they are'),
  'rows-without-key': w('有的行丢了行键，按编号对应', 'rows without key were matched by number'),
  'repeated-rows': w('同一行出现不止一次', 'a row occurs more than once'),
  'no-edits': w('没有改动', 'nothing changed'),
} as const satisfies Readonly<Record<string, Words>>;

export const REFUSAL_REASONS = {
  locked: w('改了锁定的格子', 'an office cell was changed'),
  'not-reporter': w('由牵头单位填报', 'reported by the lead department'),
  'row-gone': w('总表已没有这一行', 'the master no longer has this row'),
  'not-sent': w('没有发给该单位', 'was not sent to this department'),
  'file-refused': w('整份文件未收', 'the whole file was refused'),
} as const satisfies Readonly<Record<string, Words>>;

export const DOUBTS = {
  ambiguous: w('有几种读法', 'more than one reading'),
  'words-beside': w('数字旁有说明', 'words beside the number'),
  'other-unit': w('单位不符', 'another unit'),
  'share-of-target': w('要数量，填了比例', 'a share where a count is asked for'),
  'done-without-number': w('没有写数', 'no number'),
  'nothing-stated': w('没有写内容', 'nothing stated'),
  'no-such-day': w('没有这一天', 'no such day'),
  'is-a-date': w(
    '是日期，不是数字（填写的可能是 6/8 一类，被表格软件变成了日期）',
    'a date, not a number (6/8 perhaps, made into a date by the sheet)',
  ),
  'not-a-day': w('不是具体日期', 'not a day'),
  'out-of-range': w('超出 0% 到 100%', 'not within 0% to 100%'),
  'not-understood': w('读不懂', 'not understood'),
  'error-value': w('单元格出错', 'an error value'),
  'too-long': w('超过单元格能容纳的字数', 'longer than a cell can hold'),
  'formula-without-value': w('公式没有结果', 'a formula without result'),
} as const satisfies Readonly<Record<string, Words>>;

/** Liberties that the reader of typed words took. */
export const TYPED_NOTES = {
  approximate: w('约数', 'approximate'),
  'percent-assumed': w('按百分数读', 'read as a percentage'),
  'unit-converted': w('已换算单位', 'unit converted'),
  'unit-differs': w('单位写法不同', 'unit written differently'),
  'direction-read': w('按增减方向读', 'read in the direction of the row'),
  'far-over': w('超过目标十倍以上，请核对', 'ten times the target or more: please check'),
  'far-under': w('不到目标百分之一，请核对', 'a hundredth of the target or less: please check'),
  'year-assumed': w('补了年份', 'year added'),
  'last-day': w('按最后一天算', 'counted to the last day'),
} as const satisfies Readonly<Record<string, Words>>;

/** What kind of thing was not read. */
export const UNREAD_KINDS = {
  sheet: w('另外的工作表', 'a sheet of its own'),
  comment: w('批注', 'comment'),
  above: w('表上方', 'above the table'),
  below: w('表下方', 'below the table'),
  beside: w('表旁边', 'beside the table'),
  column: w('“{head}”列', 'column "{head}"'),
  locked: w('锁定的“{head}”列', 'locked column "{head}"'),
  'new-row': w('未收文件里的新增行', 'new row in a refused file'),
} as const satisfies Readonly<Record<string, Words>>;

export const REPORT_WORDS = {
  read: w('已读入', 'read'),
  refused: w('未收', 'refused'),
  unreadable: w('打不开', 'unreadable'),
  edits: w('处改动', 'edits'),
  changes: w('采纳改动', 'Changes taken'),
  conflicts: w('冲突（保留总表的值）', 'Conflicts (master kept)'),
  questions: w('需核对的数值', 'Values to check'),
  refusals: w('未采纳的改动', 'Edits not taken'),
  newRows: w('新增行（由办公室决定）', 'New rows (for the office to decide)'),
  vanished: w('报回文件里缺少的行', 'Rows missing from returned files'),
  missing: w('还没有报回的单位', 'Departments that have not returned'),
  unread: w('没有读取的内容', 'Not read'),
  editsAndUnread: w('{edits} 处改动，另有 {unread} 处没有读取的内容', '{edits} edits, and {unread} things not read'),
  disputed: w('几份说法不同，先恢复为发出时的值', 'files disagree: back to the value as sent'),
  older: w('旧表', 'older form'),
  typed: w('{typed} → {value}（{notes}）', '{typed} → {value} ({notes})'),
  typedPlain: w('{typed} → {value}', '{typed} → {value}'),
  master: w('总表', 'master'),
  earlier: w('{file}（以前收的）', '{file} (taken before)'),
  perhaps: w('是否', 'perhaps'),
  blank: w('（空）', '(blank)'),
  row: w('第 {row} 行', 'row {row}'),
  more: w('……另有 {n} 条，见 --report', '… {n} more, see --report'),
  sentFile: w('{file}  牵头 {led} 行，配合 {supported} 行', '{file}  leads {led}, supports {supported}'),
  sent: w('{files} 份填报表 → {folder}', '{files} report forms → {folder}'),
  batch: w('批次 {batch}，{period} 第 {revision} 次发放', 'batch {batch}, {period}, revision {revision}'),
  left: w('{n} 行没有发给任何单位，见清单“{sheet}”', '{n} rows went to nobody, see "{sheet}" in the list'),
  unused: w('{n} 条处理意见没有对应的冲突或疑问', '{n} decisions fit no conflict or question'),
  counts: w(
    '读入 {read} 份，未收 {refused} 份，打不开 {unreadable} 份；采纳 {changes} 处，冲突 {conflicts} 处，需核对 {questions} 处，未采纳 {refusals} 处，新增 {newRows} 行，缺行 {vanished} 行，没有读取的内容 {unread} 处，未报 {missing} 家',
    '{read} files read, {refused} refused, {unreadable} unreadable; {changes} changes, {conflicts} conflicts, {questions} values to check, {refusals} edits not taken, {newRows} new rows, {vanished} rows missing, {unread} things not read, {missing} departments outstanding',
  ),
} as const;
