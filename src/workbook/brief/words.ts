/** Sentences with numbers in them, as a value and as a formula that gives the same. */
import { quote } from '../formulas/terms';

export interface Told {
  readonly value: string;
  readonly formula: string;
}

/** A text in a formula holds 255 characters. */
const LONGEST = 250;

/** A text of any length in a formula. */
export const quoteLong = (text: string): string =>
  text.length <= LONGEST
    ? quote(text)
    : Array.from({ length: Math.ceil(text.length / LONGEST) }, (_, i) =>
        quote(text.slice(i * LONGEST, (i + 1) * LONGEST)),
      ).join('&');

export const said = (text: string): Told => ({ value: text, formula: quote(text) });

export const number = (value: number, formula: string): Told => ({ value: String(value), formula: `(${formula})` });

/** Parts one after the other. */
export const joined = (...parts: readonly Told[]): Told => ({
  value: parts.map(part => part.value).join(''),
  formula: parts
    .filter(part => part.formula !== '""')
    .map(part => part.formula)
    .join('&'),
});

/** Words with `{}` in them, filled in order. */
export const filledWords = (words: string, ...numbers: readonly Told[]): Told =>
  joined(
    ...words.split('{}').flatMap((part, i) => {
      const next = numbers[i];
      return next === undefined ? [said(part)] : [said(part), next];
    }),
  );

export const either = (holds: boolean, test: string, yes: Told, no: Told): Told => ({
  value: (holds ? yes : no).value,
  formula: `IF(${test},${yes.formula},${no.formula})`,
});

const tenths = (value: number, scale: number): number => Math.round(Number((Math.abs(value) * scale).toPrecision(15)));

/** A size with one decimal, half away from zero, without its sign. */
export const oneDecimal = (value: number, formula: string): Told => ({
  value: (tenths(value, 10) / 10).toFixed(1),
  formula: `TEXT(ABS(${formula}),"0.0")`,
});
