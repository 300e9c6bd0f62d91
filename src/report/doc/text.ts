/** A letter as plain text: a line for each paragraph, cells of tables between tabs. The same words as the .docx, in the same order. */
import { textOfRuns, type DocBlock, type DocSpec } from './types';

/** One line: what would break it becomes a blank. */
export const oneLine = (text: string): string =>
  text.replace(/[ \t\u00a0]*[\t\r\n\u000b\u2028\u2029]+[ \t\u00a0]*/g, ' ');

function linesOf(block: DocBlock): readonly string[] {
  switch (block.kind) {
    case 'masthead':
      return [
        oneLine(block.name),
        [block.left, block.right]
          .filter(text => text !== '')
          .map(oneLine)
          .join('\t'),
      ];
    case 'title':
    case 'heading':
    case 'addressees':
    case 'note':
    case 'stripe':
      return [oneLine(block.text)];
    case 'paragraph':
      return [oneLine(textOfRuns(block.runs))];
    case 'table':
      return [
        ...(block.caption === undefined ? [] : [oneLine(block.caption)]),
        block.columns.map(column => oneLine(column.head)).join('\t'),
        ...block.lines.map(line => line.cells.map(oneLine).join('\t')),
      ];
    case 'signature':
      return block.lines.map(oneLine);
    case 'annex':
      return [oneLine(block.label), oneLine(block.title)];
    case 'cutLine':
      return [`- - - - - - - - ${oneLine(block.text)} - - - - - - - -`];
    case 'pageBreak':
      return [];
  }
}

/** Blocks that an empty line stands before. */
const APART: readonly DocBlock['kind'][] = ['annex', 'signature', 'table'];

/** The lines of a letter, empty ones between its parts. */
export function docLines({ blocks }: DocSpec): readonly string[] {
  return blocks.flatMap((block, i) => {
    const lines = linesOf(block).filter(line => line !== '');
    return i > 0 && lines.length > 0 && APART.includes(block.kind) ? ['', ...lines] : lines;
  });
}

export const docText = (spec: DocSpec): string => `${docLines(spec).join('\n')}\n`;
