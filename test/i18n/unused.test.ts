/** A word that nothing names is deleted with what named it: every name in the tables of words stands somewhere in the code besides. */
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const SRC = path.resolve(__dirname, '../../src');
const files = (at: string): readonly string[] =>
  fs.readdirSync(at, { withFileTypes: true }).flatMap(entry => {
    const file = path.join(at, entry.name);
    if (entry.isDirectory()) return files(file);
    return /\.tsx?$/.test(entry.name) ? [file] : [];
  });
/** Tables of the model language, whose shape the others follow, and those of other languages. */
const isModel = (file: string): boolean => /\/i18n\/.*\/zh(?:\/[\w-]+)?\.ts$/.test(file);
const isTable = (file: string): boolean => isModel(file) || /\/i18n\/.*\/en(?:\/[\w-]+)?\.ts$/.test(file);

/** Names of a table, wherever in it they stand. */
function namesIn(file: string): readonly string[] {
  const names: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && !ts.isComputedPropertyName(node.name)) names.push(node.name.text);
    if (!ts.isArrowFunction(node)) ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(file, fs.readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  return names;
}

test('every name in the tables of words is named in the code', () => {
  const all = files(SRC);
  const code = all.filter(file => !isTable(file)).map(file => fs.readFileSync(file, 'utf8'));
  const named = new Set(
    code
      .join('\n')
      .match(/[\w-]+/g)
      ?.flatMap(word => [word, ...word.split('-')]),
  );
  const tables = all.filter(isModel);
  expect(tables.length).toBeGreaterThan(10);
  const unused = tables.flatMap(file =>
    namesIn(file)
      .filter(name => !named.has(name))
      .map(name => `${path.relative(SRC, file)}: ${name}`),
  );
  expect(unused).toEqual([]);
});
