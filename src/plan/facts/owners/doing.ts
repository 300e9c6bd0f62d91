import type { ownersByHeading } from '../../assemble/body-headings';
import { partNamed } from '../../parts/part';
import type { Range } from '../../source';
import type { byWhom } from './by-whom';
import type { doer } from './doer';

/** What reads by whom a sentence, or what stands below a heading, is done. */
export interface Doing {
  readonly byWhom: typeof byWhom;
  readonly doer: typeof doer;
  readonly ownersByHeading: typeof ownersByHeading;
}

/** The place of what reads who does what a sentence says: asked only behind the looks below. */
export const doers = partNamed<Doing>('doers');

/** Where a sentence can say by whom: behind 由 or who tells him to, before a verb of duty that ends a clause. */
const BY_WHOM =
  /由|责[成令]|委托|指定|[头责办筹抓主助干队](?:[,;。、\s]|$)|(?:^|[,;—])[^,;。:]{2,24}[实施担理织成行进合助与加同辅关][。;\s]*$/;
/** The clauses of a sentence that say by whom. */
export const sayingWhom = (words: string, own: string): ReturnType<typeof byWhom> =>
  BY_WHOM.test(words) ? doers().byWhom(words, own) : null;

/** What a person's name stands behind, as the source of a pattern. */
export const PERSON_LABEL = '(?:负责|责任|联系)人';
/** By whom, or which office leads: 由甲局, 甲局牵头, 甲局负责, not 甲局负责人; 责任人王强. */
const BY = new RegExp(
  `由[^,;。]|责[成令]|(?:^|[,;。])\\s*请[^示求教]|[^,;。、(\\s](?:牵头|负责|主[责抓查]|别完成)[^的人任制;。)]|[,;]\\s*${PERSON_LABEL}[\\u3400-\\u9fff]`,
);
/** Who does what a sentence says, in whichever of its clauses. */
export const doing = (words: string, own: string, clauses: () => readonly Range[]): ReturnType<typeof doer> =>
  BY.test(words) ? doers().doer(words, own, clauses()) : [];
