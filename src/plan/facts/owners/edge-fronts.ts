import { isFunction } from '../../../language/bodies/functions';
import { opensWith } from '../../../language/words';
import type { Range, Source } from '../../source';
import { shifted } from './clauses';
import type { EdgeNote, Found } from './edge-habit';
import { FRONT } from './habits';
import { namesKnown } from './known-names';
import type { DutySegment } from './segments';
import { isFirm, whom } from './whom';

const AT_FRONT = new RegExp(`${FRONT}(?=\\s*\\S)`);
/** What a body has to do, behind its colon: no place has it. */
const DUTY = opensWith('负责 牵头 承担 落实 做好 配合');
const SHORT_FRONT = 4;

const noteOf = (segments: readonly DutySegment[], start: number, end: number): EdgeNote => ({
  start,
  end,
  segments: segments.map(s => shifted(s, start)),
});

/** What a line begins with before a colon. */
function before(source: Source, line: Range): Found[] {
  const found = AT_FRONT.exec(source.folded.slice(line.start, line.end));
  const words = found?.[1] ?? '';
  if (!found) return [];
  const end = line.start + found[0].length;
  const start = end - (found[2] ?? '').length - words.length;
  const { segments, firm } = whom(words, source.text.slice(start, start + words.length), namesKnown(source));
  // 绿化: may be what it is about, where 绿化队 is not.
  const fits = isFirm(firm) && !isFunction.test(words);
  const note = fits || (firm !== 'no' && words.length <= SHORT_FRONT) ? noteOf(segments, start, end) : null;
  const sign = `^${found[2] ?? ''}`;
  const duty = fits && DUTY.test(source.folded.slice(end, line.end).trimStart());
  return [{ sign, note, fits, sure: firm === 'sure' || duty }];
}

/** Lines with the names in front of them; a short word among bodies right above and below is one (人力: between 保安队: and 销售部:). */
export function fronts(source: Source, lines: readonly Range[]): Found[] {
  const all = lines.map(line => before(source, line)[0]);
  const called = all.map(f => f?.note && source.folded.slice(f.note.start, f.note.end));
  const bodyNext = (i: number, step: number): boolean => {
    const next = all[i + step];
    return next?.note ? next.fits || bodyNext(i + step, step) : false;
  };
  return all.flatMap((found, i) => {
    if (!found?.note || found.fits) return found ?? [];
    const once = called.indexOf(called[i]) === called.lastIndexOf(called[i]);
    return [
      once && bodyNext(i, -1) && bodyNext(i, 1) ? { ...found, fits: true, between: true } : { ...found, note: null },
    ];
  });
}
