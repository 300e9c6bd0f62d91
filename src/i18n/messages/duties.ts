import type { Lang } from '../lang';

/** What is said about requests, letters and due lists. `{name}` is filled in. */
export const DUTY_MESSAGES = {
  'no-such-task': {
    'zh-CN': '总表里没有编号为“{no}”的任务。编号见责任矩阵第一列，如 {example}。',
    en: 'No row has the number "{no}". Numbers stand in the first column of the matrix, for example {example}.',
  },
  'missing-task': {
    'zh-CN': '没有写任务编号。写法：{usage}',
    en: 'No task number was given. Usage: {usage}',
  },
  'missing-notice': {
    'zh-CN': '没有写单号。写法：{usage}',
    en: 'No letter was named. Usage: {usage}',
  },
  'notice-nothing': {
    'zh-CN': '没有写要登记什么：签收、反馈还是结束。写法：{usage}',
    en: 'Nothing is said of the letter: received, answered, or ended. Usage: {usage}',
  },
  'no-such-letter': {
    'zh-CN': '“督办台账”里没有单号“{id}”。还没有反馈的：{open}。',
    en: 'The sheet Letters has no number "{id}". Open letters: {open}.',
  },
  'letter-settled': {
    'zh-CN': '{id} 现在是“{state}”，要登记的已经有了，或者单子已经结束。什么也没有改。',
    en: '{id} is "{state}" already: what was to be recorded stands there, or the letter has ended. Nothing was changed.',
  },
  'letter-entered': { 'zh-CN': '{id} 已登记：{state}', en: '{id} is recorded: {state}' },
  'letters-need-both': {
    'zh-CN': '--out 要和 -o 一起用：单子要先编号登记，才能打印。只想看看有哪些，两个都不写。',
    en: '--out goes together with -o: letters are numbered and recorded before they are printed. Leave both out to see what there is.',
  },
  'letter-line': {
    'zh-CN': '{id}{type}（{level}） {unit}：{nos}，{why}{limit}',
    en: '{id}{type} ({level}) {unit}: {nos}, {why}{limit}',
  },
  'letter-limit': { 'zh-CN': '，反馈期限 {day}', en: ', answer by {day}' },
  'letters-none': { 'zh-CN': '这一天没有要发的单子。', en: 'The day asks for no letter.' },
  'letters-sum': {
    'zh-CN': '共 {n} 张，{u} 个单位；暂缓 {held} 项。',
    en: '{n} letters to {u} departments; {held} rows held back.',
  },
  'held-line': { 'zh-CN': '暂缓 {no}：{why}', en: 'held back, {no}: {why}' },
  'answers-entered': { 'zh-CN': '登记反馈 {n} 张：{ids}', en: '{n} answers recorded: {ids}' },
  'answers-seen': {
    'zh-CN': '有 {n} 张单子的任务已经填报：{ids}。加 --answers 登记为反馈。',
    en: 'The rows of {n} letters were reported since: {ids}. Add --answers to record that.',
  },
  'unit-unknown': {
    'zh-CN': '没有给“{unit}”的单子。这一天要发的单位：{units}。',
    en: 'There is no letter to "{unit}". Departments with letters: {units}.',
  },
  'request-entered': {
    'zh-CN': '已登记 {id}：{unit}申请{type}，任务 {no}。责任矩阵没有变。',
    en: '{id} is recorded: {unit} asks for {type}, task {no}. The matrix has not changed.',
  },
  'request-applied': { 'zh-CN': '{id} 已生效：任务 {no}', en: '{id} is in force: task {no}' },
  'request-problem': { 'zh-CN': '{id} 没有生效：{why}', en: '{id} is not in force: {why}' },
  'request-warning': { 'zh-CN': '{id} 请留意：{why}', en: '{id}: note that {why}' },
  'request-pending': { 'zh-CN': '{id} {state}：{unit}，任务 {no}', en: '{id} {state}: {unit}, task {no}' },
  'apply-none': {
    'zh-CN': '没有可以生效的申请，总表没有变。',
    en: 'Nothing is to be put in force; the master is unchanged.',
  },
  'apply-settled': { 'zh-CN': '同时办结督办单：{ids}', en: 'Letters settled by it: {ids}' },
  'without-basis': { 'zh-CN': '无申请依据：任务 {no} 的“{column}”', en: 'No request behind {column} of task {no}' },
} as const satisfies Record<string, Readonly<Record<Lang, string>>>;
