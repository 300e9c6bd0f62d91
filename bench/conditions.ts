/**
 * Which conditions of the rules no example needs: `npx tsx bench/conditions.ts [FOLDER below src/plan/facts …]`. Each operand of && and ||
 * and each `if … return` is switched off, one at a time, and every phrase of the tests and fixtures of facts is read again; where
 * nothing is read otherwise, the condition is listed. It then wants an example, or goes.
 */
import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import * as esbuild from 'esbuild';
import ts from 'typescript';

const root = path.resolve(__dirname, '..');
const FACTS = path.join(root, 'src/plan/facts');
const FOLDERS = ['deadlines', 'owners', 'sentence', 'targets', 'kinds'];

const filesBelow = (folder: string, ending: string): string[] =>
  fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith(ending))
    .map(name => path.join(folder, name))
    .sort();

/** Every phrase that a test or a fixture of facts speaks of. */
function phrases(): string[] {
  const found = new Set<string>();
  const keep = (text: string): void => {
    if (text.length > 1 && text.length < 400) found.add(text);
  };
  for (const file of filesBelow(path.join(root, 'test/plan/facts'), '.ts')) {
    const visit = (node: ts.Node): void => {
      if (ts.isStringLiteralLike(node)) keep(node.text);
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
  for (const name of ['targets', 'deadlines', 'owners', 'clauses'])
    all(JSON.parse(fs.readFileSync(path.join(root, `test/fixtures/${name}.json`), 'utf8')));
  return [...found];
}

interface Off {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly by: 'true' | 'false';
  readonly line: number;
}

/** The conditions of one file, each with what switches it off. */
function conditionsOf(file: string): Off[] {
  const source = ts.createSourceFile(file, fs.readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  const found: Off[] = [];
  const off = (node: ts.Node, by: Off['by']): void => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push({ file, start: node.getStart(), end: node.getEnd(), by, line: line + 1 });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node)) {
      const joint = node.operatorToken.kind;
      const by =
        joint === ts.SyntaxKind.AmpersandAmpersandToken ? 'true' : joint === ts.SyntaxKind.BarBarToken ? 'false' : null;
      for (const side of by ? [node.left, node.right] : [])
        if (by && !(ts.isBinaryExpression(side) && side.operatorToken.kind === joint) && !guards(side)) off(side, by);
    }
    if (ts.isIfStatement(node) && leaves(node.thenStatement) && !guards(node.expression)) off(node.expression, 'false');
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const leaves = (node: ts.Statement): boolean =>
  ts.isReturnStatement(node) || ts.isContinueStatement(node) || (ts.isBlock(node) && node.statements.some(leaves));
/** What only keeps the types right or the loops short is no condition of a rule. */
const guards = (node: ts.Node): boolean =>
  !/\.test\(|===|[<>]|\.has\(|includes\(|startsWith|endsWith|is[A-Z]\w*\(/.test(node.getText()) ||
  /undefined|null|length|\bguard\b/.test(node.getText());

/** The finders, bundled with one file's text exchanged. */
function bundled(changed?: { readonly file: string; readonly text: string }): string {
  const built = esbuild.buildSync({
    stdin: {
      contents: `import './src/plan/parts'; export { clean } from './src/plan/text'; export { findTargets } from './src/plan/facts/targets';
        export { findDeadlines } from './src/plan/facts/deadlines'; export { findOwnerNotes } from './src/plan/facts/owners';
        export { classifyMeasure } from './src/plan/facts/kinds';`,
      resolveDir: changed ? path.dirname(copyWith(changed)) : root,
      loader: 'ts',
    },
    bundle: true,
    format: 'cjs',
    write: false,
  });
  return built.outputFiles[0]?.text ?? '';
}

/** A copy of the sources with one file's text exchanged; the former exchange is undone. */
const copy = fs.mkdtempSync(path.join(fs.realpathSync(process.env.TMPDIR ?? '/tmp'), 'mubiao-conditions-'));
let last = '';
function copyWith({ file, text }: { readonly file: string; readonly text: string }): string {
  const target = (name: string): string => path.join(copy, path.relative(root, name));
  if (last === '') fs.cpSync(path.join(root, 'src'), path.join(copy, 'src'), { recursive: true });
  else fs.copyFileSync(last, target(last));
  fs.writeFileSync(target(file), text);
  last = file;
  return path.join(copy, 'index.ts');
}

interface Finders {
  clean(text: string): { readonly text: string };
  findTargets(source: unknown, at: unknown, topic: undefined, year: number): unknown[];
  findDeadlines(source: unknown, at: unknown, year: number | null): unknown[];
  findOwnerNotes(source: unknown, at: unknown): unknown[];
  classifyMeasure(source: unknown, at: unknown, targets: unknown[]): string;
}

/** What is read in each phrase; stops at the first one that differs from `before`. */
function readings(code: string, texts: readonly string[], before?: readonly string[]): string[] | null {
  const module = { exports: {} as Finders };
  vm.runInThisContext(`(function (module, exports) {${code}\n})`)(module, module.exports);
  const { clean, findTargets, findDeadlines, findOwnerNotes, classifyMeasure } = module.exports;
  const out: string[] = [];
  for (const [i, text] of texts.entries()) {
    const source = clean(text);
    const at = { start: 0, end: source.text.length };
    let said: string;
    try {
      const targets = findTargets(source, at, undefined, 2026);
      const times = [findDeadlines(source, at, 2026), findDeadlines(source, at, null)];
      said = JSON.stringify([targets, times, findOwnerNotes(source, at), classifyMeasure(source, at, [])]);
    } catch (error) {
      said = String(error);
    }
    if (before && before[i] !== said) return null;
    out.push(said);
  }
  return out;
}

const texts = phrases();
const plain = readings(bundled(), texts) ?? [];
const chosen = process.argv.slice(2);
let tried = 0;
let idle = 0;
for (const folder of chosen.length > 0 ? chosen : FOLDERS)
  for (const file of filesBelow(path.join(FACTS, folder), '.ts')) {
    const text = fs.readFileSync(file, 'utf8');
    for (const { start, end, by, line } of conditionsOf(file)) {
      tried++;
      const mutant = bundled({ file, text: text.slice(0, start) + by + text.slice(end) });
      if (readings(mutant, texts, plain) === null) continue;
      idle++;
      console.log(`${path.relative(FACTS, file)}:${line} ${text.slice(start, end).replace(/\s+/g, ' ').slice(0, 140)}`);
    }
  }
fs.rmSync(copy, { recursive: true });
console.log(`${texts.length} phrases, ${tried} conditions, ${idle} that no phrase needs`);
