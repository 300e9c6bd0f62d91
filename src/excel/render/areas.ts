import type { Area } from '../../grid/area';

function subtract(area: Area, hole: Area): Area[] {
  const top = Math.max(area.top, hole.top);
  const left = Math.max(area.left, hole.left);
  const bottom = Math.min(area.bottom, hole.bottom);
  const right = Math.min(area.right, hole.right);
  if (top > bottom || left > right) return [area];
  return [
    { ...area, bottom: top - 1 },
    { ...area, top: bottom + 1 },
    { ...area, top, bottom, right: left - 1 },
    { ...area, top, bottom, left: right + 1 },
  ].filter(part => part.top <= part.bottom && part.left <= part.right);
}

/** The parts of the areas that lie outside `hole`. */
export const subtractAll = (areas: readonly Area[], hole: Area | undefined): Area[] =>
  areas.flatMap(area => (hole ? subtract(area, hole) : [area]));
