import path from 'node:path';

/** The one file that may cast to each branded type: everybody else asks its constructors. */
const HOMES = {
  CleanOffset: 'src/plan/spans.ts',
  OffsetMap: 'src/plan/spans.ts',
  PasteOffset: 'src/plan/spans.ts',
  RowKey: 'src/ledger/rows/key.ts',
  SerialDay: 'src/ledger/dates/serial.ts',
  Span: 'src/plan/spans.ts',
};

/** Rules count in the cleaned text: what makes offsets in the paste of numbers is not for them. */
const CLEANED = /^src\/plan\/(?:facts|lint|outline|assemble(?!\/paste-spans\.ts$))(?:\/|$)/;
const IN_PASTE = ['offsetMap', 'pasteOffset', 'pasteSpan'];

/** Branded types named anywhere in what a value is cast to: `RowKey`, `RowKey[]`, `Map<RowKey, Row>`. */
function branded(node, found = []) {
  if (Array.isArray(node)) for (const one of node) branded(one, found);
  else if (node !== null && typeof node === 'object' && typeof node.type === 'string') {
    const name = node.type === 'TSTypeReference' && node.typeName.type === 'Identifier' ? node.typeName.name : '';
    if (Object.hasOwn(HOMES, name)) found.push(name);
    for (const [key, child] of Object.entries(node)) if (key !== 'parent') branded(child, found);
  }
  return found;
}

export const brands = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      cast: '{{name}} is made by the constructors of {{home}}, not by a cast.',
      paste: 'Rules count in the cleaned text: toPaste (plan/assemble/paste-spans.ts) leads to the paste.',
    },
  },
  create(context) {
    const file = path.relative(context.cwd, context.filename).split(path.sep).join('/');
    const check = ({ typeAnnotation }) => {
      for (const name of branded(typeAnnotation))
        if (HOMES[name] !== file)
          context.report({ node: typeAnnotation, messageId: 'cast', data: { name, home: HOMES[name] } });
    };
    const named = ({ imported }) => {
      if (CLEANED.test(file) && IN_PASTE.includes(imported.name))
        context.report({ node: imported, messageId: 'paste' });
    };
    return { TSAsExpression: check, TSTypeAssertion: check, ImportSpecifier: named };
  },
};
