/**
 * Which conditions and patterns of the parser no example needs: `npx tsx bench/conditions.ts [--patterns] [--plans=FOLDER]
 * [FOLDER …]`, FOLDER below src (default: plan and language), and `--plans`, which may stand several times, a folder of further plans. Each operand of && and ||, each `if … return`, and with `--patterns` each regular expression,
 * is switched off, one at a time, and every phrase of the tests and every plan is read again; where nothing is read otherwise,
 * it is listed. It then wants an example, or goes.
 */
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { withSwitches } from './switches';

const root = path.resolve(__dirname, '..');
const args = process.argv.slice(2);
const chosen = args.filter(arg => !arg.startsWith('--'));
const what = args.includes('--patterns') ? 'pattern' : 'condition';

const filesBelow = (folder: string, ending: RegExp): string[] =>
  fs
    .readdirSync(path.resolve(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => ending.test(name))
    .map(name => path.resolve(root, folder, name))
    .sort();

/** A string, or strings in a list that is joined, as a test writes a plan. */
function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return null;
  const { name, expression: list } = node.expression;
  if (name.text !== 'join' || !ts.isArrayLiteralExpression(list)) return null;
  const [by] = node.arguments;
  const lines = list.elements.map(textOf);
  return lines.includes(null) ? null : lines.join(by && ts.isStringLiteralLike(by) ? by.text : ',');
}

/** Every phrase that a test or a fixture of the parser speaks of, and every plan. */
function examples(): { readonly phrases: string[]; readonly plans: string[] } {
  const phrases = new Set<string>();
  const plans = new Set<string>();
  const keep = (marked: string): void => {
    // Tests of clauses mark a place by two bars.
    const text = marked.split('|').length === 3 ? marked.replaceAll('|', '') : marked;
    if (text.length > 1) (text.length < 400 && !text.includes('\n') ? phrases : plans).add(text);
  };
  for (const file of ['test/plan', 'test/language'].flatMap(folder => filesBelow(folder, /\.tsx?$/))) {
    const visit = (node: ts.Node): void => {
      const text = textOf(node);
      if (text !== null) keep(text);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, fs.readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true));
  }
  const all = (data: unknown): void => {
    if (typeof data === 'string') keep(data);
    else if (Array.isArray(data)) data.forEach(all);
    else if (typeof data === 'object' && data !== null)
      Object.entries(data).forEach(([key, value]) => {
        keep(key);
        all(value);
      });
  };
  for (const file of ['test/fixtures', 'test/yardsticks'].flatMap(folder => filesBelow(folder, /\.json$/)))
    all(JSON.parse(fs.readFileSync(file, 'utf8')));
  const further = args.filter(arg => arg.startsWith('--plans=')).map(arg => arg.slice('--plans='.length));
  for (const file of ['seeds', 'test/plans', 'test/yardsticks', ...further].flatMap(f => filesBelow(f, /\.txt$/)))
    plans.add(fs.readFileSync(file, 'utf8'));
  const byLength = (texts: Set<string>): string[] => [...texts].sort((a, b) => a.length - b.length);
  return { phrases: byLength(phrases), plans: byLength(plans) };
}

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

interface Parser {
  clean(text: string): { readonly text: string };
  findTargets(source: unknown, at: unknown, topic: undefined, year: number): unknown[];
  findDeadlines(source: unknown, at: unknown, year: number | null, guessed?: boolean): unknown[];
  findOwnerNotes(source: unknown, at: unknown): unknown[];
  classifyMeasure(source: unknown, at: unknown, targets: unknown[]): string;
  parsePlan(text: string): unknown;
  numerals(text: string): unknown;
}

const ENTRY = `import './src/plan/parts'; export { clean } from './src/plan/text'; export { parsePlan } from './src/plan/parse';
  export { findTargets } from './src/plan/facts/targets'; export { findDeadlines } from './src/plan/facts/deadlines';
  export { findOwnerNotes } from './src/plan/facts/owners'; export { classifyMeasure } from './src/plan/facts/kinds';`;

async function main(): Promise<void> {
  const {
    exports: parser,
    places,
    heard,
    pieces,
  } = await withSwitches<Parser>(root, ENTRY, ['src/plan', 'src/language']);
  const read = (text: string, whole: boolean): string => {
    try {
      if (whole) return JSON.stringify(parser.parsePlan(text));
      const source = parser.clean(text);
      const at = { start: 0, end: source.text.length };
      return JSON.stringify([
        parser.findTargets(source, at, undefined, 2026),
        parser.findDeadlines(source, at, 2026),
        parser.findDeadlines(source, at, null),
        parser.findDeadlines(source, at, 2026, true),
        parser.findOwnerNotes(source, at),
        parser.classifyMeasure(source, at, []),
      ]);
    } catch (error) {
      return String(error);
    }
  };
  const { phrases, plans } = examples();
  const readings = [...phrases.map(t => [t, false] as const), ...plans.map(t => [t, true] as const)];
  /** Of each switch the readings in which it did something. */
  const felt = new Map<number, number[]>();
  const plain = readings.map(([text, whole], i) => {
    heard.met.clear();
    const said = read(text, whole);
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
      return read(text, whole) !== plain[i];
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
