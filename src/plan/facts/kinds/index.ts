import type { ClassifyMeasure } from '../contract';

const MAKE_DOCUMENT =
  /^(?:推动|研究|加快|抓紧|认真|科学|及时)*(?:制定印发|出台|印发|制定|编制|修订|研制|起草|发布|拟定|制订)/;
const HOLD_EVENT = /^(?:成功|适时|定期|积极|继续)*(?:召开|举办|承办|举行|组织开展)/;

/** Sorts one sentence into target, deliverable, event or task by its first main clause. */
export const classifyMeasure: ClassifyMeasure = (source, sentence, targets) => {
  if (targets.length) return 'target';
  const text = source.folded.slice(sentence.start, sentence.end);
  if (MAKE_DOCUMENT.test(text)) return 'deliverable';
  return HOLD_EVENT.test(text) ? 'event' : 'task';
};
