import { mayBeName } from '../facts/owners/names';
import type { Range, Source } from '../source';
import { opensWithAct } from './promising';
import { namesBodies } from './tables/bodies';
import type { LineBlock } from './types';
import { gather } from '../loops';

type Bullet = Extract<LineBlock, { kind: 'bullet' }>;

const FEWEST = 2;
/** So many of the lines of a sign must be bodies beyond doubt. */
const SHARE = 0.5;
const LONGEST = 40;

const signOf = (source: Source, { line, content }: Bullet): string =>
  source.text.slice(line.start, content.start).trim();

/** Words that can be names of bodies or persons and nothing else. */
const mayName = (source: Source, line: Range): boolean => {
  const words = source.folded.slice(line.start, line.end);
  const parts = words.split(/[、\s]+/);
  // 招生就业处 opens with an act and is a body.
  const names = namesBodies(source, line) || !opensWithAct(words);
  return words.length <= LONGEST && names && parts.every(part => part.length > 1 && mayBeName(part));
};

/**
 * Lines behind a sign that each stand alone right below an entry and hold names only (👉物业、供电所) say who answers for it: where
 * all lines of the sign do so, and at least half of them name bodies beyond doubt.
 */
export function withNameLines(source: Source, blocks: readonly LineBlock[]): LineBlock[] {
  const signs = new Map<string, { all: number; names: number; bodies: number }>();
  blocks.forEach((block, i) => {
    if (block.kind !== 'bullet') return;
    const sign = signOf(source, block);
    const above = blocks[i - 1];
    const opens = above !== undefined && (above.kind !== 'bullet' || signOf(source, above) !== sign);
    const known = signs.get(sign) ?? { all: 0, names: 0, bodies: 0 };
    signs.set(sign, {
      all: known.all + 1,
      names: known.names + (opens && mayName(source, block.content) ? 1 : 0),
      bodies: known.bodies + (namesBodies(source, block.content) ? 1 : 0),
    });
  });
  const said = new Set(
    gather([...signs], ([sign, { all, names, bodies }]) =>
      all >= FEWEST && names === all && bodies >= SHARE * all ? [sign] : [],
    ),
  );
  if (said.size === 0) return [...blocks];
  return blocks.map((block): LineBlock =>
    block.kind === 'bullet' && said.has(signOf(source, block))
      ? {
          kind: 'paragraph',
          content: block.content,
          line: block.line,
          means: namesBodies(source, block.content) ? 'owner' : 'person',
        }
      : block,
  );
}
