/** Words of the sheet 填报说明. `{aheadPoints}` and the like stand for cells of 设置. */
import { w, type Words } from './words';

export const GUIDE_HEADS = {
  fill: w('一、怎么填', '1. Filling in'),
  reckon: w('二、怎么算', '2. How it is computed'),
  status: w('三、状态与亮灯（从上到下，先符合的为准）', '3. Status and light (from the top: the first that holds)'),
  when: w('条件', 'When'),
} as const;

export const GUIDE_FILL: readonly Words[] = [
  w(
    '只填“进展”各栏（黄色底）；“自动计算”各栏是公式，请勿改动；其余各栏由办公室掌握。',
    'Fill in the progress columns (yellow) only. The computed columns are formulas: leave them. The others are the office’s.',
  ),
  w(
    '“实际值”填从起始到现在的累计数，只写数字，如 12、42.5；百分比写 65%。单位看“单位”栏。写成“约15”之类的文字，该行显示“待核”。',
    'Actual: the total so far, a number only, such as 12 or 42.5; a percentage as 65%. The unit is that of the row. Words such as “about 15” make the row “To check”.',
  ),
  w(
    '类型为成果、活动、工作的任务没有量化目标，填“自报进度”，0% 至 100%。',
    'Deliverables, events and tasks have no number: fill in Self-report, 0 % to 100 %.',
  ),
  w(
    '频次类（如每月2件）填累计次数；增减类有“基期值”的填当前数，没有的填增减了多少。',
    'Frequencies (2 a month): the total so far. Changes: the present figure where a baseline is given, else the change itself.',
  ),
  w(
    '每次填报写“填报人”“填报日期”；本期没有变化，也请更新日期，并在“进展情况”写“无变化”。',
    'Give reporter and date each time; if nothing has changed, renew the date and write “no change” under Progress.',
  ),
  w(
    '“完成时限”填日期，没有终点的工作填“长期推进”；多个单位用“、”隔开。可排序、筛选，可在表尾添行；请勿改列名、删列。',
    'Due is a date, or “ongoing” for work without an end; several departments are joined by 、 or a comma. Sort, filter and add rows below as you like; do not rename or delete columns.',
  ),
];

export const GUIDE_RECKON: readonly Words[] = [
  w(
    '完成率：实际值÷目标值，可超过100%；“不超过”类守住上限为100%，超出按上限÷实际值；“约”在容差（{approxTolerance}）以内为100%；区间类水平在区间内为100%；频次按目标×期数；增减按变动量÷目标，“约提高”“约下降”在容差以内为100%，“不超过”按上限算；其余按自报进度。填了数而算不出的，“提示”一栏写明原因。',
    'Completion: actual ÷ target, also above 100 %; ceilings are 100 % while kept, else ceiling ÷ actual; “about” is 100 % within the tolerance ({approxTolerance}); a level with a range is 100 % inside it; frequencies count target × periods; changes the movement ÷ target, 100 % within the tolerance for “up by about” and “down by about”, as a ceiling for “at most”; all else the self-report. Why a figure is not scored stands under Hint.',
  ),
  w(
    '序时进度：从起始到数据截至的月数÷从起始到完成时限的月数，当月最后一天才算满一个月（也可在“设置”改为按天）。水平、增减和“不超过”类不看序时，直接与目标比。',
    'Pace: months from start to the as-of day ÷ months from start to due; a month counts from its last day on (or by days: see Settings). Levels, changes and ceilings are held against the target itself.',
  ),
  w(
    '差值：（完成率－序时进度）×100，单位百分点；直接与目标比的为（完成率－100%）×100。',
    'Gap: (completion − pace) × 100 points; for those held against the target (completion − 100 %) × 100.',
  ),
  w(
    '统计：一条举措有几个目标就有几个指标行，各表都按指标行计。除“已取消”“计划已无”以外的行为在册，是各项合计、占比和平均的分母。平均完成率、平均序时都按能算完成率的在册行平均，没有数的按0计，待核的也按0计，并写明已填几行。“未填报”是状态；“待催报”是实际值、自报进度、进展情况都空着的行，不论状态。',
    'Counts: a measure has one row for each of its targets, and all tables count rows. Rows in force are all but “Cancelled” and “Dropped by the plan”: the denominator of every total, share and mean. Mean completion and mean pace go over the rows in force that can have a completion; a missing figure and one to be checked count as 0, and how many have one is told. “Not reported” is a status; blank reports are rows whose actual, self-report and progress are all blank, whatever their status.',
  ),
];
