import type { BorderStyleTypes } from '@univerjs/core';
import type { Area } from '../../../src/grid/area';
import type { Style } from '../engine/engine';
import type { Patch, Side } from '../model/style';
import { border, common, formatOf, paint } from '../model/style';
import { colour, word, count } from '../protocol/args';
import { invalid } from '../protocol/errors';
import type { HostClass } from '../protocol/object';
import { object } from '../protocol/object';
import type { Blocks, States } from './states';
import { refuseLocked } from '../model/write';

/** Which sides of which cells a word of `Excel.BorderIndex` means. */
export const SIDES: Readonly<Record<string, readonly Side[]>> = {
  EdgeTop: ['t'],
  EdgeBottom: ['b'],
  EdgeLeft: ['l'],
  EdgeRight: ['r'],
  InsideHorizontal: ['t', 'b'],
  InsideVertical: ['l', 'r'],
};

const STYLES: Readonly<Record<string, number>> = {
  None: 0,
  Continuous: 1,
  Dot: 3,
  Dash: 4,
  DashDot: 5,
  DashDotDot: 6,
  Double: 7,
};
const WEIGHTS: Readonly<Record<string, number>> = { Hairline: 2, Thin: 1, Medium: 8, Thick: 13 };
const EDGE = '#000000';

/** The strips of cells that carry the border, and the side on which. */
function strips(area: Area, name: string): { readonly area: Area; readonly side: Side }[] {
  const { top, bottom, left, right } = area;
  switch (name) {
    case 'EdgeTop':
      return [{ area: { ...area, bottom: top }, side: 't' }];
    case 'EdgeBottom':
      return [{ area: { ...area, top: bottom }, side: 'b' }];
    case 'EdgeLeft':
      return [{ area: { ...area, right: left }, side: 'l' }];
    case 'EdgeRight':
      return [{ area: { ...area, left: right }, side: 'r' }];
    case 'InsideHorizontal':
      return top === bottom
        ? []
        : [
            { area: { ...area, bottom: bottom - 1 }, side: 'b' },
            { area: { ...area, top: top + 1 }, side: 't' },
          ];
    case 'InsideVertical':
      return left === right
        ? []
        : [
            { area: { ...area, right: right - 1 }, side: 'r' },
            { area: { ...area, left: left + 1 }, side: 'l' },
          ];
    default:
      throw invalid('RangeBorderCollection.getItem');
  }
}

type State = States['RangeBorder'];

function each<T>(state: State, read: (style: Style, side: Side) => T): T | null {
  const values = state.of.blocks.flatMap(b =>
    strips(b.area, state.name).map(s => common(state.of.sheet, s.area, f => read(f.style, s.side))),
  );
  const [first] = values;
  return values.every(v => JSON.stringify(v) === JSON.stringify(first)) ? (first ?? null) : null;
}

interface Line {
  readonly s: number;
  readonly rgb: string;
}

function draw(state: State, now: (old: Line) => Line, member: string): void {
  const { sheet, blocks } = state.of;
  const known = new Map<string, Patch>();
  for (const block of blocks) {
    if (sheet.protection && sheet.protection['allowFormatCells'] !== true) refuseLocked(sheet, block.area, member);
    for (const { area, side } of strips(block.area, state.name)) {
      paint(sheet, area, (r, c) => {
        const old = border(formatOf(sheet, r, c).style, side);
        const { s, rgb } = now({ s: old?.s ?? 0, rgb: old?.cl.rgb ?? EDGE });
        const key = `${side} ${s} ${rgb}`;
        const drawn = s === 0 ? null : { s: s as BorderStyleTypes, cl: { rgb } };
        const patch = known.get(key) ?? { style: { bd: { [side]: drawn } } };
        known.set(key, patch);
        return patch;
      });
    }
  }
}

const nameOf = (map: Readonly<Record<string, number>>, value: number, fallback: string): string =>
  Object.keys(map).find(k => map[k] === value) ?? fallback;
const isWeight = (s: number): boolean => s === 2 || s === 8 || s === 13;

export const rangeBorder: HostClass<State> = {
  id: state => state.name,
  get: {
    SideIndex: state => state.name,
    Style: state =>
      each(state, (style, side) => {
        const s = border(style, side)?.s ?? 0;
        return isWeight(s) ? 'Continuous' : nameOf(STYLES, s, 'None');
      }),
    Weight: state => each(state, (style, side) => nameOf(WEIGHTS, border(style, side)?.s ?? 1, 'Thin')),
    Color: state => each(state, (style, side) => border(style, side)?.cl.rgb ?? EDGE),
  },
  set: {
    Style: (state, value, host) => {
      const s = STYLES[word(host, 'BorderLineStyle', value, 'RangeBorder.style')] ?? 1;
      draw(state, old => ({ ...old, s: s === 1 && isWeight(old.s) ? old.s : s }), 'RangeBorder.style');
    },
    Weight: (state, value, host) => {
      const s = WEIGHTS[word(host, 'BorderWeight', value, 'RangeBorder.weight')] ?? 1;
      draw(state, old => ({ ...old, s }), 'RangeBorder.weight');
    },
    /** Colouring an edge that has no line draws a continuous one. */
    Color: (state, value) => {
      const rgb = colour(value, 'RangeBorder.color');
      draw(state, old => ({ s: old.s === 0 ? 1 : old.s, rgb }), 'RangeBorder.color');
    },
  },
};

const NAMES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal'];
const item = (of: Blocks, name: string) => object('RangeBorder', { of, name, sides: SIDES[name] ?? [] });

export const rangeBorderCollection: HostClass<Blocks> = {
  get: { Count: () => NAMES.length },
  items: of => NAMES.map(name => item(of, name)),
  call: {
    '[]': (of, [index], host) => item(of, word(host, 'BorderIndex', index, 'RangeBorderCollection.getItem')),
    GetItemAt: (of, [index]) => item(of, NAMES[count(index, 'RangeBorderCollection.getItemAt')] ?? ''),
  },
};
