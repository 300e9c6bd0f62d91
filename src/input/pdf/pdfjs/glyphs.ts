import { at, matrixOf, multiplied, type Matrix } from './geometry';
import type { Operators } from './operators';

/** One character as a page shows it. */
export interface Glyph {
  readonly char: string;
  /** From the character's own space (its em is 1) to the page's. */
  readonly matrix: Matrix;
  /** Points to the next character's place. */
  readonly width: number;
  readonly blank: boolean;
  readonly vertical: boolean;
}

/** What a font tells; the library has more of it. */
export interface Font {
  readonly fontMatrix?: ArrayLike<number>;
  readonly vertical?: boolean;
}

interface Letter {
  readonly unicode?: unknown;
  readonly width?: unknown;
  readonly isSpace?: unknown;
}

/** ISO 32000-1, 9.3: what outlasts a text object. */
interface State {
  readonly matrix: Matrix;
  readonly font: Font;
  readonly size: number;
  readonly spacing: number;
  readonly wordSpacing: number;
  readonly scale: number;
  readonly leading: number;
  readonly rise: number;
}

const UNIT: Matrix = [1, 0, 0, 1, 0, 0];
const number = (value: unknown): number => (Number.isFinite(Number(value)) ? Number(value) : 0);

/** Names of the fonts that a page uses. */
export const fontsOf = ({ fnArray, argsArray, codes }: Operators): ReadonlySet<string> =>
  new Set(
    fnArray.flatMap((code, i) => {
      const args = (argsArray[i] ?? []) as readonly unknown[];
      if (code === codes['setFont']) return [String(args[0])];
      const states = code === codes['setGState'] && Array.isArray(args[0]) ? (args[0] as readonly unknown[][]) : [];
      return states.filter(([key]) => key === 'Font').map(([, value]) => String((value as unknown[])[0]));
    }),
  );

/**
 * The characters of a page with their places, blanks too (ISO 32000-1, 9.4).
 * @param most how many characters are taken
 */
export function glyphsOf(operators: Operators, page: Matrix, fonts: ReadonlyMap<string, Font>, most: number): Glyph[] {
  const { fnArray, argsArray, codes } = operators;
  const names = new Map(Object.entries(codes).map(([name, code]) => [code, name]));
  const found: Glyph[] = [];
  const first: State = { matrix: page, font: {}, size: 0, spacing: 0, wordSpacing: 0, scale: 1, leading: 0, rise: 0 };
  let state = first;
  const stack: State[] = [];
  let [text, line] = [UNIT, UNIT];
  const move = (x: number, y: number): void => {
    line = multiplied(line, [1, 0, 0, 1, x, y]);
    text = line;
  };
  const setFont = (name: unknown, size: unknown): void => {
    state = { ...state, font: fonts.get(String(name)) ?? {}, size: number(size) };
  };
  const show = (letters: unknown): void => {
    const { font, size, spacing, wordSpacing, scale, rise } = state;
    const em = number(font.fontMatrix?.[0] ?? 0.001) * size;
    const vertical = font.vertical === true;
    const advance = (by: number): void => {
      text = multiplied(text, vertical ? [1, 0, 0, 1, 0, -by] : [1, 0, 0, 1, by * scale, 0]);
    };
    for (const letter of Array.isArray(letters) ? (letters as readonly unknown[]) : []) {
      if (found.length >= most) return;
      if (typeof letter === 'number') advance((-letter * size) / 1000);
      if (typeof letter !== 'object' || letter === null) continue;
      const { unicode, width, isSpace } = letter as Letter;
      const char = typeof unicode === 'string' ? unicode : '';
      const wide = number(width) * em;
      const matrix = multiplied(multiplied(state.matrix, text), [size * scale, 0, 0, size, 0, rise]);
      const [x0, y0] = at(matrix, 0, 0);
      const [x1, y1] = at(multiplied(multiplied(state.matrix, text), [1, 0, 0, 1, wide * scale, 0]), 0, rise);
      found.push({
        char,
        matrix,
        width: Math.hypot(x1 - x0, y1 - y0),
        blank: char.trim() === '',
        vertical,
      });
      advance((vertical ? size : wide) + spacing + (isSpace === true ? wordSpacing : 0));
    }
  };
  fnArray.forEach((code, i) => {
    const args = (argsArray[i] ?? []) as readonly unknown[];
    switch (names.get(code)) {
      case 'save':
        stack.push(state);
        break;
      case 'restore':
      case 'paintFormXObjectEnd':
        state = stack.pop() ?? first;
        break;
      case 'transform':
        state = { ...state, matrix: multiplied(state.matrix, matrixOf(args)) };
        break;
      case 'paintFormXObjectBegin':
        stack.push(state);
        if (args[0]) state = { ...state, matrix: multiplied(state.matrix, matrixOf(args[0] as ArrayLike<unknown>)) };
        break;
      case 'beginText':
        [text, line] = [UNIT, UNIT];
        break;
      case 'setCharSpacing':
        state = { ...state, spacing: number(args[0]) };
        break;
      case 'setWordSpacing':
        state = { ...state, wordSpacing: number(args[0]) };
        break;
      case 'setHScale':
        state = { ...state, scale: number(args[0]) / 100 };
        break;
      case 'setLeading':
        state = { ...state, leading: -number(args[0]) };
        break;
      case 'setTextRise':
        state = { ...state, rise: number(args[0]) };
        break;
      case 'setFont':
        setFont(args[0], args[1]);
        break;
      case 'setGState':
        for (const [key, value] of (Array.isArray(args[0]) ? args[0] : []) as readonly (readonly unknown[])[])
          if (key === 'Font' && Array.isArray(value)) setFont(value[0], value[1]);
        break;
      case 'moveText':
        move(number(args[0]), number(args[1]));
        break;
      case 'setLeadingMoveText':
        state = { ...state, leading: number(args[1]) };
        move(number(args[0]), number(args[1]));
        break;
      case 'setTextMatrix':
        line = matrixOf(args[0] && typeof args[0] === 'object' ? (args[0] as ArrayLike<unknown>) : args);
        text = line;
        break;
      case 'nextLine':
        move(0, state.leading);
        break;
      case 'showText':
      case 'showSpacedText':
        show(args[0]);
        break;
      case 'nextLineShowText':
        move(0, state.leading);
        show(args[0]);
        break;
      case 'nextLineSetSpacingShowText':
        state = { ...state, wordSpacing: number(args[0]), spacing: number(args[1]) };
        move(0, state.leading);
        show(args[2]);
        break;
      default:
    }
  });
  return found;
}
