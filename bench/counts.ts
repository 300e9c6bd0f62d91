/**
 * What the parser says and how often: `npx tsx bench/counts.ts [--lists] [--often]`. Prints how many patterns (regular expressions) stand
 * in src/plan and src/language, how many files there hold words of Chinese or lists of English ones, and how many words stand in three
 * files or more; with `--often` these words, and with `--lists` the pairs of files whose words are the same for more than half, which
 * may say one thing twice.
 */
import { saidBelow, saidOften } from './said';

/** Fewer words are no list. */
const FEWEST = 4;
const SHARE = 0.6;

const folders = ['src/plan', 'src/language'].map(folder => ({ folder, files: saidBelow(folder) }));
for (const { folder, files } of folders) {
  const patterns = files.reduce((sum, file) => sum + file.patterns, 0);
  const worded = files.filter(({ words }) => words.size >= FEWEST).length;
  console.log(
    `${folder}: ${files.length} files, ${patterns} patterns, ${worded} files that hold ${FEWEST} words or more`,
  );
}
const often = saidOften(folders.flatMap(({ files }) => files));
console.log(`${often.length} words in three files or more`);
if (process.argv.includes('--often')) console.log(often.map(([word, n]) => `${word} ${n}`).join(', '));
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
