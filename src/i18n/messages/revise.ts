/** What the command line says of a revision. */
import type { Lang } from '../lang';

const ZH = {
  fates: { kept: '未变', changed: '改动', moved: '移动', added: '新增', gone: '计划已无' },
  counts: (counts: readonly (readonly [string, number])[]): string =>
    `${counts.map(([word, n]) => `${word} ${n}`).join('，')}。`,
  more: (n: number) => `…另有 ${n} 行`,
  renumbered: (n: number) => `编号随新的计划改了 ${n} 行。`,
  stillGone: (n: number) => `另有 ${n} 行以前就已不在计划里。`,
  differs: (n: number) => `总表和新计划都有内容、说法不同，保留了总表的（要改用计划的，加 --take-plan）：${n} 行`,
  taken: (n: number) => `说法不同的行里，${n} 行改用了新计划的。`,
  same: '总表和这份计划一致，没有要改的。',
  moved: '位置也变了',
  back: '计划里又有了',
  split: (no: string) => `从 ${no} 拆出`,
  joined: (nos: string) => `并入了 ${nos}`,
  into: (no: string) => `内容并入 ${no}`,
};

const EN: typeof ZH = {
  fates: { kept: 'unchanged', changed: 'changed', moved: 'moved', added: 'new', gone: 'dropped by the plan' },
  counts: counts => `${counts.map(([word, n]) => `${n} ${word}`).join(', ')}.`,
  more: n => `… ${n} more`,
  renumbered: n => `${n} row${n === 1 ? ' has' : 's have'} the new plan's number.`,
  stillGone: n => `${n} more row${n === 1 ? ' was' : 's were'} not in the plan before either.`,
  differs: n =>
    `Master and new plan both say something, and not the same; the master's was kept (--take-plan takes the plan's): ${n} row${n === 1 ? '' : 's'}`,
  taken: n => `Of the rows that differ ${n} ${n === 1 ? 'takes' : 'take'} the new plan's words.`,
  same: 'The master agrees with this plan; there is nothing to change.',
  moved: 'moved as well',
  back: 'in the plan again',
  split: no => `split off from ${no}`,
  joined: nos => `joined with ${nos}`,
  into: no => `its words are in ${no} now`,
};

export const REVISE_WORDS: Readonly<Record<Lang, typeof ZH>> = { 'zh-CN': ZH, en: EN };
