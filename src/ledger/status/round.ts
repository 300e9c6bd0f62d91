/** From here on fifteen digits hold no seventh decimal. */
const COARSE = 1e9;

/**
 * Rounds half away from zero to 6 decimal places, looking at fifteen significant digits as spreadsheet programs do: 1.0000005
 * becomes 1.000001 whatever its binary neighbour is. Values beyond 1e9 and infinities come back unchanged.
 */
export function round6(x: number): number {
  if (!Number.isFinite(x) || Math.abs(x) >= COARSE) return x;
  const [digits = '0', exponent = '0'] = Math.abs(x).toExponential(14).split('e');
  const rounded = Math.round(Number(`${digits}e${Number(exponent) + 6}`)) / 1e6;
  return x < 0 && rounded !== 0 ? -rounded : rounded;
}
