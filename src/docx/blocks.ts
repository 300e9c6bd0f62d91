/** Blocks of a letter as paragraphs and tables of the library. */
import {
  BorderStyle,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx';
import { oneLine } from '../report/doc/text';
import { STRIPE_COLORS, type DocBlock, type DocColumn, type DocRow, type DocSpec } from '../report/doc/types';
import { RUN_STYLES, PAGES, RED, type RunStyleName } from './run-styles';

/** Whether looks are styles of the document, or stand at each paragraph: a letterhead knows our styles not. */
export type Styling = 'styles' | 'direct';

export const styleId = (look: RunStyleName): string => `Mubiao${look[0]?.toUpperCase() ?? ''}${look.slice(1)}`;

const OUTLINE: Readonly<Partial<Record<RunStyleName, number>>> = { heading1: 0, heading2: 1, heading3: 2 };

/** Least height of a row that is written in by hand: 2 cm, in twips. */
const ROOM = 1134;

class Blocks {
  constructor(
    private readonly spec: DocSpec,
    private readonly styling: Styling,
  ) {}

  private run(look: RunStyleName, text: string, more: IRunOptions = {}): TextRun {
    const { run } = RUN_STYLES[this.spec.lang][look];
    const { latinFont: latin } = this.spec;
    const font = { ...(run.font as object | undefined), ascii: latin, hAnsi: latin, cs: latin };
    const direct: IRunOptions = this.styling === 'direct' ? { ...run, font } : {};
    return new TextRun({ ...direct, text: oneLine(text), ...more });
  }

  private paragraph(look: RunStyleName, runs: readonly TextRun[], more: IParagraphOptions = {}): Paragraph {
    const { paragraph } = RUN_STYLES[this.spec.lang][look];
    const shape: IParagraphOptions = this.styling === 'direct' ? paragraph : { style: styleId(look) };
    const outlineLevel = OUTLINE[look];
    return new Paragraph({
      ...shape,
      ...(outlineLevel === undefined ? {} : { outlineLevel }),
      // Otherwise a page has 21 lines where a paragraph would leave one behind.
      widowControl: false,
      // Otherwise Word hangs a sign past the margin: a 29th character.
      overflowPunctuation: false,
      ...more,
      children: runs,
    });
  }

  private line(look: RunStyleName, text: string, more: IParagraphOptions = {}): Paragraph {
    return this.paragraph(look, [this.run(look, text)], more);
  }

  private cell(column: DocColumn, text: string, look: RunStyleName, width: number): TableCell {
    return new TableCell({
      width: { size: width, type: WidthType.DXA },
      verticalAlign: 'center',
      margins: { left: 60, right: 60, top: 30, bottom: 30 },
      children: [
        this.line(look, text, look === 'cell' && column.align !== undefined ? { alignment: column.align } : {}),
      ],
    });
  }

  private table(columns: readonly DocColumn[], lines: readonly DocRow[]): Table {
    const total = columns.reduce((sum, column) => sum + column.width, 0);
    const widths = columns.map(column => Math.floor((PAGES[this.spec.lang].width * column.width) / total));
    const row = (cells: readonly string[], look: RunStyleName, tableHeader: boolean, tall = false): TableRow =>
      new TableRow({
        ...(tall ? { height: { value: ROOM, rule: 'atLeast' as const } } : {}),
        cantSplit: true,
        tableHeader,
        children: columns.map((column, i) => this.cell(column, cells[i] ?? '', look, widths[i] ?? 0)),
      });
    return new Table({
      columnWidths: widths,
      layout: 'fixed',
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      rows: [
        row(
          columns.map(column => column.head),
          'cellHead',
          true,
        ),
        ...lines.map(line => row(line.cells, 'cell', false, line.tall)),
      ],
    });
  }

  private masthead(name: string, left: string, right: string): Paragraph[] {
    const runs = [this.run('issue', left), new TextRun({ children: [new Tab()] }), this.run('issue', right)];
    const red = { style: BorderStyle.SINGLE, size: 18, color: RED, space: 4 };
    return [
      this.line('masthead', name),
      this.paragraph('issue', left === '' && right === '' ? [] : right === '' ? runs.slice(0, 1) : runs, {
        border: { bottom: red },
        tabStops: [{ type: 'right', position: PAGES[this.spec.lang].width }],
      }),
    ];
  }

  /** Two lines stay free above whoever signs, and the day never stands alone on a page. */
  private signatureTop(): IParagraphOptions {
    const { spacing } = RUN_STYLES[this.spec.lang].signature.paragraph;
    return { keepNext: true, spacing: { ...spacing, before: 2 * (spacing?.line ?? 0) } };
  }

  make(block: DocBlock): readonly (Paragraph | Table)[] {
    switch (block.kind) {
      case 'masthead':
        return this.masthead(block.name, block.left, block.right);
      case 'title':
        return [this.line('title', block.text)];
      case 'heading':
        return [this.line(`heading${block.level}`, block.text)];
      case 'addressees':
        return [this.line('addressees', block.text)];
      case 'paragraph':
        return [
          this.paragraph(
            'body',
            block.runs.map(run => this.run('body', run.text)),
          ),
        ];
      case 'note':
        return [this.line('note', block.text)];
      case 'table':
        return [
          ...(block.caption === undefined ? [] : [this.line('caption', block.caption)]),
          this.table(block.columns, block.lines),
        ];
      case 'signature':
        return block.lines.map((text, i) => this.line('signature', text, i === 0 ? this.signatureTop() : {}));
      case 'annex':
        return [this.line('annex', block.label), this.line('title', block.title)];
      case 'stripe': {
        const { fill, type } = STRIPE_COLORS[block.color];
        return [
          this.paragraph('cellHead', [this.run('cellHead', block.text, { color: type, bold: true })], {
            shading: { type: 'clear', color: 'auto', fill },
            spacing: { before: 120, after: 240 },
          }),
        ];
      }
      case 'cutLine': {
        const dashes = { style: BorderStyle.DASHED, size: 6, color: '404040', space: 6 };
        return [
          this.line('note', block.text, {
            border: { top: dashes },
            spacing: { before: 360, after: 120 },
            alignment: 'center',
            keepNext: true,
          }),
        ];
      }
      case 'pageBreak':
        return [this.line('body', '', { pageBreakBefore: true })];
    }
  }
}

/** The whole body; a table at the end is followed by the empty paragraph that Word wants there. */
export function bodyOf(spec: DocSpec, styling: Styling): readonly (Paragraph | Table)[] {
  const blocks = new Blocks(spec, styling);
  return spec.blocks.flatMap(block => blocks.make(block));
}

/** Some blocks, for a place of a letterhead. */
export function blocksFor(spec: DocSpec, some: readonly DocBlock[]): readonly (Paragraph | Table)[] {
  const blocks = new Blocks(spec, 'direct');
  return some.flatMap(block => blocks.make(block));
}
