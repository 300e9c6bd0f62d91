import { Document, Packer } from 'docx';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { bodyOf } from '../../src/docx/blocks';
import { writeDocument } from '../../src/docx/document';
import { moulded } from '../../src/docx/moulds';
import type { DocBlock, DocSpec } from '../../src/report/doc/types';
import { asRowKey } from '../../src/ledger/rows/key';
import { letter, letterArbitrary } from '../support/letters';

const body = (bytes: Uint8Array): string =>
  /<w:body>(.*)<w:sectPr/s.exec(strFromU8(unzipSync(bytes)['word/document.xml']!))![1]!;

/** The blocks as the library sets them, one by one. */
const plain = async (spec: DocSpec): Promise<string> =>
  body(await Packer.toBuffer(new Document({ sections: [{ children: bodyOf(spec, 'styles') }] })));

const text = fc
  .array(
    fc.constantFrom('甲', '', ' ', '\n', '\u0001', '&', '<', '"', "'", '\ue000', '0', '1', '\ue001', '😀', '\ud83d'),
  )
  .map(parts => parts.join(''));

const block: fc.Arbitrary<DocBlock> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('title' as const, 'addressees' as const, 'note' as const, 'cutLine' as const),
    text,
  }),
  fc.record({ kind: fc.constant('stripe' as const), color: fc.constantFrom('blue' as const, 'red' as const), text }),
  fc.record({ kind: fc.constant('masthead' as const), name: text, left: text, right: text }),
  fc.record({ kind: fc.constant('signature' as const), lines: fc.array(text, { maxLength: 2 }) }),
  fc.record({ kind: fc.constant('paragraph' as const), runs: fc.array(fc.record({ text }), { maxLength: 3 }) }),
  fc.record({
    kind: fc.constant('table' as const),
    caption: text,
    columns: fc.constant([
      { head: '序号', width: 1, align: 'center' as const },
      { head: '事项', width: 3 },
    ]),
    // Lines with fewer cells than columns, and with more.
    lines: fc.array(fc.record({ cells: fc.array(text, { maxLength: 3 }), tall: fc.boolean() }), { maxLength: 3 }),
  }),
  fc.constant({ kind: 'pageBreak' as const }),
);

describe('blocks of one shape', () => {
  it('are in the file what the library makes of them one by one', async () => {
    const specs = fc.oneof(
      letterArbitrary,
      fc.array(block, { maxLength: 12 }).map(blocks => letter(blocks)),
    );
    await fc.assert(
      fc.asyncProperty(specs, async spec => {
        expect(body(await writeDocument(spec))).toBe(await plain(spec));
      }),
      { numRuns: 60 },
    );
  });

  it('are set once, however many there are and whatever they say', () => {
    const table = (n: number): DocBlock => ({
      kind: 'table',
      columns: [{ head: '序号', width: 1 }],
      lines: [{ rows: [asRowKey(String(n))], cells: [String(n)] }],
    });
    const of = (n: number): readonly DocBlock[] => [
      { kind: 'title', text: `第${n}号` },
      { kind: 'paragraph', runs: [{ text: `请于${n}日内` }] },
      table(n),
      { kind: 'stripe', color: n % 2 === 0 ? 'red' : 'blue', text: String(n) },
    ];
    expect(moulded(Array.from({ length: 1000 }, (_, n) => of(n)).flat()).shapes).toHaveLength(5);
  });
});
