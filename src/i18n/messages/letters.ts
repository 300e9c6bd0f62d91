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
  'missing-letter': {
    'zh-CN': '没有写通报存到哪里。请加 --out 文件名.docx（或 .txt；写 - 则打印出来），或用 --json。',
    en: 'Nowhere to write the bulletin. Add --out NAME.docx (or .txt; - prints it), or use --json.',
  },
  'no-rows': {
    'zh-CN': '{file} 的责任矩阵里没有任务，写不成通报。',
    en: 'The matrix in {file} has no rows: there is nothing to report.',
  },
  'template-for-docx': {
    'zh-CN': '--template 是 Word 模板，结果要存成 .docx，而不是“{out}”。',
    en: '--template is a Word letterhead; the result goes into a .docx, not "{out}".',
  },
  'template-not-docx': {
    'zh-CN': '模板 {file} 不是 .docx 文件。请在 Word 或 WPS 里另存为 .docx，再写上 {marks}。',
    en: 'The letterhead {file} is no .docx file. Save it as .docx in Word or WPS, with {marks} in it.',
  },
  'template-no-body': {
    'zh-CN': '模板 {file} 里没有 {body}，不知道通报放在哪里。现有的占位符：{found}。',
    en: 'The letterhead {file} has no {body}: there is no place for the text. It has {found}.',
  },
  'template-empty': {
    'zh-CN': '模板 {file} 里没有占位符。请在放正文的地方写上 {body}，标题、日期处可写 {rest}。',
    en: 'The letterhead {file} has no placeholders. Write {body} where the text goes, and {rest} where you want them.',
  },
  'template-unknown': {
    'zh-CN': '模板 {file} 里这些占位符没有内容可填，已原样保留：{names}。',
    en: 'These placeholders of {file} mean nothing here and were left as they are: {names}.',
  },
  'previous-other-plan': {
    'zh-CN': '{file} 是另一份计划的数据，不能当作上期来比较。请给出这份总表较早的一份。',
    en: '{file} is about another plan and cannot be compared with. Give an earlier copy of this master.',
  },
  'previous-not-earlier': {
    'zh-CN': '{file} 的数据截至 {day}，不早于这次通报的 {asOf}，不能当作上期。',
    en: '{file} is as of {day}, which is not before {asOf}: it is no earlier period.',
  },
  'previous-no-rows': {
    'zh-CN': '期次“{file}”没有登记过，或只留了总数（最近三期逐行保留），没法比较。可用 --previous 给出当时的总表。',
    en: 'Period "{file}" was never closed, or only its totals are kept (the newest three are kept row by row). Give the master of that time with --previous.',
  },
  'previous-no-day': {
    'zh-CN': '{file} 的数据截至是 =TODAY()，也没有登记过期次，不知道它是哪一天的数据。请先在“设置”里填上当时的日子。',
    en: 'The data of {file} are as of =TODAY() and no period was closed in it: nobody knows what day it is about. Type that day under Settings first.',
  },
  'first-period': {
    'zh-CN': '没有上期可比（还没有登记过期次），通报里没有“较上期”。以后每期先用 period 登记。',
    en: 'There is no earlier period to compare with: the bulletin says nothing of changes. Close each period with period.',
  },
  'weekends-alone': {
    'zh-CN': '“设置”里没有填节假日和补班，反馈期限只除去了周六、周日，请核对。',
    en: 'No holidays or make-up days are listed under Settings: the limit leaves out weekends alone. Check it.',
  },
  'names-twice': {
    'zh-CN': '部门表里名称重复：{names}。同名的已合在一起统计，请核对。',
    en: 'Names that stand twice in the list of departments: {names}. They are counted together; check the list.',
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
