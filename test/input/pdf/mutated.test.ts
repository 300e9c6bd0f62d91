/** Damaged files: each is read or refused in words, nothing is asked of the network. */
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import fc from 'fast-check';
import { readPdf } from '../../../src/cli/pdf-input';
import { givenPlan, InputError, MAX_INPUT } from '../../../src/input';
import { pdfOf, ruled, shown } from '../../support/pdf';

const grid = [700, 660, 620].map(y => ruled(90, y, 490, y)).concat([90, 200, 490].map(x => ruled(x, 620, x, 700)));
const BASES = [
  pdfOf({
    pages: [[shown('一、造林', 100, 780), shown('植树三千亩。', 100, 760), shown('Page 1 of 1', 280, 30)].join('\n')],
  }),
  pdfOf({
    pages: [[...grid, shown('任务', 95, 675), shown('植树', 95, 635), shown('林业局', 205, 635)].join('\n')],
    rotate: 90,
  }),
  pdfOf({
    pages: ['q 500 0 0 700 50 50 cm /I1 Do Q', shown('修渠', 100, 700)],
    objects: [
      `<< /Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 64 >>\nstream\n${'x'.repeat(64)}\nendstream`,
    ],
  }),
];

/** One wound: bytes changed, cut out, doubled, or a number made huge. */
const wound = fc.record({
  kind: fc.constantFrom('change', 'cut', 'double', 'number', 'end'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  size: fc.integer({ min: 1, max: 40 }),
  byte: fc.integer({ min: 0, max: 255 }),
});
type Wound = typeof wound extends fc.Arbitrary<infer W> ? W : never;

function hurt(bytes: Uint8Array, { kind, at, size, byte }: Wound): Uint8Array {
  const from = 8 + Math.floor(at * (bytes.length - 9));
  const part = bytes.subarray(from, from + size);
  const [head, tail] = [[...bytes.subarray(0, from)], [...bytes.subarray(from + size)]];
  if (kind === 'end') return bytes.slice(0, Math.max(8, from));
  if (kind === 'change') return Uint8Array.from([...head, ...Array.from(part, () => byte), ...tail]);
  if (kind === 'cut') return Uint8Array.from([...head, ...tail]);
  if (kind === 'double') return Uint8Array.from([...head, ...part, ...part, ...tail]);
  return bytes.map((old, i) => (i >= from && i < from + size && old >= 0x30 && old <= 0x39 ? 0x39 : old));
}

test('300 damaged files: none throws anything but words, none asks the network', async () => {
  const asked: string[] = [];
  const refuse = (name: string) => () => {
    asked.push(name);
    throw new Error('no network');
  };
  const spies = [
    jest.spyOn(http, 'request').mockImplementation(refuse('http') as never),
    jest.spyOn(https, 'request').mockImplementation(refuse('https') as never),
    jest.spyOn(net.Socket.prototype, 'connect').mockImplementation(refuse('socket') as never),
    jest.spyOn(globalThis, 'fetch').mockImplementation(refuse('fetch') as never),
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...BASES),
      fc.array(wound, { minLength: 1, maxLength: 4 }),
      async (base, wounds) => {
        const bytes = wounds.reduce(hurt, base);
        const read = await givenPlan(bytes, 'a.pdf', { pdf: readPdf }).catch((error: unknown) => error);
        if (read instanceof Error) expect(read).toBeInstanceOf(InputError);
        else expect((read as { text: string }).text.length).toBeLessThanOrEqual(MAX_INPUT);
      },
    ),
    { numRuns: 300 },
  );
  spies.forEach(spy => spy.mockRestore());
  expect(asked).toEqual([]);
}, 300_000);
