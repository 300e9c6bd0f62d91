/** Styles of letters on a sheet: faces and sizes of official papers. */
import { FACES } from '../../i18n/paper';
import type { StyleSpec } from '../spec';

const BODY = { name: FACES.body.common, size: 16, color: '000000' } as const;
const LINE = { vertical: 'center', wrap: true, horizontal: 'left' } as const;
const BOX = { color: '000000', sides: ['top', 'right', 'bottom', 'left'] } as const;
const SMALL = { name: FACES.page.common, size: 10, color: '000000' } as const;

const line = (font: StyleSpec['font'], align: StyleSpec['align'] = LINE): StyleSpec => ({
  font: { ...BODY, ...font },
  align: { ...LINE, ...align },
  numberFormat: '@',
});

/** A stripe in the colour of a letter's level; the same as `STRIPE_COLORS` of letters as documents, which a test holds. */
const stripe = (fill: string, color: string): StyleSpec => ({
  ...line({ name: FACES.heading.common, size: 12, bold: true, color }),
  fill,
});

export const LETTER_STYLES: Readonly<Record<string, StyleSpec>> = {
  'letter.masthead': line(
    { name: FACES.title.common, size: 30, bold: true, color: 'C00000' },
    { horizontal: 'center' },
  ),
  'letter.title': line({ name: FACES.title.common, size: 22 }, { horizontal: 'center' }),
  'letter.h1': line({ name: FACES.heading.common }),
  'letter.h2': line({ name: FACES.subheading.common }),
  'letter.h3': line({ bold: true }),
  'letter.body': line({}),
  'letter.flush': line({}),
  'letter.right': line({}, { horizontal: 'right', indent: 4 }),
  'letter.small': line({ name: FACES.page.common, size: 9 }),
  'letter.cut': line({ name: FACES.page.common, size: 9 }, { horizontal: 'center' }),
  'letter.stripe.blue': stripe('2F75B5', 'FFFFFF'),
  'letter.stripe.yellow': stripe('FFC000', '000000'),
  'letter.stripe.red': stripe('C00000', 'FFFFFF'),
  'letter.head': { ...line({ ...SMALL, bold: true }, { horizontal: 'center' }), border: BOX },
  'letter.cell': { ...line(SMALL), border: BOX },
  'letter.cell.center': { ...line(SMALL, { horizontal: 'center' }), border: BOX },
};
