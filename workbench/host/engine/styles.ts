/** Styles of a workbook: each stands once, cells name it. */
import type { Workbook } from '@univerjs/core';
import type { Cell, Style } from './cells';

export class Styles {
  private readonly ids = new Map<string, string>();
  private readonly idOf = new WeakMap<Style, string>();

  constructor(private readonly model: () => Workbook) {}

  /** The style of a cell, whole. */
  of(cell: Cell | undefined): Style {
    return (cell ? this.model().getStyles().getStyleByCell(cell) : undefined) ?? {};
  }

  /** The name of a style, made where it is new; undefined for none at all. */
  name(style: Style): string | undefined {
    const known = this.idOf.get(style);
    if (known !== undefined) return known;
    const key = JSON.stringify(style);
    if (key === '{}') return undefined;
    // Univer's `setValue` compares a new style with every other, property by property.
    const id = this.ids.get(key) ?? this.model().getStyles().add(style, key);
    this.ids.set(key, id);
    this.idOf.set(style, id);
    return id;
  }

  /** A cell after a change: null takes a property away. */
  changed(old: Cell, change: Cell): Cell {
    const { s, ...rest } = change;
    const next = Object.fromEntries(
      Object.entries({ ...old, ...rest }).filter(([, value]) => value !== null && value !== undefined),
    ) as Cell;
    if (s === null) delete next.s;
    else if (typeof s === 'string') next.s = s;
    else if (s) {
      const id = this.name(s);
      if (id !== undefined) next.s = id;
    }
    return next;
  }
}
