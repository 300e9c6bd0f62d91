/**
 * What the parser says and how often: `npx tsx bench/counts.ts [--lists]`. Prints how many patterns (regular expressions) stand in
 * src/plan and src/language, and how many files there hold words of Chinese or lists of English ones; with `--lists` also the pairs of
 * files whose words are the same for more than half, which may say one thing twice.
 */
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const root = path.resolve(__dirname, '..');
/** Fewer words are no list. */
const FEWEST = 4;
const SHARE = 0.6;

interface Counted {
  readonly file: string;
  readonly patterns: number;
  readonly words: ReadonlySet<string>;
}

/** The words that a text of code holds: runs of Chinese characters, and English words between bars or blanks. */
const wordsIn = (text: string): string[] => [
  ...(text.match(/[\u3400-\u9fff]{2,}/g) ?? []),
  ...(text.match(/(?<=[|( '"])[a-z]{4,}(?=[|) '"])/gi) ?? []),
];

function count(file: string): Counted {
  const source = ts.createSourceFile(file, fs.readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  const words = new Set<string>();
  let patterns = 0;
  const visit = (node: ts.Node): void => {
    const made = (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp';
    if (made || ts.isRegularExpressionLiteral(node)) patterns++;
    const said = ts.isStringLiteralLike(node) || ts.isRegularExpressionLiteral(node) || ts.isTemplateLiteralToken(node);
    if (said && !ts.isImportDeclaration(node.parent)) wordsIn(node.text).forEach(word => words.add(word));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { file: path.relative(root, file), patterns, words };
}

const below = (folder: string): Counted[] =>
  fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .sort()
    .map(name => count(path.join(root, folder, name)));

const folders = ['src/plan', 'src/language'].map(folder => ({ folder, files: below(folder) }));
for (const { folder, files } of folders) {
  const patterns = files.reduce((sum, file) => sum + file.patterns, 0);
  const worded = files.filter(({ words }) => words.size >= FEWEST).length;
  console.log(
    `${folder}: ${files.length} files, ${patterns} patterns, ${worded} files that hold ${FEWEST} words or more`,
  );
}
if (process.argv.includes('--lists')) {
  const lists = folders.flatMap(({ files }) => files).filter(({ words }) => words.size >= FEWEST);
  const pairs = lists.flatMap((a, i) =>
    lists.slice(i + 1).map(b => {
      const shared = [...a.words].filter(word => b.words.has(word));
      return { a, b, shared, share: shared.length / Math.min(a.words.size, b.words.size) };
    }),
  );
  for (const { a, b, shared, share } of pairs.filter(p => p.shared.length >= FEWEST && p.share >= SHARE))
    console.log(`${(share * 100).toFixed(0)} % ${a.file} ~ ${b.file}: ${shared.join(' ')}`);
}
