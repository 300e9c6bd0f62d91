/** Every column of the responsibility matrix, once. Names hold no `#`, `'`, `[`, `]` or half-width parentheses. */
import type { Lang } from '../../i18n/lang';
import type { Block, Column, ColumnKey, ValueKind, Writer } from './types';

type Line = readonly [key: ColumnKey, zh: string, en: string, value: ValueKind, synonyms: string];

const block = (name: Block, writer: Writer, lines: readonly Line[]): Column[] =>
  lines.map(([key, zh, en, value, synonyms]) => ({
    key,
    block: name,
    name: { 'zh-CN': zh, en },
    synonyms: synonyms === '' ? [] : synonyms.split(' · '),
    value,
    writer,
  }));

/** In the order of the sheet. Synonyms: heads seen in published decomposition tables and progress forms of Chinese offices. */
export const COLUMNS: readonly Column[] = [
  ...block('plan', 'office', [
    ['no', '编号', 'No.', 'text', '序号 · 任务编号 · 任务序号 · 项目编号 · No · Number · Ref'],
    ['section', '板块', 'Section', 'text', '类别 · 大类 · 任务类别 · 工作类别 · 分类 · 领域 · Category · Theme'],
    [
      'item',
      '重点任务',
      'Key task',
      'text',
      '重点工作 · 工作任务 · 任务名称 · 目标与任务 · 任务内容 · 主要任务 · 目标任务 · 任务 · Task · Action · Item',
    ],
    [
      'measure',
      '具体举措',
      'Measure',
      'text',
      '重点举措 · 具体措施 · 工作举措 · 主要举措 · 工作措施 · 建设内容 · 工作内容 · 工作目标及任务要求 · Step · Activity',
    ],
    [
      'targetText',
      '量化目标',
      'Quantified target',
      'text',
      '工作目标 · 年度目标 · 目标任务值 · 考核目标 · 目标 · Goal · Success measure',
    ],
    ['indicator', '指标', 'Indicator', 'text', '指标名称 · 考核指标 · KPI'],
    ['kind', '类型', 'Kind', 'word', '任务类型 · 指标类型 · Type'],
    ['comparator', '关系', 'Relation', 'word', '比较关系 · Comparator'],
    ['target', '目标值', 'Target value', 'amount', '年度目标值 · 计划值 · 计划数 · 任务数 · 指标值 · Target'],
    ['upper', '上限', 'Upper limit', 'amount', '目标上限 · Maximum'],
    ['unit', '单位', 'Unit', 'text', '计量单位'],
    ['every', '周期', 'Period', 'word', '频次周期 · Frequency'],
    ['base', '基期值', 'Baseline', 'amount', '上年值 · 基数 · 基准值 · 上年实绩 · Base'],
  ]),
  ...block('duty', 'office', [
    [
      'leader',
      '牵头领导',
      'Lead official',
      'text',
      '分管领导 · 包抓领导 · 责任领导 · 分管县领导 · 分管市领导 · Accountable',
    ],
    [
      'lead',
      '牵头单位',
      'Lead unit',
      'names',
      '牵头责任单位 · 牵头部门 · 主要责任单位 · 主办单位 · 承办单位 · 主责部门 · 主责单位 · 牵头委室 · 牵头科室 · 责任主体 · Lead · Owner',
    ],
    [
      'support',
      '配合单位',
      'Supporting units',
      'names',
      '协同责任单位 · 协同配合单位 · 协办单位 · 参与单位 · 配合部门 · 协作单位 · 协助单位 · 参加单位 · 协作委室和部门 · Support · Partners',
    ],
    ['person', '责任人', 'Responsible person', 'text', '承办人 · 联系人 · 具体责任人 · Responsible'],
    ['start', '起始', 'Start', 'date', '开始时间 · 起始时间 · 启动时间 · 开始日期 · Start date'],
    [
      'due',
      '完成时限',
      'Due',
      'date',
      '完成时间 · 时限 · 时限要求 · 拟定时限 · 计划完成时间 · 计划完成 · 截止日期 · 办结时限 · Due date · Deadline · Completion date',
    ],
    ['dueNote', '时限说明', 'Due note', 'text', '时限原文'],
  ]),
  ...block('progress', 'department', [
    [
      'actual',
      '实际值',
      'Actual',
      'amount',
      '完成值 · 实际完成 · 实际完成值 · 完成数 · 累计完成 · 当前值 · Actual value',
    ],
    [
      'self',
      '自报进度',
      'Self-report',
      'share',
      'Self-reported progress · 工作进度 · 完成进度 · 自评进度 · 进度 · Percent complete',
    ],
    [
      'progress',
      '进展情况',
      'Progress',
      'text',
      '完成情况 · 工作进展 · 工作进展情况 · 进展 · 进展说明 · 最新进展 · 目前进展 · 本期进展 · 本月进展 · 推进情况 · 工作动态 · 落实情况 · 完成进展 · Progress notes',
    ],
    [
      'problem',
      '存在问题',
      'Problems',
      'text',
      '存在的问题 · 问题 · 困难 · 问题困难 · 困难问题 · 存在困难 · 存在问题及困难 · 存在困难和问题 · 主要问题 · 延期原因 · Issues · Difficulties',
    ],
    [
      'next',
      '下一步措施',
      'Next steps',
      'text',
      '下一步 · 下步 · 下一步打算 · 下一步工作 · 下一步工作打算 · 下一步工作措施 · 下一步工作计划 · 下步措施 · 下步工作 · 下步打算 · 下一步计划 · 下步计划 · Next step',
    ],
    ['evidence', '佐证', 'Evidence', 'text', '佐证材料 · 印证材料 · 证明材料 · 支撑材料 · 附件材料'],
    [
      'reporter',
      '填报人',
      'Reporter',
      'text',
      '填报人员 · 填报人姓名 · 填表人 · 填表人员 · 报送人 · 报送人员 · 经办人 · Reported by',
    ],
    [
      'reportedOn',
      '填报日期',
      'Reported on',
      'date',
      '填报时间 · 填表日期 · 填表时间 · 报送日期 · 报送时间 · 上报日期 · 上报时间 · 更新日期 · 更新时间 · Report date · Date reported',
    ],
  ]),
  ...block('computed', 'formula', [
    ['rate', '完成率', 'Completion', 'share', '达成率 · 完成比例 · Completion rate'],
    ['pace', '序时进度', 'Pace', 'share', '时序进度 · 时间进度'],
    ['gap', '差值', 'Gap', 'number', '差值（百分点） · 达成率与序时进度差值'],
    ['status', '状态', 'Status', 'word', '任务状态 · 进度状态'],
    ['light', '灯', 'Light', 'word', '红绿灯 · 亮灯 · 预警 · RAG'],
    ['daysLeft', '剩余天数', 'Days left', 'number', '剩余时间'],
    ['hint', '提示', 'Hint', 'word', ''],
  ]),
  ...block('control', 'office', [
    ['struck', '核定销号', 'Verified closed', 'date', '销号日期 · 销号时间 · 核销日期 · Closed on'],
    ['adjust', '调整', 'Adjustment', 'word', '调整情况 · 项目调整'],
    ['newDue', '调整后时限', 'New due', 'date', '延期至 · 调整时限 · Revised due'],
    ['lastProgress', '上期进展', 'Previous progress', 'text', '上期进展情况 · 上月进展'],
    ['remark', '备注', 'Remark', 'text', '说明 · Remarks · Notes'],
  ]),
  ...block('hidden', 'program', [
    ['key', '行键', 'Row key', 'text', ''],
    ['order', '原序', 'Plan order', 'number', ''],
  ]),
];

const BY_KEY = new Map(COLUMNS.map(c => [c.key, c]));

/** The column of a key. Throws only on a key that the type does not allow. */
export function columnOf(key: ColumnKey): Column {
  const found = BY_KEY.get(key);
  if (found === undefined) throw new Error(`No column ${key}.`);
  return found;
}

/** Head of a column in a language. */
export const columnName = (key: ColumnKey, lang: Lang): string => columnOf(key).name[lang];
