/** Every member of Excel that src/excel uses is implemented by the host, and none is above the requirement set of the manifest. */
import { REQUIRED } from '../../src/excel/office';
import { classes } from '../../workbench/host/classes';
import type { HostClass } from '../../workbench/host/protocol/object';
import type { ClassMembers } from '../../workbench/host/protocol/members';
import { CLIENT_ONLY, FOLDER, files, resolve, table, uses, type Use } from './uses';

const since = ({ members, name }: { members: ClassMembers; name: string }): string | undefined =>
  (members.properties[name] ?? members.navigations[name] ?? members.methods[name] ?? members.events[name])?.since;

function implemented(type: string, name: string, members: ClassMembers): boolean {
  const cls = (classes as unknown as Readonly<Record<string, HostClass<never>>>)[type];
  const wire = (members.properties[name] ?? members.navigations[name] ?? members.methods[name])?.wire ?? '';
  return (
    [cls?.get, cls?.set, cls?.go, cls?.call].some(part => part !== undefined && wire in part) ||
    members.events[name] !== undefined
  );
}

function problems(list: readonly Use[]): string[] {
  const limit = Number(REQUIRED.version.split('.')[1]);
  return list.flatMap(({ className, member, where }) => {
    if (CLIENT_ONLY.has(member) && !table.classes[className]?.methods[member]) return [];
    const found = resolve(className, member);
    // Plain values (rules, options) are interfaces, not classes.
    if (!table.classes[className] || member === 'items' || member === 'isNullObject' || member === 'load') return [];
    if (!found) return [`${where}: ${className}.${member} is not in the client`];
    const set = since(found);
    const [name, version] = (set ?? 'ExcelApi 1.1').split(' ');
    if (name !== 'ExcelApi' || Number(version?.split('.')[1]) > limit)
      return [`${where}: ${className}.${member} needs ${set ?? ''}`];
    return implemented(found.type, found.name, found.members)
      ? []
      : [`${where}: the host has no ${found.type}.${found.name}`];
  });
}

test('src/excel', () => {
  const all = uses(files(FOLDER));
  const members = new Set(all.map(u => `${u.className}.${u.member}`));
  expect(members.size).toBeGreaterThan(80);
  expect([...members]).toEqual(
    expect.arrayContaining([
      'Worksheet.copy',
      'Range.numberFormat',
      'Table.resize',
      'NamedItemCollection.add',
      'ChartSeries.setXAxisValues',
    ]),
  );
  expect(problems(all)).toEqual([]);
});

test('the check finds what is missing and what is too new', () => {
  const use = (className: string, member: string): Use => ({ className, member, where: 'here' });
  expect(problems([use('Range', 'calculate')])).toEqual(['here: the host has no Range.calculate']);
  expect(problems([use('ChartSeries', 'getDimensionDataSourceString')])).toEqual([
    'here: ChartSeries.getDimensionDataSourceString needs ExcelApi 1.15',
  ]);
  expect(problems([use('Worksheet', 'onNameChanged')])).toEqual([
    'here: Worksheet.onNameChanged needs ExcelApiOnline 1.1',
  ]);
  expect(problems([use('Range', 'valuesAsJson')])).toEqual(['here: Range.valuesAsJson is not in the client']);
  expect(problems([use('TableCollection', 'items/columns/items/name'), use('Range', 'format/fill/color')])).toEqual([]);
});
