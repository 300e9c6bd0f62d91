/**
 * What the parser's code says: its patterns (regular expressions), and the words that stand in patterns and lists. Asked by
 * `bench/counts.ts` and by `test/plan/said-once.test.ts`, which holds both to what they are.
 */
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const root = path.resolve(__dirname, '..');
/** In so many files a word is said again and again. */
const OFTEN = 3;

/** A file of code, how many patterns it has, and the words in them and in its lists. */
export interface Said {
  readonly file: string;
  readonly patterns: number;
  readonly words: ReadonlySet<string>;
  /** The Chinese ones without characters to choose among (用[水电]), which are no word. */
  readonly whole: ReadonlySet<string>;
}

const CHINESE = /[\u3400-\u9fff]{2,}/g;

/** Runs of Chinese characters, and English words between bars or blanks. */
const wordsIn = (text: string): string[] => [
  ...(text.match(CHINESE) ?? []),
  ...(text.match(/(?<=[|( '"])[a-z]{4,}(?=[|) '"])/gi) ?? []),
];

function read(file: string): Said {
  const source = ts.createSourceFile(file, fs.readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  const words = new Set<string>();
  const whole = new Set<string>();
  let patterns = 0;
  const visit = (node: ts.Node): void => {
    const made = (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp';
    if (made || ts.isRegularExpressionLiteral(node)) patterns++;
    const said = ts.isStringLiteralLike(node) || ts.isRegularExpressionLiteral(node) || ts.isTemplateLiteralToken(node);
    if (said && !ts.isImportDeclaration(node.parent)) {
      wordsIn(node.text).forEach(word => words.add(word));
      (node.text.replace(/\[[^\]]*\]/g, '|').match(CHINESE) ?? []).forEach(word => whole.add(word));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { file: path.relative(root, file), patterns, words, whole };
}

/** What each file of a folder says. */
export const saidBelow = (folder: string): readonly Said[] =>
  fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .sort()
    .map(name => read(path.join(root, folder, name)));

/** The Chinese words that stand in three files or more, with how many they are, the most common ones first. */
export function saidOften(files: readonly Said[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { whole } of files) for (const word of whole) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].filter(([, n]) => n >= OFTEN).sort(([, a], [, b]) => b - a);
}
