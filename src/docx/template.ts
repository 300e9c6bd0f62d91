/** A letter put into the office's own letterhead: {{标题}} {{正文}} {{日期}} {{期号}} {{单位}}, or {{title}} {{body}} {{date}} {{issue}} {{office}}. */
import { PLACEHOLDERS } from '../i18n/letterhead';
import { patchDetector, patchDocument, PatchType, TextRun, type IPatch } from 'docx';
import { OoxmlError } from '../ooxml/errors';
import { openPackage } from '../ooxml/package';
import type { DocBlock, DocSpec } from '../report/doc/types';
import { blocksFor } from './blocks';
import { repacked } from './repack';

type Placeholder = keyof typeof PLACEHOLDERS;

/** Why a letterhead cannot be used; `found` names the placeholders that it has. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
  constructor(
    readonly code: 'not-docx' | 'no-body',
    readonly found: readonly string[] = [],
  ) {
    super(code);
  }
}

/** @throws TemplateError */
function checkDocument(bytes: Uint8Array): void {
  try {
    if (openPackage(bytes).has('word/document.xml')) return;
  } catch (error) {
    if (!(error instanceof OoxmlError)) throw error;
  }
  throw new TemplateError('not-docx');
}

/** Words of a block of a kind; null where the letter has none. */
function textOf({ blocks }: DocSpec, kind: 'title'): string | null {
  const block = blocks.find(one => one.kind === kind);
  return block?.kind === kind ? block.text : null;
}

export interface Filled {
  readonly bytes: Uint8Array;
  /** Placeholders that mean nothing to us: left as they are. */
  readonly unknown: readonly string[];
}

/**
 * @param words what stands for date, issue and office
 * @throws TemplateError where it is no .docx, or has no place for the body
 */
export async function fillTemplate(
  template: Uint8Array,
  spec: DocSpec,
  words: Readonly<Record<'date' | 'issue' | 'office', string>>,
): Promise<Filled> {
  checkDocument(template);
  const found = await patchDetector({ data: template, trimPlaceholders: true });
  const placeOf = (name: string): Placeholder | undefined =>
    (Object.keys(PLACEHOLDERS) as Placeholder[]).find(place =>
      Object.values(PLACEHOLDERS[place]).includes(name.trim().toLowerCase()),
    );
  const places = new Set(found.map(placeOf));
  if (!places.has('body')) throw new TemplateError('no-body', found);
  const isTold = (block: DocBlock): boolean =>
    block.kind === 'masthead' ||
    (block.kind === 'title' && places.has('title')) ||
    (block.kind === 'signature' && (places.has('date') || places.has('office')));
  const text = (value: string): IPatch => ({ type: PatchType.PARAGRAPH, children: [new TextRun(value)] });
  const patches = Object.fromEntries(
    found.flatMap((name): [string, IPatch][] => {
      const place = placeOf(name);
      if (place === undefined) return [];
      if (place === 'body')
        return [
          [
            name,
            {
              type: PatchType.DOCUMENT,
              children: blocksFor(
                spec,
                spec.blocks.filter(block => !isTold(block)),
              ),
            },
          ],
        ];
      return [[name, text(place === 'title' ? (textOf(spec, 'title') ?? spec.title) : words[place])]];
    }),
  );
  const bytes = await patchDocument({
    outputType: 'uint8array',
    data: template,
    patches,
    trimPlaceholders: true,
    keepOriginalStyles: true,
  });
  return { bytes: repacked(bytes), unknown: found.filter(name => placeOf(name) === undefined) };
}
