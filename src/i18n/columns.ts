/** Names of the columns, what to type where, and other heads under which offices know a column. */
import { w, type Words } from './words';

export interface ColumnWords {
  /** At most 32 characters long, without `#`, `'`, `[`, `]` and half-width parentheses: tables could not refer to it. */
  readonly name: Words;
  /** Input message of the matrix, at most 255 characters long. */
  readonly prompt?: Words;
  /** Heads seen in published decomposition tables and progress forms of Chinese offices, either language, joined by ` · `. */
  readonly synonyms?: string;
}

export const COLUMN_WORDS = {
  no: { name: w('编号', 'No.'), synonyms: '序号 · 任务编号 · 任务序号 · 项目编号 · No · Number · Ref' },
  section: {
    name: w('板块', 'Section'),
    synonyms: '类别 · 大类 · 任务类别 · 工作类别 · 分类 · 领域 · Category · Theme',
  },
  item: {
    name: w('重点任务', 'Key task'),
    synonyms:
      '重点工作 · 工作任务 · 任务名称 · 目标与任务 · 任务内容 · 主要任务 · 目标任务 · 任务 · Task · Action · Item',
  },
  measure: {
    name: w('具体举措', 'Measure'),
    synonyms:
      '重点举措 · 具体措施 · 工作举措 · 主要举措 · 工作措施 · 建设内容 · 工作内容 · 工作目标及任务要求 · Step · Activity',
  },
  targetText: {
    name: w('量化目标', 'Quantified target'),
    synonyms: '工作目标 · 年度目标 · 目标任务值 · 考核目标 · 目标 · Goal · Success measure',
  },
  indicator: { name: w('指标', 'Indicator'), synonyms: '指标名称 · 考核指标 · KPI' },
  kind: {
    name: w('类型', 'Kind'),
    prompt: w(
      '从列表中选：数量、水平、增减、频次；没有数字的选成果、活动、工作。',
      'Choose: count, level, change, frequency; without a number deliverable, event or task.',
    ),
    synonyms: '任务类型 · 指标类型 · Type',
  },
  comparator: {
    name: w('关系', 'Relation'),
    prompt: w('从列表中选：等于、不少于、不超过、约、区间……', 'Choose: exactly, at least, at most, about, range …'),
    synonyms: '比较关系 · Comparator',
  },
  target: {
    name: w('目标值', 'Target value'),
    prompt: w(
      '只填数字，单位写在“单位”栏；百分比写 65%。',
      'A number only; the unit goes into Unit. Percentages as 65%.',
    ),
    synonyms: '年度目标值 · 计划值 · 计划数 · 任务数 · 指标值 · Target',
  },
  upper: {
    name: w('上限', 'Upper limit'),
    prompt: w('区间的上限，只填数字。', 'Upper end of a range: a number only.'),
    synonyms: '目标上限 · Maximum',
  },
  unit: { name: w('单位', 'Unit'), synonyms: '计量单位' },
  every: {
    name: w('周期', 'Period'),
    prompt: w('频次类任务选多久一次，其余留空。', 'For frequencies: how often. Else blank.'),
    synonyms: '频次周期 · Frequency',
  },
  base: {
    name: w('基期值', 'Baseline'),
    prompt: w(
      '增减类任务上年或起点的数；不填则“实际值”按增减量理解。',
      'For changes: last year’s figure. Blank: Actual is the change itself.',
    ),
    synonyms: '上年值 · 基数 · 基准值 · 上年实绩 · Base',
  },
  leader: {
    name: w('牵头领导', 'Lead official'),
    synonyms: '分管领导 · 包抓领导 · 责任领导 · 分管县领导 · 分管市领导 · Accountable',
  },
  lead: {
    name: w('牵头单位', 'Lead department'),
    prompt: w(
      '从列表选或直接填写；多个单位用“、”隔开，第一个负责填报。',
      'Choose or type; several departments are joined by 、 or a comma, the first one reports.',
    ),
    synonyms:
      '牵头责任单位 · 牵头部门 · 主要责任单位 · 主办单位 · 承办单位 · 主责部门 · 主责单位 · 牵头委室 · 牵头科室 · 责任主体 · Lead · Lead unit · Owner',
  },
  support: {
    name: w('配合单位', 'Supporting departments'),
    prompt: w(
      '从列表选或直接填写；多个单位用“、”隔开。',
      'Choose or type; several departments are joined by 、 or a comma.',
    ),
    synonyms:
      '协同责任单位 · 协同配合单位 · 协办单位 · 参与单位 · 配合部门 · 协作单位 · 协助单位 · 参加单位 · 协作委室和部门 · Support · Supporting units · Partners',
  },
  person: { name: w('责任人', 'Responsible person'), synonyms: '承办人 · 联系人 · 具体责任人 · Responsible' },
  start: {
    name: w('起始', 'Start'),
    prompt: w('填日期，如 2024-3-1；留空按“计划起始”。', 'A date such as 2024-03-01; blank: the plan’s start.'),
    synonyms: '开始时间 · 起始时间 · 启动时间 · 开始日期 · Start date',
  },
  due: {
    name: w('完成时限', 'Due'),
    prompt: w(
      '填日期，如 2024-12-31；没有终点的工作填“长期推进”。',
      'A date such as 2024-12-31, or “ongoing” for work without an end.',
    ),
    synonyms:
      '完成时间 · 时限 · 时限要求 · 拟定时限 · 计划完成时间 · 计划完成 · 截止日期 · 办结时限 · Due date · Deadline · Completion date',
  },
  dueNote: { name: w('时限说明', 'Due note'), synonyms: '时限原文' },
  actual: {
    name: w('实际值', 'Actual'),
    prompt: w(
      '填从起始到现在的累计数，只写数字；百分比写 65%。',
      'The total so far, a number only; percentages as 65%.',
    ),
    synonyms: '完成值 · 实际完成 · 实际完成值 · 完成数 · 累计完成 · 当前值 · Actual value',
  },
  self: {
    name: w('自报进度', 'Self-report'),
    prompt: w('填 0% 至 100%。没有量化目标的任务填这里。', '0% to 100%. For rows without a number.'),
    synonyms: 'Self-reported progress · 工作进度 · 完成进度 · 自评进度 · 进度 · Percent complete',
  },
  progress: {
    name: w('进展情况', 'Progress'),
    prompt: w('写清做了什么、到哪一步；没有变化写“无变化”。', 'What has been done so far; “no change” if nothing has.'),
    synonyms:
      '完成情况 · 工作进展 · 工作进展情况 · 进展 · 进展说明 · 最新进展 · 目前进展 · 本期进展 · 本月进展 · 推进情况 · 工作动态 · 落实情况 · 完成进展 · Progress notes',
  },
  problem: {
    name: w('存在问题', 'Problems'),
    synonyms:
      '存在的问题 · 问题 · 困难 · 问题困难 · 困难问题 · 存在困难 · 存在问题及困难 · 存在困难和问题 · 主要问题 · 延期原因 · Issues · Difficulties',
  },
  next: {
    name: w('下一步措施', 'Next steps'),
    synonyms:
      '下一步 · 下步 · 下一步打算 · 下一步工作 · 下一步工作打算 · 下一步工作措施 · 下一步工作计划 · 下步措施 · 下步工作 · 下步打算 · 下一步计划 · 下步计划 · Next step',
  },
  evidence: { name: w('佐证', 'Evidence'), synonyms: '佐证材料 · 印证材料 · 证明材料 · 支撑材料 · 附件材料' },
  reporter: {
    name: w('填报人', 'Reporter'),
    synonyms: '填报人员 · 填报人姓名 · 填表人 · 填表人员 · 报送人 · 报送人员 · 经办人 · Reported by',
  },
  reportedOn: {
    name: w('填报日期', 'Reported on'),
    prompt: w('填日期，如 2024-6-30。', 'A date such as 2024-06-30.'),
    synonyms:
      '填报时间 · 填表日期 · 填表时间 · 报送日期 · 报送时间 · 上报日期 · 上报时间 · 更新日期 · 更新时间 · Report date · Date reported',
  },
  rate: { name: w('完成率', 'Completion'), synonyms: '达成率 · 完成比例 · Completion rate' },
  pace: { name: w('序时进度', 'Pace'), synonyms: '时序进度 · 时间进度' },
  gap: { name: w('差值', 'Gap'), synonyms: '差值（百分点） · 达成率与序时进度差值' },
  status: { name: w('状态', 'Status'), synonyms: '任务状态 · 进度状态' },
  light: { name: w('灯', 'Light'), synonyms: '红绿灯 · 亮灯 · 预警 · RAG' },
  daysLeft: { name: w('剩余天数', 'Days left'), synonyms: '剩余时间' },
  hint: { name: w('提示', 'Hint') },
  struck: {
    name: w('核定销号', 'Verified closed'),
    prompt: w(
      '办公室核定完成后填日期，任务即销号。',
      'The day on which the office verified completion: the row is closed.',
    ),
    synonyms: '销号日期 · 销号时间 · 核销日期 · Closed on',
  },
  adjust: {
    name: w('调整', 'Adjustment'),
    prompt: w(
      '取消、延期或调整目标；延期的请填“调整后时限”。',
      'Cancelled, postponed or target changed; when postponed, give New due.',
    ),
    synonyms: '调整情况 · 项目调整',
  },
  newDue: {
    name: w('调整后时限', 'New due'),
    prompt: w('延期后的日期；原时限保留。', 'The date after postponement; the old one stays.'),
    synonyms: '延期至 · 调整时限 · Revised due',
  },
  lastProgress: { name: w('上期进展', 'Previous progress'), synonyms: '上期进展情况 · 上月进展' },
  remark: { name: w('备注', 'Remark'), synonyms: '说明 · Remarks · Notes' },
  key: { name: w('行键', 'Row key') },
  order: { name: w('原序', 'Plan order') },
} as const satisfies Readonly<Record<string, ColumnWords>>;
