/** Words on the files that go out to departments and come back. */
import { w } from './words';

export const FORM_WORDS = {
  role: w('分工', 'Role'),
  leads: w('牵头', 'leads'),
  supports: w('配合', 'supports'),
  fresh: w('新增', 'new'),
  lastStatus: w('上期状态', 'Previous status'),
  letter: w('督办编号', 'Letter'),
  reply: w('督办反馈', 'Answer to the letter'),
  request: w('办理申请', 'Request'),
  requestNote: w('申请说明', 'Request note'),
  stamp: w('发放批次（勿删）', 'Batch: keep'),
  title: w('填报表', 'Report form'),
  supported: w(
    '配合事项（由牵头单位填报，本单位了解即可，不用填写）',
    'Supported (reported by their lead departments; for information, nothing to fill in)',
  ),
  period: w('期次', 'Period'),
  asOf: w('数据截至', 'As of'),
  fill: w(
    '请只填黄色区域；没有变化的，在“进展情况”填“无变化”。',
    'Fill in the yellow cells only; where nothing changed, write "No change" under Progress.',
  ),
  reporter: w('填报人', 'Reported by'),
  checker: w('审核人', 'Checked by'),
  head: w('负责人（签字、盖章）', 'Head (signature, seal)'),
  page: w('第 &P 页，共 &N 页', 'Page &P of &N'),
} as const;

/** What a letter's number and its limit look like beside the row. */
export const FORM_LETTER = w('{id}（{day}前反馈）', '{id} (answer by {day})');

/** Input messages of the form. */
export const FORM_PROMPTS = {
  reply: w(
    '左边有督办编号的，在这里写办理结果和下一步打算。',
    'Where a letter is named, write what has been done about it.',
  ),
  request: w(
    '需要销号、延期、调整目标、取消的，从列表中选；没有申请就空着。',
    'Choose where you ask to close, extend, change the target or cancel; else leave it blank.',
  ),
  requestNote: w(
    '写明要求和原因，如“延期至12月底，因……”“目标调整为12所，因……”。核定以前，任务不变。',
    'Say what you ask for and why, e.g. “extend to 2024-12-31, because …”. Nothing changes until the office has decided.',
  ),
} as const;

export const FORM_GUIDE: Readonly<Record<'zh-CN' | 'en', readonly string[]>> = {
  'zh-CN': [
    '一、填哪里',
    '“填报表”中黄色的格子由本单位填写，其他格子已锁定。标“牵头”的任务请逐行填写；标“配合”的只供了解，由牵头单位统一填报。',
    '筛选、调整列宽和行高都可以。行可以隐藏，请不要删除；右侧隐藏的列用来对应总表，请保留。',
    '二、怎么填',
    '实际值：填年初以来的累计数或当前值，单位以“单位”列为准，只填数字。写“2000万”“80％”“八成”“15所”也能识别；识别不了的，会请办公室与您核对，不会当作 0。',
    '自报进度：没有数字目标的任务填完成百分比，0% 到 100%。',
    '进展情况、存在问题、下一步措施：直接写文字。没有新进展的，在“进展情况”填“无变化”，其余各格照旧。',
    '填报日期：例如 2024-6-30；写“6.30”“6月30日”也可以。',
    '三、申请和督办反馈',
    '办理申请、申请说明：需要销号、延期、调整目标、取消的，在“办理申请”里选一项，在“申请说明”里写明要求和原因，例如“延期至12月底，因征地手续尚未办结”“目标调整为12所，因生源减少”。没有申请的，两格都空着。申请由办公室核定，核定以前任务不变。',
    '督办编号、督办反馈：行上有督办编号的，请在期限前办理，在“督办反馈”里写明结果和下一步打算，其余各格照常填报。',
    '四、新增任务',
    '表格末尾标“新增”的空行，供补充计划以外的任务，报回后由办公室决定是否列入。',
    '五、报回',
    '存为 .xlsx，按原文件名报回即可，用 Excel、WPS 表格、LibreOffice 填写都行。打印时页脚有签字栏。',
  ],
  en: [
    '1. Where to write',
    'The yellow cells of the report form are yours; all others are locked. Please report every row marked "leads"; rows marked "supports" are for information, their lead department reports them.',
    'You may filter, and change widths and heights. Hide rows if you like, but do not delete them; the hidden columns at the right tie each row to the office’s list.',
    '2. How to write',
    'Actual: the total since the plan began, or the present level, as a number in the unit shown. Words such as 80% or 3/4 are understood; what is not understood is asked about and never counted as 0.',
    'Self-reported progress: for work without a number, 0% to 100%.',
    'Progress, problems, next steps: plain text. Where nothing is new, write "No change" under Progress.',
    'Reported on: for example 2024-6-30.',
    '3. Requests and answers to letters',
    'Request, Request note: to close, extend, change a target or cancel, choose under Request and say under Request note what you ask for and why, for example "extend to 2024-12-31, because the tender failed" or "change the target to 12, fewer pupils". Leave both blank otherwise. The office decides; until then nothing changes.',
    'Letter, Answer to the letter: where a letter stands beside a row, deal with it before its limit and write the outcome under Answer to the letter; report the row as usual.',
    '4. New work',
    'The blank rows marked "new" at the end are for work outside the plan; the office decides about it.',
    '5. Sending back',
    'Save as .xlsx under the same name. Excel, WPS and LibreOffice all do. Printed pages have a line for signatures.',
  ],
};

/** Lines of the guide as forms that are out still have them. */
export const EARLIER_GUIDE: readonly string[] = [
  '三、新增任务',
  '四、报回',
  '3. New work',
  '4. Sending back',
  'The yellow cells of the report form are yours; all others are locked. Please report every row marked "leads"; rows marked "supports" are for information, their lead unit reports them.',
];

/** The list of what went where. */
export const LIST_WORDS = {
  file: w('发放清单', 'Files sent'),
  left: w('未发放任务', 'Rows not sent'),
  order: w('序号', 'No.'),
  department: w('单位', 'Department'),
  contact: w('联系人', 'Contact'),
  led: w('牵头指标行', 'Rows led'),
  supported: w('配合指标行', 'Rows supported'),
  name: w('文件名', 'File'),
  reason: w('原因', 'Reason'),
} as const;

/** Why nobody got a row; a status that closes it says so with its own word. */
export const LEFT_REASONS = {
  'no-owner': w('没有责任单位', 'no owner'),
  'not-chosen': w('本次没有选该单位', 'department not chosen this time'),
} as const;
