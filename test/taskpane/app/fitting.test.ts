import fc from 'fast-check';
import { fitting } from '../../../src/taskpane/app/fitting';

test('tabs that all fit need no button', () => {
  expect(fitting([50, 50, 50], 150, 30, 0)).toEqual([0, 1, 2]);
  expect(fitting([], 0, 30, -1)).toEqual([]);
});

test('the button takes its room from the last ones, the selected one stays', () => {
  expect(fitting([50, 50, 50], 149, 30, 0)).toEqual([0, 1]);
  expect(fitting([50, 50, 50], 149, 30, 2)).toEqual([0, 2]);
  expect(fitting([50, 50, 50], 149, 30, -1)).toEqual([0, 1]);
  expect(fitting([50, 50, 50], 10, 30, 1)).toEqual([1]);
});

test('nothing shown is wider than the room, but for a selected tab that is so alone', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 10, max: 90 }), { minLength: 1, maxLength: 9 }),
      fc.integer({ min: 0, max: 600 }),
      fc.integer({ min: -1, max: 8 }),
      (widths, room, selected) => {
        const shown = fitting(widths, room, 30, selected);
        const width = shown.reduce((sum, i) => sum + widths[i]!, 0) + (shown.length < widths.length ? 30 : 0);
        expect(width <= room || shown.filter(i => i !== selected).length === 0).toBe(true);
        if (selected >= 0 && selected < widths.length) expect(shown).toContain(selected);
        expect([...shown].sort((a, b) => a - b)).toEqual(shown);
      },
    ),
  );
});
