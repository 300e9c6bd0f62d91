import { inQuotes, namedApart } from './quote';

/** Sentences of a bulletin in Chinese. Numbers and names come ready for print; nothing here judges. */
export const ZH = {
  kinds: { notice: '通报', brief: '简报', special: '专报' },
  mastheads: { notice: '工作通报', brief: '工作简报', special: '督查专报' },
  title: {
    notice: (plan: string) => `关于${plan}推进情况的通报`,
    brief: (plan: string) => `${plan}推进情况`,
    special: (plan: string) => `关于${plan}推进情况的专报`,
  },
  plan: (title: string) => (title === '' ? '工作计划' : `《${title}》`),
  issue: (n: string) => `第${n}期`,
  addressees: '各有关单位：',
  headings: {
    overall: '总体情况',
    good: '进展较好的任务',
    highlights: '工作亮点',
    late: '滞后和逾期的任务',
    problems: '存在的主要问题',
    next: '下一步工作要求',
  },
  numbered: (n: number, text: string) => `${'一二三四五六七八九十'[n - 1] ?? String(n)}、${text}`,
  numberedSub: (n: number, text: string) => `（${'一二三四五六七八九十'[n - 1] ?? String(n)}）${text}`,
  annex: (n: number) => `附件${n}`,
  list: (names: readonly string[]) => names.join('、'),
  clauses: (parts: readonly string[]) => parts.join('；'),
  etc: '等',
  office: '牵头督查的办公室',
  noLead: '无牵头单位',
  someUnit: '有关单位',
  rowName: (name: string, no: string, lead: string) =>
    `${inQuotes(name)}（${[no, lead].filter(text => text !== '').join('，')}）`,

  total: (d: { day: string; plan: string; tasks: string; rows: string; units: string; out: string }) =>
    `截至${d.day}，${d.plan}${d.tasks === d.rows ? `共分解任务${d.rows}项` : `${d.tasks}项任务共分解为指标${d.rows}项（以下按指标计）`}${d.units === '0' ? '，均未明确牵头单位' : `，涉及牵头单位${d.units}个`}${d.out === '0' ? '' : `；另有${d.out}项已取消或计划中已无，不计在内`}。`,
  classes: (parts: readonly { word: string; n: string; share: string; of: string }[]) =>
    `其中，${parts.map(({ word, n, share, of }) => `${word}${n}项，占${share}${of === '' ? '' : `（${of}）`}`).join('；')}。`,
  statusPart: (word: string, n: string) => `${word}${n}项`,
  limits: (slight: string, severe: string) =>
    `（滞后指完成率低于序时进度或目标，其中低${slight}个百分点以内为略滞后，超过${severe}个百分点为严重滞后，下同）`,
  mean: (d: {
    rate: string;
    pace: string;
    gap: string;
    way: 'above' | 'below' | 'even';
    scorable: string;
    rated: string;
  }) =>
    `平均完成率${d.rate}，平均序时进度${d.pace}，${d.way === 'even' ? '与序时持平' : `${d.way === 'above' ? '高于' : '低于'}序时${d.gap}个百分点`}（可计完成率的${d.scorable}项，已填${d.rated}项，未填的按0计）。`,
  sections: (parts: readonly { name: string; n: string; done: string; rest: string; share: string }[], more: string) =>
    `分板块看，${namedApart(parts)
      .map(
        p =>
          `${p.name}${p.n}项，${p.done === '0' ? '均未完成' : p.rest === '0' ? '均已完成' : `已完成${p.done}项、未完成${p.rest}项，完成占${p.share}`}`,
      )
      .join('；')}${more === '' ? '' : `；其余${more}个板块见附件`}。`,
  delta: (day: string, parts: readonly string[]) =>
    `较上期（${day}），${parts.length === 0 ? '无变化' : parts.join('，')}。`,
  deltaParts: {
    done: (n: string) => `新增完成${n}项`,
    late: (n: string) => `新增滞后${n}项`,
    recovered: (n: string) => `扭转滞后${n}项`,
    toRed: (n: string) => `由黄转红${n}项`,
    fromRed: (n: string) => `由红转好${n}项`,
  },
  uncompared: (n: string) => `（另有${n}项为本期新增、已不再列入或已取消，未作比较）`,
  returns: (d: { due: string; given: string; share: string; names: string; cut: boolean; units: string }) =>
    `本期应报${d.due}项，已报${d.given}项，报送率${d.share}；${d.units === '0' ? '各单位均已报齐' : `${d.names}${d.cut ? '等' : ''}${d.units}个单位未报齐`}。`,
  classList: (word: string, n: string, names: string, cut: boolean, annex: string) =>
    `${word}${n}项，分别是：${names}${cut ? `等${n}项${annex === '' ? '' : `，详见${annex}`}` : ''}。`,
  byUnit: (parts: readonly { unit: string; n: string; numbers: string; cut: boolean }[], more: string) =>
    `${parts.map(p => `${p.unit}有${p.n}项（${p.numbers}${p.cut ? '等' : ''}）`).join('，')}${more === '' ? '' : `，其余${more}个单位见附件`}。`,
  good: (d: { name: string; figure: string; gap: string }) =>
    `${d.name}${d.figure}${d.gap === '' ? '' : `，高于序时${d.gap}个百分点`}。`,
  behindPaced: (d: { name: string; figure: string; gap: string }) =>
    `${d.name}${d.figure}，低于序时进度${d.gap}个百分点。`,
  behindHeld: (d: { name: string; value: string; change: 'up' | 'down' | null; over: boolean; by: string }) =>
    `${d.name}${d.change === 'up' ? '增幅' : d.change === 'down' ? '降幅' : ''}目前为${d.value}，${d.over ? '高于' : '低于'}目标${d.by}。`,
  overdue: (d: { name: string; due: string; days: string; figure: string }) =>
    `${d.name}应于${d.due}完成，已逾期${d.days}天${d.figure === '' ? '' : `，${d.figure}`}。`,
  notStarted: (name: string, pace: string) => `${name}尚未启动，序时进度已达${pace}。`,
  ownWords: (text: string) => `单位填报：${inQuotes(text)}。`,
  figures: {
    done: (actual: string, rate: string) => `完成${actual}，完成率${rate}`,
    doneOf: (actual: string, rate: string) => `完成${actual}，为目标的${rate}`,
    self: (rate: string) => `自报进度${rate}`,
    none: '未填完成数',
  },
  points: (n: string) => `${n}个百分点`,
  streak: (numbers: string, k: string) => `其中${numbers}已连续${k}期滞后。`,
  problem: (unit: string, text: string, no: string) => `${unit}反映：${inQuotes(text)}（${no}）。`,
  moreProblems: (n: string) => `共${n}项填报了问题，其余见责任矩阵。`,
  ask: (n: string, day: string, office: string) =>
    `对上述${n}项任务，有关单位要查明原因、倒排工期，于${day}前将整改措施报${office}。`,

  classWords: {
    done: '已完成',
    onPace: '正常推进',
    ahead: '超序时',
    steady: '正常推进',
    behind: '滞后',
    overdue: '已逾期',
    other: '其他',
    rest: '推进中',
    reached: '达到序时',
    below: '未达序时',
  },
  ahead: '超序时推进',
  notStartedWord: '未启动',
  subLate: { behind: '滞后', overdue: '逾期', notStarted: '未启动' },

  ranking: {
    title: '牵头单位推进情况排名',
    heads: [
      '名次',
      '牵头单位',
      '任务数',
      '已完成',
      '正常推进',
      '滞后',
      '已逾期',
      '其他',
      '平均完成率',
      '滞后率',
      '较上期',
    ],
    rule: '注：按滞后率（滞后和已逾期占在册任务的比例）由低到高排，相同的看已逾期数，再看平均完成率；并列的名次相同。几个单位共同牵头的任务，各单位都计。',
    tooFew: (least: string, names: string) => `牵头任务不足${least}项的单位不排名次：${names}。`,
    last: (names: string) => `排在最后且有滞后任务的单位：${names}。`,
    up: (n: number) => `升${n}`,
    down: (n: number) => `降${n}`,
    same: '持平',
    fresh: '新列',
  },
  lateList: {
    title: '滞后、逾期和未启动任务清单',
    heads: ['编号', '任务', '牵头单位', '完成时限', '完成情况', '完成率', '序时', '状态'],
    more: (n: string) => `其余${n}项见责任矩阵。`,
  },
  check: {
    title: '核对表（不印发）',
    heads: ['句', '原句', '依据'],
    all: (n: string) => `全部在册${n}项`,
    phrase: '套话，没有数据依据',
    cut: (numbers: string, n: string) => `${numbers}等${n}项`,
  },
  twice: (names: string) => `部门表里名称重复：${names}。同名的已合在一起统计，请核对。`,
};
