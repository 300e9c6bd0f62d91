import type { Lang } from '../lang';

/** What is said about periods, bulletins and letters. `{name}` is filled in. */
export const LETTER_MESSAGES = {
  'no-day': {
    'zh-CN':
      '“设置”里的数据截至是 =TODAY()，每天都变，而这里要一个固定的日子。请加 --as-of，例如上月末：--as-of {day}。',
    en: 'The data of this book are as of =TODAY(), which moves; a fixed day is needed here. Add --as-of, for example the end of last month: --as-of {day}.',
  },
  'before-plan': {
    'zh-CN': '{day} 时计划尚未开始（计划起始 {start}），没有可通报的进展。请换一个日子，或核对“设置”里的计划起始。',
    en: 'On {day} the plan has not begun (it starts on {start}): there is nothing to report. Choose another day, or check the plan’s start under Settings.',
  },
  'period-written': {
    'zh-CN': '期次“{period}”已登记：数据截至 {day}，在册 {rows} 行，已完成 {done}，滞后 {behind}，已逾期 {overdue}。',
    en: 'Period "{period}" is closed: data as of {day}, {rows} rows in force, {done} done, {behind} behind, {overdue} overdue.',
  },
  'period-replaced': {
    'zh-CN': '期次“{period}”原来登记过，已换成这次的数字；期号和备注没有动。',
    en: 'Period "{period}" was closed before: its figures gave way to these; issue number and remarks were left alone.',
  },
  'period-thinned': {
    'zh-CN': '较早的期次（{periods}）只留总数一行，逐行明细不再保留。',
    en: 'Of earlier periods ({periods}) only the line of totals is kept.',
  },
  'period-not-last': {
    'zh-CN': '已登记过更晚的期次“{last}”（数据截至 {day}）。这一期补登在它前面，请确认日子没有写错。',
    en: 'A later period, "{last}" (data as of {day}), is closed already. This one was put before it; check that the day is right.',
  },
} as const satisfies Record<string, Readonly<Record<Lang, string>>>;
