import type { Lang } from '../lang';

/** Words of what the commands print for people. */
const ZH = {
  title: '标题',
  issuer: '发文',
  year: '年度',
  unknown: '未写明',
  counts: (sections: number, items: number, measures: number, several: number, rows: number) =>
    `${sections} 个板块，${items} 项任务，${measures} 条举措${several === 0 ? '' : `，其中 ${several} 条有多个目标`}，共 ${rows} 行`,
  facts: (targets: number, deadlines: number, owners: number) =>
    `${targets} 个量化目标，${deadlines} 处写明的时限，${owners} 个责任单位`,
  perSection: (items: number, measures: number) => `${items} 项 ${measures} 条`,
  outside: '（不属任何板块）',
  notices: '提醒',
  none: '没有',
  places: (count: number, lines: string) => `${count} 处，第 ${lines} 行`,
  more: (count: number) => `…共 ${count}`,
  asOf: '数据截至',
  rows: (n: number, out: number) => `在册 ${n} 行${out === 0 ? '' : `，另有不在册 ${out} 行`}`,
  means: (rate: string, pace: string, rows: number, rated: number, paced: number) =>
    `平均完成率 ${rate || '—'}，平均序时进度 ${pace || '—'}（${rows} 行，已填 ${rated} 行，计序时 ${paced} 行）`,
  unscored: (n: number) => `填了数字而未计分 ${n} 行，原因见各行`,
  byStatus: '状态',
  byLight: '灯',
  columns: ['编号', '状态', '灯', '完成率', '序时进度', '差值', '举措'],
  stale: (count: number) => `本期未报 ${count} 行`,
  withoutFormulas: (numbers: string) => `这些行没有公式，已按规则算出：${numbers}。用 build --refresh 可补上公式。`,
};

const EN: typeof ZH = {
  title: 'Title',
  issuer: 'Issued by',
  year: 'Year',
  unknown: 'not stated',
  counts: (sections, items, measures, several, rows) =>
    `${sections} sections, ${items} tasks, ${measures} measures${several === 0 ? '' : `, ${several} of them with several targets`}, ${rows} rows`,
  facts: (targets, deadlines, owners) => `${targets} targets, ${deadlines} stated deadlines, ${owners} owners`,
  perSection: (items, measures) => `${items} tasks, ${measures} measures`,
  outside: '(in no section)',
  notices: 'Notices',
  none: 'none',
  places: (count, lines) => `${count}, line ${lines}`,
  more: count => `… ${count} lines`,
  asOf: 'As of',
  rows: (n, out) => `${n} rows in force${out === 0 ? '' : `, ${out} not`}`,
  means: (rate, pace, rows, rated, paced) =>
    `Mean completion ${rate || '–'}, mean pace ${pace || '–'} (${rows} rows, ${rated} with a figure, ${paced} by pace)`,
  unscored: n => `${n} rows with a figure that is not scored; why stands on the row`,
  byStatus: 'Status',
  byLight: 'Lights',
  columns: ['No', 'Status', 'Light', 'Rate', 'Pace', 'Gap', 'Measure'],
  stale: count => `${count} rows not reported this period`,
  withoutFormulas: numbers =>
    `These rows have no formulas and were computed by the rules: ${numbers}. build --refresh writes them in.`,
};

export const CLI_OUTPUT: Readonly<Record<Lang, typeof ZH>> = { 'zh-CN': ZH, en: EN };
