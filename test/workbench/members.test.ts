import { classes } from '../../workbench/host/classes';
import type { HostClass } from '../../workbench/host/protocol/object';
import { memberTable } from '../../workbench/tools/member-table';

describe('the table of the client’s members', () => {
  const table = memberTable();

  test('holds the whole client', () => {
    const all = Object.values(table.classes);
    const sum = (kind: 'properties' | 'navigations' | 'methods' | 'events') =>
      all.reduce((n, c) => n + Object.keys(c[kind]).length, 0);
    expect([all.length, sum('properties'), sum('navigations')]).toEqual([188, 717, 218]);
    expect(sum('methods')).toBeGreaterThan(700);
    expect(sum('events')).toBeGreaterThan(50);
  });

  test('knows the setters that send another name than they read', () => {
    expect(table.classes['Worksheet']?.properties['showGridlines']).toMatchObject({
      wire: 'ShowGridlines',
      write: 'Gridlines',
    });
    expect(table.classes['Worksheet']?.properties['id']).not.toHaveProperty('write');
  });

  test('knows requirement sets and words', () => {
    expect(table.classes['Table']?.methods['resize']?.since).toBe('ExcelApi 1.13');
    expect(table.classes['Worksheet']?.methods['getRange']?.since).toBeUndefined();
    expect(table.enums['SheetVisibility']).toEqual(['Visible', 'Hidden', 'VeryHidden']);
  });
});

test('the host has no member that the client cannot send', () => {
  const { classes: known } = memberTable();
  const strangers: string[] = [];
  for (const [name, cls] of Object.entries(classes) as [string, HostClass<never>][]) {
    const members = known[name];
    const properties = Object.values(members?.properties ?? {});
    const has = {
      get: properties.map(p => p.wire),
      set: properties.filter(p => p.write !== undefined).map(p => p.wire),
      go: Object.values(members?.navigations ?? {}).map(n => n.wire),
      call: [
        ...Object.values(members?.methods ?? {}).map(m => m.wire),
        '_GetRangeForEventByReferenceId',
        '_GetRangeOrNullObjectForEventByReferenceId',
        '_ValidateArraySize',
      ],
    };
    for (const kind of ['get', 'set', 'go', 'call'] as const) {
      for (const wire of Object.keys(cls[kind] ?? {}))
        if (!has[kind].includes(wire)) strangers.push(`${name}.${kind} ${wire}`);
    }
  }
  expect(strangers).toEqual([]);
});
