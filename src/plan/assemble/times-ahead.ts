import { gather } from '../loops';
import type { Range, Source } from '../source';
import { sentences } from '../text';
import type { Deadline } from '../types';
import { findTimes } from './times';
import type { PlanCalendar } from './times';

/** 以下工作, 下列任务: what stands below; 完成: leads on to it, and so does a time alone (到2026年底:). */
const AHEAD =
  /(?:以下|下列|下述|如下)[^,。;:]{0,8}(?:工作|任务|事项|问题|内容|措施|项目)|(?:完成|办结|落实|整改|做好)(?:到位)?:\s*$|^[到至]?[^,;。:、]{2,12}[前内底末]:$/;

/**
 * When all that stands below is due, as a sentence above it says: 请各部门于6月20日前完成以下工作:; 到2026年底:; 以下任务须于9月底前全部完成. `lines` are
 * the lines above; how often something recurs is said of those who report, and is none. Gives inherited deadlines.
 */
export const timesAhead = (source: Source, lines: readonly Range[], calendar: PlanCalendar): Deadline<Range>[] =>
  gather(lines, line =>
    gather(sentences(source, line), sentence =>
      AHEAD.test(source.folded.slice(sentence.start, sentence.end).trim())
        ? findTimes(source, sentence, calendar)
            .filter(d => d.every === undefined && !d.standing)
            .map(d => ({ ...d, basis: 'inherited' as const }))
        : [],
    ),
  );
