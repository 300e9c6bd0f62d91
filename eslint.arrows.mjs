import path from 'node:path';

/** Folder below `base` that holds the file, else the file's own name without its ending; null outside. */
function roomOf(file, base) {
  const inside = path.relative(base, file);
  if (inside === '' || inside.startsWith('..')) return null;
  const [room] = inside.split(path.sep);
  return room.replace(/\.tsx?$/, '');
}

/**
 * Which folder may import which. `layers`: folders of src/ with the layers that each may import; the doors
 * may import every layer, and of each other the names of the ribbon's commands. `rooms`: folders of one layer, lowest first; a room imports
 * only those before it.
 */
export const arrows = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object' }],
    messages: {
      layer: 'src/{{from}} may not import src/{{to}}: see docs/ARCHITECTURE.md.',
      room: 'src/{{layer}}/{{from}} may not import src/{{layer}}/{{to}}, which stands above it: see eslint.layers.json.',
    },
  },
  create(context) {
    const { mayImport, doors, rooms } = context.options[0];
    const source = path.join(context.cwd, 'src');
    const layer = roomOf(context.filename, source);
    const allowed = mayImport[layer];
    const order = rooms[layer];
    const look = node => {
      if (node?.type !== 'Literal' || typeof node.value !== 'string' || !node.value.startsWith('.')) return;
      const target = path.resolve(path.dirname(context.filename), node.value);
      const to = roomOf(target, source);
      if (to === null) return;
      if (to !== layer) {
        const open = to === 'language' || (allowed ? allowed.includes(to) : !doors.includes(to) || to === 'commands');
        if (!open) context.report({ node, messageId: 'layer', data: { from: layer, to } });
        return;
      }
      if (!order) return;
      const base = path.join(source, layer);
      const own = order.indexOf(roomOf(context.filename, base));
      const other = order.indexOf(roomOf(target, base));
      if (own >= 0 && own < other)
        context.report({ node, messageId: 'room', data: { layer, from: order[own], to: order[other] } });
    };
    return {
      ImportDeclaration: node => look(node.source),
      ImportExpression: node => look(node.source),
      ExportNamedDeclaration: node => look(node.source),
      ExportAllDeclaration: node => look(node.source),
      NewExpression: node => node.callee.name === 'URL' && look(node.arguments[0]),
    };
  },
};
