/** Small PDF files (ISO 32000-1), made in memory. */

export interface PdfSpec {
  /** What each page draws; see {@link shown}, {@link ruled}. */
  readonly pages: readonly string[];
  /** Points, A4 if left out. */
  readonly size?: readonly [number, number];
  /** Degrees that each page is turned by. */
  readonly rotate?: number;
  /** Further entries of the trailer. */
  readonly trailer?: string;
  /** Further objects, from number 10 on. */
  readonly objects?: readonly string[];
}

export const A4 = [595, 842] as const;

const hex = (text: string): string =>
  Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, '0')).join('');

/** Chinese letters are drawn with a font that no file brings along (UniGB-UCS2-H), Latin ones with Helvetica. */
export const shown = (text: string, x: number, y: number, size = 12, matrix = '1 0 0 1'): string => {
  const latin = /^[\x20-\x7e]*$/.test(text);
  const words = latin ? `(${text.replace(/[\\()]/g, '\\$&')})` : `<${hex(text)}>`;
  return `BT /${latin ? 'F2' : 'F1'} ${size} Tf ${matrix} ${x} ${y} Tm ${words} Tj ET`;
};

/** A line from one point to another. */
export const ruled = (x0: number, y0: number, x1: number, y1: number): string => `${x0} ${y0} m ${x1} ${y1} l S`;

/** Bytes of a file with these pages. */
export function pdfOf({ pages, size = A4, rotate = 0, trailer = '', objects = [] }: PdfSpec): Uint8Array {
  const first = 10 + objects.length;
  const all = new Map<number, string>([
    [1, '<< /Type /Catalog /Pages 2 0 R >>'],
    [2, `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${first + 2 * i} 0 R`).join(' ')}] >>`],
    [3, '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>'],
    [
      4,
      '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /FontDescriptor 5 0 R >>',
    ],
    [
      5,
      '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
    ],
    [6, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'],
    ...objects.map((object, i) => [10 + i, object] as [number, string]),
  ]);
  pages.forEach((content, i) => {
    all.set(
      first + 2 * i,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${size.join(' ')}] /Rotate ${rotate} /Resources << /Font << /F1 3 0 R /F2 6 0 R >> >> /Contents ${first + 2 * i + 1} 0 R >>`,
    );
    all.set(first + 2 * i + 1, `<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  });
  let text = '%PDF-1.4\n';
  const places: [number, number][] = [];
  for (const [number, body] of [...all].sort(([a], [b]) => a - b)) {
    places.push([number, text.length]);
    text += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const table = places.map(([number, at]) => `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const start = text.length;
  text += `xref\n0 1\n0000000000 65535 f \n${table}trailer\n<< /Size ${first + 2 * pages.length} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(text, char => char.charCodeAt(0));
}
