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
} from 'docx';
import type { DocSpec } from '../report/doc/types';
import { bodyOf, styleId } from './blocks';
import { RUN_STYLES, PAGES, type RunStyleName } from './run-styles';
import { repacked } from './repack';

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

/**
 * @returns the bytes of the file
 */
export async function writeDocument(spec: DocSpec): Promise<Uint8Array> {
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
        children: bodyOf(spec, 'styles'),
      },
    ],
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document));
  return repacked(bytes, spec);
}
