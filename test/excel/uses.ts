/** Which members of `Excel` our code names, and what they are called on the wire. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import type { ClassMembers } from '../../workbench/host/protocol/members';
import { memberTable } from '../../workbench/tools/member-table';

const ROOT = path.resolve(__dirname, '../..');
export const FOLDER = path.join(ROOT, 'src/excel');

/** Members of the client that need no answer of the host. */
export const CLIENT_ONLY = new Set([
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
  /** A value is given to it. */
  readonly set?: true;
}

export function files(folder: string): string[] {
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
      if (className === undefined) return;
      const assigned =
        ts.isBinaryExpression(node.parent) &&
        node.parent.left === node &&
        node.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
      found.push({ className, member, where, ...(assigned ? { set: true as const } : {}) });
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

export const table = memberTable();

/** Follows `items/format/fill` from class to class. */
export function resolve(
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
