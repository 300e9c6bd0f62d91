/** A letter as a .docx file. The same letter gives the same bytes. */
import { CONVENTIONS, FACES } from '../i18n/paper';
import {
  AlignmentType,
  Document,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type IParagraphStyleOptions,
  type Table,
} from 'docx';
import { strToU8 } from 'fflate';
import { openPackage } from '../ooxml/package';
import type { DocSpec } from '../report/doc/types';
import { bodyOf, styleId } from './blocks';
import { RUN_STYLES, PAGES, type RunStyleName } from './run-styles';
import { moulded } from './moulds';
import { ownParts, repacked } from './repack';

const NAMES = Object.keys(RUN_STYLES.en) as readonly RunStyleName[];

function styles({ lang, latinFont }: DocSpec): IParagraphStyleOptions[] {
  return NAMES.map(look => {
    const { run, paragraph } = RUN_STYLES[lang][look];
    const font = { ...(run.font as object | undefined), ascii: latinFont, hAnsi: latinFont, cs: latinFont };
    return {
      id: styleId(look),
      name: `Mubiao ${look}`,
      basedOn: 'Normal',
      quickFormat: true,
      run: { ...run, font },
      paragraph,
    };
  });
}

/** “— 1 —” at the outer edge, one character in (GB/T 9704-2012, 7.5); in English the number alone, centred. */
function footer(spec: DocSpec, side: 'odd' | 'even'): Footer {
  const { latinFont: latin, lang } = spec;
  const { facing, eastAsian, pageMarks, pageSize } = CONVENTIONS[lang];
  const [before, behind] = pageMarks;
  const run = (children: readonly (string | (typeof PageNumber)['CURRENT'])[]): TextRun =>
    new TextRun({
      children,
      size: pageSize,
      font: { ...(eastAsian ? { eastAsia: FACES.page.standard } : {}), ascii: latin, hAnsi: latin, cs: latin },
    });
  const place = !facing
    ? { alignment: AlignmentType.CENTER }
    : side === 'odd'
      ? { alignment: AlignmentType.RIGHT, indent: { right: 280 } }
      : { alignment: AlignmentType.LEFT, indent: { left: 280 } };
  return new Footer({
    children: [
      new Paragraph({ ...place, children: [run([before, PageNumber.CURRENT, behind].filter(part => part !== ''))] }),
    ],
  });
}

/** A file as the library packs it. */
async function packed(spec: DocSpec, children: readonly (Paragraph | Table)[]): Promise<Uint8Array> {
  const { lang, latinFont: latin } = spec;
  const document = new Document({
    title: spec.title,
    creator: spec.author,
    evenAndOddHeaderAndFooters: CONVENTIONS[lang].facing,
    styles: {
      default: {
        document: {
          run: {
            font: {
              ...(CONVENTIONS[lang].eastAsian ? { eastAsia: FACES.body.standard } : {}),
              ascii: latin,
              hAnsi: latin,
              cs: latin,
            },
            language: { value: 'en-US', eastAsia: 'zh-CN' },
          },
        },
      },
      paragraphStyles: styles(spec),
    },
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin: PAGES[lang].margin } },
        footers: { default: footer(spec, 'odd'), even: footer(spec, 'even') },
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const MAIN = 'word/document.xml';
/** Characters that are encoded and packed at once. */
const AT_ONCE = 1 << 16;

function* encoded(texts: Iterable<string>): Generator<Uint8Array> {
  let held = '';
  for (const text of texts) {
    held += text;
    if (held.length < AT_ONCE) continue;
    yield strToU8(held);
    held = '';
  }
  yield strToU8(held);
}

function decoded(pieces: Iterable<Uint8Array>): string {
  const decoder = new TextDecoder();
  return Array.from(pieces, piece => decoder.decode(piece, { stream: true })).join('');
}

/**
 * @returns the bytes of the file
 */
export async function writeDocument(spec: DocSpec): Promise<Uint8Array> {
  const { shapes, mark, fill } = moulded(spec.blocks);
  // A mark stands alone in the shapes, never twice.
  const cut = mark + mark;
  const between = (): Paragraph => new Paragraph({ children: [new TextRun(cut)] });
  const children = shapes.flatMap(shape => [...bodyOf({ ...spec, blocks: [shape] }, 'styles'), between()]);
  const bytes = await packed(spec, [between(), ...children]);
  const [head = '', ...rest] = decoded(openPackage(bytes).pieces(MAIN)).split(
    `<w:p><w:r><w:t xml:space="preserve">${cut}</w:t></w:r></w:p>`,
  );
  const tail = rest.pop() ?? '';
  if (rest.length !== shapes.length) throw new Error(`${rest.length} of ${shapes.length} shapes`);
  function* main(): Generator<string> {
    yield head;
    yield* fill(rest);
    yield tail;
  }
  return repacked(bytes, [...ownParts(spec), [MAIN, encoded(main())]]);
}
