import { DOCUMENT, DRAW_UP, NOT_WRITTEN } from '../lexicon/works';
import { DRAWN_UP } from '../../../language/phrases';

const OTHERS = new RegExp(`^(?:组织|指导|督促|督促指导|推动|协助)[^,、]{1,10}?(?=${DRAWN_UP})`);
/** What is done with a document, said so that nothing else can be meant. */
const SURELY =
  /^完成[^,]*(?:[的之]?(?:编制|修订|制定|起草|编写|修编|印发|发布))(?:工作|任务)?$|^(?:publish|issue|draft|develop|prepare|adopt|update|revise|write|produce)\b.*\b(?:plans?|policy|policies|reports?|guides?|guidelines|guidance|strategy|handbook|framework|lists?|roadmap|documentation|standards?|manual|toolkit|charter|inventory|materials)\b/i;

/** A document, regulation, plan or list is to be issued or drawn up (出台, 印发, 制定, 编制, 修订 …). */
export function isDeliverable(verb: string): boolean {
  const words = verb.replace(OTHERS, '');
  if (SURELY.test(words)) return true;
  if (!DRAW_UP.test(words)) return false;
  return !NOT_WRITTEN.test(words) || DOCUMENT.test(words);
}
