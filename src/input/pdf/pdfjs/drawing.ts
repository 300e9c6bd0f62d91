import type { Ruling } from '../types';
import { at, matrixOf, multiplied, type Matrix } from './geometry';
import type { Operators } from './operators';

export interface Drawing {
  readonly rulings: readonly Ruling[];
  readonly drawn: number;
}

/** Points: the thickest ruling, the shortest one, and how far a level one may slope. */
const THICK = 3;
const SHORT = 5;
const SLOPE = 0.7;
/** Rulings of one page that are kept; pages with more hold maps. */
const MOST = 6000;
/** Heights of letters, in points. */
const LETTER: readonly [number, number] = [3, 80];
/** Operations of a path in the library's own coding. */
const [MOVE, LINE, CURVE, QUADRATIC, CLOSE] = [0, 1, 2, 3, 4];

type Point = readonly [number, number];

interface Part {
  readonly points: Point[];
  /** Points that the curves bend to; none where all is straight. */
  readonly bends: Point[];
}

/** Corners of each part of a path. */
function parts(data: ArrayLike<number>, matrix: Matrix): Part[] {
  const found: Part[] = [];
  const point = (i: number): Point => at(matrix, data[i] ?? 0, data[i + 1] ?? 0);
  for (let i = 0; i < data.length;) {
    const op = data[i];
    const part = found[found.length - 1];
    if (op === MOVE) found.push({ points: [point(i + 1)], bends: [] });
    else if (op === LINE) part?.points.push(point(i + 1));
    else if (op === CURVE || op === QUADRATIC) {
      part?.points.push(point(i + (op === CURVE ? 5 : 3)));
      part?.bends.push(point(i + 1), ...(op === CURVE ? [point(i + 3)] : []));
    } else if (op === CLOSE && part?.points[0]) part.points.push(part.points[0]);
    i += op === MOVE || op === LINE ? 3 : op === CURVE ? 7 : op === QUADRATIC ? 5 : 1;
  }
  return found;
}

function ruling([ax, ay]: Point, [bx, by]: Point): Ruling | null {
  const [x0, x1, y0, y1] = [Math.min(ax, bx), Math.max(ax, bx), Math.min(ay, by), Math.max(ay, by)];
  const level = y1 - y0 <= SLOPE && x1 - x0 >= SHORT;
  const upright = x1 - x0 <= SLOPE && y1 - y0 >= SHORT;
  if (level) return { x0, x1, y0: (y0 + y1) / 2, y1: (y0 + y1) / 2 };
  return upright ? { x0: (x0 + x1) / 2, x1: (x0 + x1) / 2, y0, y1 } : null;
}

const boxOf = (points: readonly Point[]) => {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { x0: Math.min(...xs), x1: Math.max(...xs), y0: Math.min(...ys), y1: Math.max(...ys) };
};

/** A filled box that is thin enough to be a line. */
function thin(points: readonly Point[]): Ruling | null {
  const { x0, x1, y0, y1 } = boxOf(points);
  const [wide, high] = [x1 - x0, y1 - y0];
  if (high <= THICK && wide >= SHORT) return ruling([x0, (y0 + y1) / 2], [x1, (y0 + y1) / 2]);
  return wide <= THICK && high >= SHORT ? ruling([(x0 + x1) / 2, y0], [(x0 + x1) / 2, y1]) : null;
}

/**
 * Lines that a page draws, stroked or as thin filled boxes, and how many filled outlines may be letters.
 * @param page the matrix from the page's own space to the one that is looked at
 */
export function drawingOf({ fnArray, argsArray, codes }: Operators, page: Matrix): Drawing {
  const rulings: Ruling[] = [];
  let drawn = 0;
  let matrix = page;
  const stack: Matrix[] = [];
  const is = (code: number, ...names: readonly string[]): boolean => names.some(name => codes[name] === code);
  const keep = (one: Ruling | null): void => {
    if (one && rulings.length < MOST) rulings.push(one);
  };
  fnArray.forEach((code, i) => {
    const args = (argsArray[i] ?? []) as readonly unknown[];
    if (is(code, 'save', 'paintFormXObjectBegin')) stack.push(matrix);
    if (is(code, 'restore', 'paintFormXObjectEnd')) matrix = stack.pop() ?? page;
    if (is(code, 'transform')) matrix = multiplied(matrix, matrixOf(args as ArrayLike<unknown>));
    if (is(code, 'paintFormXObjectBegin') && args[0])
      matrix = multiplied(matrix, matrixOf(args[0] as ArrayLike<unknown>));
    if (!is(code, 'constructPath')) return;
    const [paint, [data] = []] = args as [number, [ArrayLike<number>?]?];
    if (!data || is(paint, 'endPath')) return;
    for (const { points, bends } of parts(data, matrix)) {
      if (is(paint, 'stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'))
        points.slice(1).forEach((point, k) => keep(ruling(points[k] as Point, point)));
      else if (bends.length === 0) keep(thin(points));
      const { y0, y1 } = boxOf([...points, ...bends]);
      if (bends.length > 0 && y1 - y0 > LETTER[0] && y1 - y0 < LETTER[1]) drawn++;
    }
  });
  return { rulings, drawn };
}
