import { endOf, rightOf } from '../rule';
import type { TimeRule } from '../rule';

const VERB = '(?:坚持|推进|进行|开展|执行|实施|办理|落实|保持|抓|任务|工作|长效)?';

/** A heading that says of what is below it that it has no end: 长期坚持的事项, 持续整改类. */
const HEAD = /^[需须要应]?(?:长期|持续|常态化)[一-龥]{2}(?:的|类)(?:事项|任务|工作|问题|项目|措施)?$/;

/**
 * 长期坚持, 常态化开展: work without an end. In running text only where the sentence itself says so: 长期坚持, or 常态化开展 as
 * its main verb; in a cell also 持续推进, 长期, 日常工作.
 */
export const standingRule: TimeRule = {
  name: 'deadlines/standing',
  prefilter: '长常续',
  pattern: new RegExp(`(?:长期|常态化?|持续|日常|经常性|常年)${VERB}`, 'g'),
  read: (m, scope) => {
    if (scope.cell || HEAD.test(scope.text.trim())) return { standing: true };
    const right = rightOf(scope.text, endOf(m), 1);
    if (m[0] === '长期坚持') return right.startsWith('的') || right.startsWith('、') ? null : { standing: true };
    if (m[0] === '长期开展' && m.index === 0) return { standing: true };
    const main = scope.text.slice(0, Math.min(m.index, 20)).trim() === '' || /^(?:[,;。!]|$)/.test(right);
    return main && /^常态化?(?:开展|推进|实施|坚持)$/.test(m[0]) ? { standing: true } : null;
  },
};
