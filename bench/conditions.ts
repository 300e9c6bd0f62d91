/**
 * Which conditions and patterns of the parser no example needs: `npx tsx bench/conditions.ts [--patterns] [--plans=FOLDER]
 * [FOLDER …]`, FOLDER below src (default: plan and language), and `--plans`, which may stand several times, a folder of further plans. Each operand of && and ||, each `if … return`, and with `--patterns` each regular expression,
 * is switched off, one at a time, and every phrase of the tests and every plan is read again; where nothing is read otherwise,
 * it is listed. It then wants an example, or goes.
 */
import path from 'node:path';
import { ENTRY, examples, read, type Parser } from './examples';
import { withSwitches } from './switches';

const root = path.resolve(__dirname, '..');
const args = process.argv.slice(2);
const chosen = args.filter(arg => !arg.startsWith('--'));
const what = args.includes('--patterns') ? 'pattern' : 'condition';

/** Conditions without which the same is read, only more slowly: looks that spare a pattern, a part of the parser, a walk. */
const FOR_SPEED = [
  { file: 'plan/facts/english.ts', why: 'looks before the part with the rules of English is asked' },
  { file: 'plan/facts/sentence/prefilter.ts', why: 'letters without which no rule is tried' },
  { file: 'plan/facts/sentence/mentions.ts', text: '/年(?:左右)', why: 'a look before the pattern' },
  { file: 'plan/facts/sentence/mentions.ts', text: '/[A-Za-z]{3}', why: 'a look before the patterns of English' },
  { file: 'plan/facts/sentence/quantity.ts', text: 'text.charCodeAt(at) > NINE', why: 'a look before the pattern' },
  {
    file: 'plan/facts/sentence/clauses.ts',
    text: 'p.start >=',
    why: 'what stands behind the sentence touches nothing in it',
  },
  { file: 'plan/facts/deadlines/clause.ts', text: 'isHan(', why: 'no Chinese character ends a clause' },
];
const isForSpeed = (file: string, text: string): boolean =>
  FOR_SPEED.some(known => file === known.file && (known.text === undefined || text.startsWith(known.text)));

async function main(): Promise<void> {
  const {
    exports: parser,
    places,
    heard,
    pieces,
  } = await withSwitches<Parser>(root, ENTRY, ['src/plan', 'src/language']);
  const { phrases, plans } = await examples(
    args.filter(arg => arg.startsWith('--plans=')).map(arg => arg.slice('--plans='.length)),
  );
  const readings = [...phrases.map(t => [t, false] as const), ...plans.map(t => [t, true] as const)];
  /** Of each switch the readings in which it did something. */
  const felt = new Map<number, number[]>();
  const plain = readings.map(([text, whole], i) => {
    heard.met.clear();
    const said = read(parser, text, whole);
    for (const id of heard.met) {
      const where = felt.get(id);
      if (where) where.push(i);
      else felt.set(id, [i]);
    }
    return said;
  });
  const needed = (id: number): boolean =>
    (felt.get(id) ?? []).some(i => {
      const [text, whole] = readings[i] ?? ['', false];
      return read(parser, text, whole) !== plain[i];
    });
  let tried = 0;
  const idle: string[] = [];
  const below = (chosen.length > 0 ? chosen : ['plan', 'language']).map(folder => path.join(root, 'src', folder));
  const order = [...places.keys()].sort((a, b) => {
    const [one, other] = [places[a], places[b]];
    return one && other ? (one.file < other.file ? -1 : one.file > other.file ? 1 : one.line - other.line) : 0;
  });
  for (const id of order) {
    const place = places[id];
    if (!place || place.what !== what || !below.some(folder => place.file.startsWith(folder))) continue;
    const file = path.relative(path.join(root, 'src'), place.file);
    if ((pieces.has(id) && !felt.has(id)) || isForSpeed(file, place.text)) continue;
    tried++;
    heard.off = id;
    if (!needed(id)) {
      idle.push(`${file}:${place.line} ${felt.has(id) ? '' : '(never) '}${place.text}`);
      console.log(idle[idle.length - 1]);
    }
    heard.off = -1;
  }
  console.log(`${readings.length} readings, ${tried} ${what}s, ${idle.length} that no example needs`);
}

void main();
