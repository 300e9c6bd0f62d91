/** Every member of Excel that src/excel uses is implemented by the host, and none is above the requirement set of the manifest. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { REQUIRED } from '../../src/excel/office';
import { classes } from '../../workbench/host/classes';
import type { HostClass } from '../../workbench/host/protocol/object';
import type { ClassMembers } from '../../workbench/host/protocol/members';
import { memberTable } from '../../workbench/tools/member-table';

const ROOT = path.resolve(__dirname, '../..');
const FOLDER = path.join(ROOT, 'src/excel');

/** Members of the client that need no answer of the host. */
const CLIENT_ONLY = new Set([
  'load',
  'sync',
  'items',
  'isNullObject',
  'context',
  'workbook',
  'application',
  'runtime',
  'track',
  'untrack',
  'toJSON',
  'value',
  'add',
  'remove',
]);

export interface Use {
  readonly className: string;
  readonly member: string;
  readonly where: string;
}

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(e =>
    e.isDirectory() ? files(path.join(folder, e.name)) : e.name.endsWith('.ts') ? [path.join(folder, e.name)] : [],
  );
}

/** Every access to a property or method of a class of `Excel`, as the compiler sees it; also what `load` names. */
export function uses(paths: readonly string[]): Use[] {
  const config = ts.parseJsonConfigFileContent(
    {
      ...(ts.readConfigFile(path.join(ROOT, 'tsconfig.json'), file => readFileSync(file, 'utf8')).config as object),
      include: [],
    },
    ts.sys,
    ROOT,
  );
  const program = ts.createProgram([...paths], { ...config.options, noEmit: true });
  const checker = program.getTypeChecker();
  const found: Use[] = [];
  const classOf = (node: ts.Node): string | undefined => {
    const symbol = checker.getTypeAtLocation(node).getSymbol();
    const parent = symbol && (symbol as unknown as { parent?: ts.Symbol }).parent;
    return symbol && parent?.getName() === 'Excel' ? symbol.getName() : undefined;
  };
  const visit = (node: ts.Node, file: ts.SourceFile): void => {
    const where = `${path.relative(ROOT, file.fileName)}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    const add = (owner: ts.Node, member: string): void => {
      const className = classOf(owner);
      if (className !== undefined) found.push({ className, member, where });
    };
    if (ts.isPropertyAccessExpression(node)) {
      add(node.expression, node.name.text);
      if (node.name.text === 'load' && ts.isCallExpression(node.parent)) {
        const [names] = node.parent.arguments;
        if (names && ts.isStringLiteralLike(names))
          for (const name of names.text.split(',')) add(node.expression, name.trim());
      }
    }
    if (
      ts.isBindingElement(node) &&
      ts.isObjectBindingPattern(node.parent) &&
      ts.isVariableDeclaration(node.parent.parent) &&
      node.parent.parent.initializer
    ) {
      add(node.parent.parent.initializer, (node.propertyName ?? node.name).getText());
    }
    ts.forEachChild(node, child => visit(child, file));
  };
  for (const file of program.getSourceFiles()) if (paths.includes(file.fileName)) visit(file, file);
  return found;
}

const table = memberTable();

/** Follows `items/format/fill` from class to class. */
function resolve(
  className: string,
  member: string,
): { readonly type: string; readonly name: string; readonly members: ClassMembers } | undefined {
  const [head = '', ...rest] = member.split('/').filter(part => part !== 'items');
  const members = table.classes[className];
  if (!members) return undefined;
  const next = members.navigations[head];
  if (rest.length > 0 && next) return resolve(next.type, rest.join('/'));
  const own = members.properties[head] ?? members.navigations[head] ?? members.methods[head] ?? members.events[head];
  if (own) return { type: className, name: head, members };
  // The items of a collection: their class is that of its indexer.
  const item = members.collection ? Object.values(members.methods).find(m => m.kind === 'indexer')?.type : undefined;
  return item === undefined ? undefined : resolve(item, member);
}

const since = ({ members, name }: { members: ClassMembers; name: string }): string | undefined =>
  (members.properties[name] ?? members.navigations[name] ?? members.methods[name] ?? members.events[name])?.since;

function implemented(type: string, name: string, members: ClassMembers): boolean {
  const cls = (classes as unknown as Readonly<Record<string, HostClass<never>>>)[type];
  const wire = (members.properties[name] ?? members.navigations[name] ?? members.methods[name])?.wire ?? '';
  return (
    [cls?.get, cls?.set, cls?.go, cls?.call].some(part => part !== undefined && wire in part) ||
    members.events[name] !== undefined
  );
}

function problems(list: readonly Use[]): string[] {
  const limit = Number(REQUIRED.version.split('.')[1]);
  return list.flatMap(({ className, member, where }) => {
    if (CLIENT_ONLY.has(member) && !table.classes[className]?.methods[member]) return [];
    const found = resolve(className, member);
    // Plain values (rules, options) are interfaces, not classes.
    if (!table.classes[className] || member === 'items' || member === 'isNullObject' || member === 'load') return [];
    if (!found) return [`${where}: ${className}.${member} is not in the client`];
    const set = since(found);
    const [name, version] = (set ?? 'ExcelApi 1.1').split(' ');
    if (name !== 'ExcelApi' || Number(version?.split('.')[1]) > limit)
      return [`${where}: ${className}.${member} needs ${set ?? ''}`];
    return implemented(found.type, found.name, found.members)
      ? []
      : [`${where}: the host has no ${found.type}.${found.name}`];
  });
}

test('src/excel', () => {
  const all = uses(files(FOLDER));
  const members = new Set(all.map(u => `${u.className}.${u.member}`));
  expect(members.size).toBeGreaterThan(80);
  expect([...members]).toEqual(
    expect.arrayContaining([
      'Worksheet.copy',
      'Range.numberFormat',
      'Table.resize',
      'NamedItemCollection.add',
      'ChartSeries.setXAxisValues',
    ]),
  );
  expect(problems(all)).toEqual([]);
}, 60_000);

test('the check finds what is missing and what is too new', () => {
  const use = (className: string, member: string): Use => ({ className, member, where: 'here' });
  expect(problems([use('Range', 'calculate')])).toEqual(['here: the host has no Range.calculate']);
  expect(problems([use('ChartSeries', 'getDimensionDataSourceString')])).toEqual([
    'here: ChartSeries.getDimensionDataSourceString needs ExcelApi 1.15',
  ]);
  expect(problems([use('Worksheet', 'onNameChanged')])).toEqual([
    'here: Worksheet.onNameChanged needs ExcelApiOnline 1.1',
  ]);
  expect(problems([use('Range', 'valuesAsJson')])).toEqual(['here: Range.valuesAsJson is not in the client']);
  expect(problems([use('TableCollection', 'items/columns/items/name'), use('Range', 'format/fill/color')])).toEqual([]);
});
