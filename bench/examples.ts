/**
 * What the scripts of this folder read with the parser: every phrase that a test or a fixture speaks of, every plan, and how each is read.
 */
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { heardTexts } from './heard';

const root = path.resolve(__dirname, '..');

const filesBelow = (folder: string, ending: RegExp): string[] =>
  fs
    .readdirSync(path.resolve(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => ending.test(name))
    .map(name => path.resolve(root, folder, name))
    .sort();

const TESTS = ['test/plan', 'test/language'];

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

/**
 * Every phrase that a test or a fixture of the parser speaks of, those that tests put together as they run, and every plan, each once,
 * the short ones first.
 * @param further folders of further plans
 */
export async function examples(
  further: readonly string[] = [],
): Promise<{ readonly phrases: string[]; readonly plans: string[] }> {
  const phrases = new Set<string>();
  const plans = new Set<string>();
  const keep = (marked: string): void => {
    // Tests of clauses mark a place by two bars.
    const text = marked.split('|').length === 3 ? marked.replaceAll('|', '') : marked;
    if (text.length > 1) (text.length < 400 && !text.includes('\n') ? phrases : plans).add(text);
  };
  (await heardTexts(TESTS)).forEach(keep);
  for (const file of TESTS.flatMap(folder => filesBelow(folder, /\.tsx?$/))) {
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
  for (const file of ['seeds', 'test/plans', 'test/yardsticks', ...further].flatMap(f => filesBelow(f, /\.txt$/)))
    plans.add(fs.readFileSync(file, 'utf8'));
  const byLength = (texts: Set<string>): string[] => [...texts].sort((a, b) => a.length - b.length);
  return { phrases: byLength(phrases), plans: byLength(plans) };
}

export interface Parser {
  clean(text: string): { readonly text: string };
  findTargets(source: unknown, at: unknown, topic: undefined, year: number): unknown[];
  findDeadlines(source: unknown, at: unknown, year: number | null, guessed?: boolean): unknown[];
  findOwnerNotes(source: unknown, at: unknown): unknown[];
  classifyMeasure(source: unknown, at: unknown, targets: unknown[]): string;
  parsePlan(text: string): unknown;
}

/** The module that exports a Parser, as text. */
export const ENTRY = `import './src/plan/parts'; export { clean } from './src/plan/text'; export { parsePlan } from './src/plan/parse';
  export { findTargets } from './src/plan/facts/targets'; export { findDeadlines } from './src/plan/facts/deadlines';
  export { findOwnerNotes } from './src/plan/facts/owners'; export { classifyMeasure } from './src/plan/facts/kinds';`;

/** All that the parser says of a phrase, or of a whole plan, as JSON. */
export function read(parser: Parser, text: string, whole: boolean): string {
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
}
