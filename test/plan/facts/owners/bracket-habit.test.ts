import { parsePlan } from '../../../../src/plan';

const owners = (lines: readonly string[]): string[] =>
  parsePlan(`Hillside Council Plan 2025\n\nGoal 1: Streets\n${lines.join('\n')}`).items.flatMap(i =>
    i.owners.map(o => o.name),
  );

describe('departments in bare brackets', () => {
  it('answer where lines end so by habit', () => {
    expect(
      owners([
        '• Lay 4 km of paths (Parks & Recreation)',
        '• Repair 9 bridges (Highways)',
        '• Plant 200 trees (Parks & Recreation)',
        '• Open 2 depots (Highways, Finance)',
      ]),
    ).toEqual(['Parks & Recreation', 'Highways', 'Parks & Recreation', 'Highways', 'Finance']);
  });
  it.each([
    ['too few', ['• Lay 4 km of paths (Riverside)', '• Repair 9 bridges (Riverside)', '• Plant 200 trees']],
    [
      'never twice',
      ['• Lay 4 km (North)', '• Repair 9 bridges (South)', '• Plant 20 trees (East)', '• Open 2 depots (West)'],
    ],
    [
      'mostly other words',
      [
        '• Lay 4 km (North)',
        '• Repair 9 bridges (North)',
        '• Plant 20 trees (see annex 2)',
        '• Open 2 depots (from 2024)',
        '• Buy 3 vans (North)',
        '• Sell 2 vans (North)',
        '• Hire 2 cars (if needed)',
      ],
    ],
  ])('%s: they are words', (_, lines) => {
    expect(owners(lines)).toEqual([]);
  });
});
