import type { Quantity } from './quantity';
import { isTime } from '../lexicon/measures';

/** Why a number is no target; each takes the folded text and the number. */
type Trap = (text: string, q: Quantity) => boolean;

const before = (text: string, q: Quantity, n: number) => text.slice(Math.max(0, q.start - n), q.start);

const ordinal: Trap = (text, q) =>
  /第$/.test(before(text, q, 1)) ||
  (/^(?:届|批|期|轮|次|号|级)(?!以上)/.test(text.slice(q.bare - q.unit.length, q.bare)) &&
    /第$/.test(before(text, q, 1)));
/** Part of a word or code: 12345热线, 1+N, A4, 2.0工程, 7×24. */
const code: Trap = (text, q) =>
  /[A-Za-z+×*/.\-\d]$/.test(before(text, q, 1)) || (!q.unit && /^[A-Za-z+×*/:-]/.test(text.slice(q.end, q.end + 1)));
const year: Trap = (text, q) =>
  (!q.chinese && q.unit === '年' && q.value >= 1900) ||
  (!q.chinese && q.unit === '年' && q.value < 100 && /^\d{2}年/.test(text.slice(q.start)));
const date: Trap = (text, q) => ['月', '日', '年', '岁', '号', '学年', '年度'].includes(q.unit) && !q.after;
const count: Trap = (_, q) => isTime(q.unit) && q.chinese;

export const TRAPS: Readonly<Record<string, Trap>> = { ordinal, code, year, date, count };

export const trapped = (text: string, q: Quantity): string | null =>
  Object.entries(TRAPS).find(([, f]) => f(text, q))?.[0] ?? null;
