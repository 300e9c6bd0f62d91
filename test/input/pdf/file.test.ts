/** Files through the library: from bytes to text. */
import { readPdf } from '../../../src/cli/pdf-input';
import { givenPlan, InputError } from '../../../src/input';
import { pdfOf, ruled, shown } from '../../support/pdf';

const read = (bytes: Uint8Array) => givenPlan(bytes, 'a.pdf', { pdf: readPdf });
const refused = async (bytes: Uint8Array) => {
  const error: unknown = await read(bytes).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof InputError ? error.code : error;
};
/** Lines of 20 characters from the left edge, 20 points apart. */
const lines = (texts: readonly string[], top = 780): string =>
  texts.map((text, i) => shown(text, 100, top - 20 * i)).join('\n');

test('characters of a font that the file does not bring along, by the tables of the package', async () => {
  const { text, format } = await read(pdfOf({ pages: [lines(['一、造林', '植树三千亩。'])] }));
  expect(text).toBe('一、造林\n植树三千亩。');
  expect(format).toBe('pdf');
});

test('lines that had to end are one, over a page’s end too, and page numbers are left out', async () => {
  const full = '县林业局会同各乡镇在河岸与道路两旁栽种柳';
  const { text, unread } = await read(
    pdfOf({
      pages: [
        [lines([full, full, full, full]), shown('— 1 —', 280, 30, 10)].join('\n'),
        [lines(['树共三千株。']), shown('— 2 —', 280, 30, 10)].join('\n'),
      ],
    }),
  );
  expect(text).toBe(`${full}${full}${full}${full}树共三千株。`);
  expect(unread).toEqual([{ why: 'page-number', count: 2, quotes: ['— 1 —', '— 2 —'] }]);
});

test('a page that is turned, and a table that lies across the page, read as they are looked at', async () => {
  const turned = pdfOf({ pages: [shown('修渠五公里', 100, 100, 12, '0 1 -1 0')], rotate: 90 });
  expect((await read(turned)).text).toBe('修渠五公里');
  const across = pdfOf({
    pages: [[shown('修渠五公里', 100, 100, 12, '0 1 -1 0'), shown('架桥两座。', 130, 100, 12, '0 1 -1 0')].join('\n')],
  });
  expect((await read(across)).text).toBe('修渠五公里\n架桥两座。');
});

test('a watermark is left out and said; letters printed twice to look bold count once', async () => {
  const { text, unread } = await read(
    pdfOf({
      pages: [
        [
          lines(['一、造林', '植树三千亩。']),
          shown('植树三千亩。', 100.4, 760),
          shown('内部资料', 200, 400, 40, '0.7 0.7 -0.7 0.7'),
        ].join('\n'),
      ],
    }),
  );
  expect(text).toBe('一、造林\n植树三千亩。');
  expect(unread).toEqual([{ why: 'askew', count: 1, quotes: ['内部资料'] }]);
});

test('what stands beyond the page or has no size is left out and said', async () => {
  const { text, unread } = await read(
    pdfOf({
      pages: [[shown('植树三千亩。', 100, 700), shown('旁注', 700, 700), shown('暗语', 100, 600, 0.5)].join('\n')],
    }),
  );
  expect(text).toBe('植树三千亩。');
  expect(unread).toEqual([{ why: 'hidden', count: 1, quotes: ['旁注暗语'] }]);
});

test('cells by ruling lines', async () => {
  const grid = [700, 660, 620].map(y => ruled(90, y, 490, y)).concat([90, 200, 490].map(x => ruled(x, 620, x, 700)));
  const cells = [
    shown('任务', 95, 675),
    shown('责任单位', 205, 675),
    shown('植树', 95, 635),
    shown('林业局', 205, 635),
  ];
  expect((await read(pdfOf({ pages: [[...grid, ...cells].join('\n')] }))).text).toBe('任务\t责任单位\n植树\t林业局');
});

describe('what gives no text is told for what it is', () => {
  const IMAGE =
    '<< /Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 64 >>\nstream\n' +
    'x'.repeat(64) +
    '\nendstream';

  test('a scan', async () => {
    expect(await refused(pdfOf({ pages: ['q 500 0 0 700 50 50 cm /I1 Do Q'], objects: [IMAGE] }))).toBe('pdf-scan');
  });

  test('letters that are drawn', async () => {
    const letter = (i: number) => {
      const [x, y] = [50 + 12 * (i % 40), 700 - 16 * Math.floor(i / 40)];
      return `${x} ${y} m ${x + 5} ${y + 10} ${x + 8} ${y + 10} ${x + 10} ${y} c f`;
    };
    expect(await refused(pdfOf({ pages: [Array.from({ length: 400 }, (_, i) => letter(i)).join('\n')] }))).toBe(
      'pdf-drawn',
    );
  });

  test('an empty page', async () => expect(await refused(pdfOf({ pages: [''] }))).toBe('input-empty'));

  test('a password', async () => {
    const trailer = `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>`;
    expect(await refused(pdfOf({ pages: [lines(['植树'])], trailer }))).toBe('encrypted');
  });

  test('too many pages', async () => {
    expect(await refused(pdfOf({ pages: Array.from({ length: 501 }, () => '') }))).toBe('pdf-pages');
  });

  test('damage', async () => {
    const whole = pdfOf({ pages: [lines(['植树'])] });
    expect(await refused(whole.slice(0, 60))).toBe('input-damaged');
    expect(await refused(Uint8Array.from('%PDF-1.7\nnothing', char => char.charCodeAt(0)))).toBe('input-damaged');
  });
});
