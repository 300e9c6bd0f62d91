import type { Package } from '../../ooxml/package';
import { readXml } from '../../ooxml/read-xml';
import { writeNumber } from '../numerals';
import { signOf } from '../signs';

interface Level {
  start: number;
  format: string;
  /** `%1、`: the numbers of the levels with something around them. */
  text: string;
  /** What stands between number and text. */
  suffix: string;
  legal: boolean;
  /** False where the level counts on through those above it. */
  restarts: boolean;
  /** Font of a bullet. */
  font: string;
}

/** One list (ECMA-376 part 1, 17.9): the lists that share `counter` count on together. */
interface List {
  readonly counter: string;
  readonly levels: readonly Level[];
  readonly starts: ReadonlyMap<number, number>;
}

export type DocxLists = ReadonlyMap<string, List>;

const PART = 'word/numbering.xml';
const newLevel = (): Level => ({
  start: 1,
  format: 'decimal',
  text: '',
  suffix: 'tab',
  legal: false,
  restarts: true,
  font: '',
});
/** The largest number and the longest text of a level (ECMA-376 part 1, 17.9): more is mischief. */
const LARGEST = 32_767;
const LONGEST = 100;

const numberIn = (value: string): number => Math.min(Math.max(Math.trunc(Number(value)) || 0, 0), LARGEST);

/** The lists that a document defines, by number. */
export function readLists(pack: Package): DocxLists {
  const abstract = new Map<string, Level[]>();
  const lists = new Map<string, { counter: string; levels: Level[]; starts: Map<number, number> }>();
  if (!pack.has(PART)) return lists;
  /** Definitions that stand in a style of lists, and those that refer to one. */
  const styled = new Map<string, Level[]>();
  const linked = new Map<Level[], string>();
  let levels: Level[] = [];
  let level: Level | null = null;
  let list: { counter: string; levels: Level[]; starts: Map<number, number> } | null = null;
  let overridden = 0;
  const levelsOf = (id: string): readonly Level[] => {
    const own = abstract.get(id) ?? [];
    const style = linked.get(own);
    return (style === undefined ? undefined : styled.get(style)) ?? own;
  };
  readXml(pack.pieces(PART), PART, {
    open(name, attribute) {
      const value = attribute('w:val') ?? '';
      switch (name) {
        case 'abstractNum':
          levels = [];
          abstract.set(attribute('w:abstractNumId') ?? '', levels);
          break;
        case 'styleLink':
          styled.set(value, levels);
          break;
        case 'numStyleLink':
          linked.set(levels, value);
          break;
        case 'num':
          list = { counter: '', levels: [], starts: new Map() };
          lists.set(attribute('w:numId') ?? '', list);
          break;
        case 'abstractNumId':
          if (list) Object.assign(list, { counter: value, levels: [...levelsOf(value)] });
          break;
        case 'lvlOverride':
          overridden = Number(attribute('w:ilvl') ?? 0);
          break;
        case 'startOverride':
          list?.starts.set(overridden, numberIn(value));
          break;
        case 'lvl': {
          level = newLevel();
          const at = Number(attribute('w:ilvl') ?? 0);
          if (at >= 0 && at < 9) (list ? list.levels : levels)[at] = level;
          break;
        }
        case 'start':
          if (level) level.start = numberIn(value);
          break;
        case 'numFmt':
          if (level) level.format = value;
          break;
        case 'lvlText':
          if (level) level.text = value.slice(0, LONGEST);
          break;
        case 'suff':
          if (level) level.suffix = value;
          break;
        case 'lvlRestart':
          if (level) level.restarts = value !== '0';
          break;
        case 'rFonts':
          if (level) level.font = attribute('w:ascii') ?? attribute('w:hAnsi') ?? '';
          break;
        case 'isLgl':
          if (level) level.legal = value !== '0' && value !== 'false';
          break;
      }
    },
    close(name) {
      if (name === 'lvl') level = null;
      if (name === 'num') list = null;
    },
  });
  return lists;
}

/** Signs of bullets by level where a font of signs does not say which: those that Word offers first. */
const BULLETS = ['•', '◦', '▪'];

/** The sign that a bullet shows. A letter of a font of signs (o, §) is one, too. */
function bulletOf({ text, font }: Level, depth: number): string {
  const code = text.codePointAt(0);
  const sign = code === undefined ? null : (signOf(font, code) ?? (code >= 0xe000 && code < 0xf900 ? null : text));
  return sign !== null && /^[^\p{L}\p{N}\s]{1,2}$/u.test(sign) ? sign : (BULLETS[depth % BULLETS.length] ?? '•');
}

/** Counts through a document from top to bottom and gives the number that Word shows before each paragraph. */
export function numberer(lists: DocxLists): (id: string, depth: number) => string {
  const counters = new Map<string, (number | undefined)[]>();
  const started = new Set<string>();
  return (id, depth) => {
    const list = lists.get(id);
    const level = list?.levels[depth];
    if (!list || !level) return '';
    const counts = counters.get(list.counter) ?? [];
    counters.set(list.counter, counts);
    // A list with a start of its own begins again the first time that it is met.
    const restart = started.has(id) ? undefined : list.starts.get(depth);
    started.add(id);
    const startOf = (at: number) => list.starts.get(at) ?? list.levels[at]?.start ?? 1;
    counts[depth] = restart ?? (counts[depth] === undefined ? startOf(depth) : (counts[depth] ?? 0) + 1);
    for (let at = depth + 1; at < counts.length; at++) if (list.levels[at]?.restarts !== false) counts[at] = undefined;
    if (level.format === 'bullet') return `${bulletOf(level, depth)} `;
    const shown = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const format = level.legal ? 'decimal' : (list.levels[at]?.format ?? 'decimal');
      return writeNumber(format, counts[at] ?? startOf(at));
    });
    return shown + (shown === '' || level.suffix === 'nothing' || /[、．，）)。]$/.test(shown) ? '' : ' ');
  };
}
