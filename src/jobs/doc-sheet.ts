/** A letter as the lines of a sheet. */
import type { DocBlock, DocSpec } from '../report/doc/types';
import { textOfRuns } from '../report/doc/types';
import { letterSheet, type LetterLine } from '../workbook/letter/sheet';
import type { SheetSpec } from '../workbook/spec';

function linesOf(block: DocBlock): readonly LetterLine[] {
  switch (block.kind) {
    case 'masthead':
      return [
        { look: 'masthead', text: block.name },
        { look: 'flush', text: [block.left, block.right].filter(text => text !== '').join('　　') },
      ];
    case 'title':
      return [{ look: 'title', text: block.text }];
    case 'heading':
      return [{ look: `h${block.level}`, text: block.text }];
    case 'addressees':
      return [{ look: 'flush', text: block.text }];
    case 'paragraph':
      return [{ look: 'body', text: textOfRuns(block.runs) }];
    case 'note':
      return [{ look: 'small', text: block.text }];
    case 'stripe':
      return [{ look: `stripe.${block.color}`, text: block.text }];
    case 'cutLine':
      return [{ look: 'cut', text: `- - - - - - - -  ${block.text}  - - - - - - - -` }];
    case 'signature':
      return block.lines.map(text => ({ look: 'right', text }));
    case 'annex':
      return [{ look: 'page' }, { look: 'h1', text: block.label }, { look: 'title', text: block.title }];
    case 'pageBreak':
      return [{ look: 'page' }];
    case 'table': {
      const cells = (texts: readonly string[]) =>
        block.columns.map(({ width, align }, i) => ({
          text: texts[i] ?? '',
          share: width,
          center: align === 'center',
        }));
      return [
        ...(block.caption === undefined ? [] : [{ look: 'h1' as const, text: block.caption }]),
        { look: 'head', cells: cells(block.columns.map(column => column.head)) },
        ...block.lines.map(line => ({ look: 'cell' as const, cells: cells(line.cells), tall: line.tall === true })),
      ];
    }
  }
}

/** @param name of the sheet */
export const docSheet = (doc: DocSpec, name?: string): SheetSpec =>
  letterSheet(doc.blocks.flatMap(linesOf), doc.lang, name);
