import { opensInCapital } from '../../language/script/signs';
import { endsIn } from '../../language/words';
import type { Source } from '../source';
import { lineKindOf } from './line-kind';
import { opensWithAct } from './promising';
import { TIME_HEAD } from './timed';
import type { LineBlock } from './types';

type Plain = Extract<LineBlock, { kind: 'paragraph' | 'bullet' }>;

const FEWEST = 2;
/** Above the first stage stand a title and a line or two below it. */
const FRONT = 4;
/** A stage may be called by so few letters whatever they say: 筹备(3月). */
const SHORTEST_NAME = 4;
const LONGEST = 32;
const TIME = String.raw`(?:\d{1,2}[-—–~至])?${TIME_HEAD}(?:[-—–~至]+${TIME_HEAD})?`;
const COUNTED = String.raw`(?:Day|Week|Month)s? \d{1,3}(?:[-—–]\d{1,3})?`;
/** 筹备期(3月—4月), in groups the name and nothing else. */
const NAMED = new RegExp(`^([^()。;,:\\d]{2,12})\\(${TIME}\\):?$`);
/** 3月:筹备, Days 31–60: Contribute, in a group what it is about; 1/4 撤展 may be the first of four. */
const TIMED = new RegExp(
  `^(?!\\d/\\d )(?:${TIME}|${COUNTED})(?:: ?| )([\\u3400-\\u9fff]{2}|[A-Z][a-z]+(?: [A-Za-z]+){0,2})$`,
);

/**
 * The lines that head stages of a plan, by their index: names with their spans in brackets that end alike or are short (筹备期（3月）), or
 * spans with what they are about (3月：筹备), at least two, from the first line below the title on. Each has lines of its own, all of one
 * sort, without numbers and stops, some more than one; none says what to do.
 */
export function stages(source: Source, blocks: readonly LineBlock[]): ReadonlySet<number> {
  for (const look of [NAMED, TIMED]) {
    const found = stagesBy(source, blocks, look);
    if (found.size > 0) return found;
  }
  return new Set();
}

function stagesBy(source: Source, blocks: readonly LineBlock[], look: RegExp): ReadonlySet<number> {
  const words = ({ content }: Plain): string => source.folded.slice(content.start, content.end);
  const names = new Map<number, string>();
  blocks.forEach((b, i) => {
    const name = b.kind === 'paragraph' && b.line.end - b.line.start <= LONGEST ? look.exec(words(b))?.[1] : undefined;
    if (name !== undefined) names.set(i, name);
  });
  const heads = [...names.keys()];
  const [first = FRONT] = heads;
  const none = new Set<number>();
  if (heads.length < FEWEST || first >= FRONT) return none;
  const below = blocks.slice(first).filter((_, k) => !names.has(first + k));
  const kind = below.find(b => b.kind !== 'paragraph' || lineKindOf(source, b.line) !== 'note')?.kind;
  const areTasks = below.every(
    (b): b is Plain =>
      (b.kind === 'bullet' || (b.kind === 'paragraph' && !ENDS.test(words(b)))) &&
      (b.kind === kind || lineKindOf(source, b.line) === 'note'),
  );
  const each = heads.map((head, k) => (heads[k + 1] ?? blocks.length) - head - 1);
  const said = [...names.values()];
  const alike = said.every(name => name.slice(-1) === said[0]?.slice(-1)) || said.every(isShort);
  return areTasks && alike && each.every(n => n > 0) && Math.max(...each) > 1 && !said.every(opensWithAct)
    ? new Set(heads)
    : none;
}

const ENDS = endsIn('[。:]');
const isShort = (name: string): boolean => name.length <= SHORTEST_NAME || opensInCapital(name);
