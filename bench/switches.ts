/**
 * The parser with a switch at each of its conditions and patterns: one program in which any of them can be switched off, one at a
 * time, without building anew. What `bench/conditions.ts` asks.
 */
import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import * as esbuild from 'esbuild';
import ts from 'typescript';

export interface Place {
  readonly what: 'condition' | 'pattern';
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

interface Insertion {
  readonly at: number;
  readonly text: string;
}

const leaves = (node: ts.Statement): boolean =>
  ts.isReturnStatement(node) || ts.isContinueStatement(node) || (ts.isBlock(node) && node.statements.some(leaves));
/** What only keeps the types right or the loops short is no condition of a rule. */
const guards = (node: ts.Node): boolean =>
  !/\.test\(|===|[<>]|\.has\(|includes\(|startsWith|endsWith|is[A-Z]\w*\(/.test(node.getText()) ||
  /undefined|null|length|\bguard\b/.test(node.getText());

const isPattern = (node: ts.Node): boolean =>
  ts.isRegularExpressionLiteral(node) ||
  ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp');

/** What a joint of two operands is where one of them does not count. */
const NEUTRAL = new Map<ts.SyntaxKind, boolean>([
  [ts.SyntaxKind.AmpersandAmpersandToken, true],
  [ts.SyntaxKind.BarBarToken, false],
]);

/** The text of one file with its switches in it; they are added to `places`. */
function switched(file: string, text: string, places: Place[]): string {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const made: Insertion[] = [];
  const wrap = (node: ts.Node, what: Place['what'], open: (id: number) => string): void => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    const said = node.getText().replace(/\s+/g, ' ').slice(0, 140);
    made.push({ at: node.getStart(), text: open(places.length) }, { at: node.getEnd(), text: ')' });
    places.push({ what, file, line: line + 1, text: said });
  };
  const condition = (node: ts.Node, neutral: boolean): void => {
    if (!guards(node)) wrap(node, 'condition', id => `globalThis.__met(${id}, ${neutral}, `);
  };
  const visit = (node: ts.Node): void => {
    // How far a walk goes is no condition of a rule.
    if (ts.isForStatement(node) || ts.isWhileStatement(node)) {
      if (ts.isForStatement(node) && node.initializer) visit(node.initializer);
      visit(node.statement);
      return;
    }
    if (isPattern(node)) wrap(node, 'pattern', id => `globalThis.__pattern(${id}, `);
    if (ts.isBinaryExpression(node)) {
      const joint = node.operatorToken.kind;
      const neutral = NEUTRAL.get(joint);
      for (const side of neutral === undefined ? [] : [node.left, node.right])
        if (neutral !== undefined && !(ts.isBinaryExpression(side) && side.operatorToken.kind === joint))
          condition(side, neutral);
    }
    if (ts.isIfStatement(node) && leaves(node.thenStatement)) condition(node.expression, false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  let out = '';
  let from = 0;
  // What closes at a place comes before what opens there; of two that open, the outer one, which was met first.
  for (const { at, text: piece } of made.sort(
    (a, b) => a.at - b.at || Number(b.text === ')') - Number(a.text === ')'),
  )) {
    out += text.slice(from, at) + piece;
    from = at;
  }
  return out + text.slice(from);
}

/** What a text made of the switches: which did something else than they would if they were off. */
export interface Heard {
  /** The switch that is off; -1 for none. */
  off: number;
  readonly met: Set<number>;
}

const SWITCHES = `
const heard = globalThis.__heard;
globalThis.__met = (id, neutral, value) => {
  if (Boolean(value) !== neutral) heard.met.add(id);
  return heard.off === id ? neutral : value;
};
class Switched extends RegExp {
  constructor(pattern, flags) {
    super(pattern, flags);
    if (pattern instanceof Switched) this.id = pattern.id;
  }
  exec(text) {
    const found = super.exec(text);
    if (found) heard.met.add(this.id);
    if (heard.off !== this.id) return found;
    this.lastIndex = 0;
    return null;
  }
  get source() {
    globalThis.__pieces.add(this.id);
    return super.source;
  }
}
globalThis.__pattern = (id, pattern) => {
  const made = new Switched(RegExp.prototype.toString.call(pattern).slice(1, pattern.flags ? -pattern.flags.length - 1 : -1), pattern.flags);
  made.id = id;
  return made;
};
`;

/**
 * Bundles `entry` with switches in the files below `folders`.
 * @param root folder that the entry's imports start from
 * @returns the entry's exports, the places of the switches, what the running program tells of them, and the patterns that others are made of
 */
export function withSwitches<T>(
  root: string,
  entry: string,
  folders: readonly string[],
): Promise<{ exports: T; places: readonly Place[]; heard: Heard; pieces: ReadonlySet<number> }> {
  const places: Place[] = [];
  const within = folders.map(folder => path.join(root, folder) + path.sep);
  return esbuild
    .build({
      stdin: { contents: entry, resolveDir: root, loader: 'ts' },
      bundle: true,
      format: 'cjs',
      write: false,
      logLevel: 'error',
      plugins: [
        {
          name: 'switches',
          setup: build =>
            build.onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
              const text = fs.readFileSync(file, 'utf8');
              const contents = within.some(folder => file.startsWith(folder)) ? switched(file, text, places) : text;
              return { contents, loader: 'ts' };
            }),
        },
      ],
    })
    .then(built => {
      const heard: Heard = { off: -1, met: new Set() };
      const pieces = new Set<number>();
      Object.assign(globalThis, { __heard: heard, __pieces: pieces });
      const module = { exports: {} as T };
      const code = `(function (module, exports) {${SWITCHES}${built.outputFiles[0]?.text ?? ''}\n})`;
      (vm.runInThisContext(code) as (m: typeof module, e: T) => void)(module, module.exports);
      return { exports: module.exports, places, heard, pieces };
    });
}
