/**
 * Which of a row of tabs have room as words: those in front that fit, and always the one that is selected. Where not all fit, the
 * button for the others takes its room first.
 * @param widths of the tabs in their order; `room` and `button` in the same unit, pixels as a rule
 * @param selected index of the selected tab; -1 where none is
 * @returns indices in ascending order
 */
export function fitting(widths: readonly number[], room: number, button: number, selected: number): readonly number[] {
  const all = widths.map((_, i) => i);
  const sum = (indices: readonly number[]) => indices.reduce((total, i) => total + (widths[i] ?? 0), 0);
  if (sum(all) <= room) return all;
  const own = all.filter(i => i === selected);
  const others = all.filter(i => i !== selected);
  let fit = 0;
  while (fit < others.length && sum([...own, ...others.slice(0, fit + 1)]) + button <= room) fit++;
  return [...own, ...others.slice(0, fit)].sort((a, b) => a - b);
}
