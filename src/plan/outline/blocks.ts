import type { Range, Source } from '../source';
import { trim } from '../text';
import type { Line } from './lines';
import { markerOf, readMarker } from './styles';
import type { Marker } from './styles';
import { BARE, bareNumbered } from './styles/bare-number';
import type { Tables } from './tables';
import type { Block } from './types';

const HASHES = /^(#{1,6})\s*/;
const BULLET =
  /^(?:[•·●○■□◆◇▪▫▶►▸‣◦➢➤√\u2611-\u27bf\u2b1b-\u2b50\uf000-\uf0ff]|[\ud83c-\ud83e][\udc00-\udfff]|[-–—*+]{1,2}(?=\s|[\u3400-\u9fff“《]))\s*/;
const STAR = /^[★☆▲△※*]+\s*/;

const bareMarker = (source: Source, start: number, end: number): Marker | null =>
  BARE.map(style => markerOf(style, source, start, end)).find(m => m !== null) ?? null;

/** Sorts one line by how it begins: number, Markdown heading, bullet, or plain text. */
export function blockOf(source: Source, line: Range, bare = false): Block {
  const at = (start: number): Range => ({ start, end: line.end });
  const hashes = HASHES.exec(source.folded.slice(line.start, line.start + 12));
  const start = line.start + (hashes?.[0].length ?? 0);
  const star = STAR.exec(source.folded.slice(start, start + 8));
  const head =
    (bare ? bareMarker(source, start, line.end) : null) ??
    readMarker(source, at(start)) ??
    (star ? readMarker(source, at(start + star[0].length)) : null);
  if (head) return { kind: 'head', marker: head, content: trim(source.text, at(head.at.end)), line };
  if (hashes?.[1]) return { kind: 'heading', level: hashes[1].length, content: trim(source.text, at(start)), line };
  const bullet = BULLET.exec(source.folded.slice(start, start + 8));
  if (!bullet) return { kind: 'paragraph', content: line, line };
  const content = trim(source.text, at(start + bullet[0].length));
  const inner = readMarker(source, content);
  if (inner) return { kind: 'head', marker: inner, content: trim(source.text, at(inner.at.end)), line };
  return content.end > content.start ? { kind: 'bullet', content, line } : { kind: 'paragraph', content: line, line };
}

/** Sorts all lines; those of a pasted table become one block, a number alone on its line takes the next line as its content. */
export function blocksOf(source: Source, lines: readonly Line[], tables: Tables): Block[] {
  const blocks: Block[] = [];
  const bare = bareNumbered(source, lines);
  for (let i = 0; i < lines.length;) {
    const line = lines[i];
    if (!line) break;
    const found = tables.get(i);
    i = found?.next ?? i + 1;
    if (found) {
      blocks.push({ kind: 'table', table: found.table, line: found.table.at });
      continue;
    }
    const block = blockOf(source, { start: line.start, end: line.end }, bare.has(line.start));
    const last = blocks[blocks.length - 1];
    if (block.kind === 'paragraph' && last?.kind === 'head' && last.content.end <= last.content.start)
      blocks[blocks.length - 1] = {
        ...last,
        content: block.content,
        line: { start: last.line.start, end: block.line.end },
      };
    else blocks.push(block);
  }
  return blocks;
}
