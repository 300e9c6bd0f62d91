import { headingOf } from '../../../src/report/words/rows';
import { row } from '../../support/rows';

test('a row is called by its indicator, else by its measure up to the first stop, else by its task', () => {
  const measure = '新建农村公路12公里，改造危桥3座。';
  expect(headingOf(row({ indicator: '农村公路', measure }))).toBe('农村公路');
  expect(headingOf(row({ measure }))).toBe('新建农村公路12公里');
  expect(headingOf(row({ item: '改善出行' }))).toBe('改善出行');
});

test('an indicator that only says the unit again names nothing', () => {
  const measure = 'Make at least 240 stops by the end of 2024.';
  expect(headingOf(row({ indicator: 'Stops', unit: 'stops', measure }))).toBe(
    'Make at least 240 stops by the end of 20…',
  );
  expect(headingOf(row({ indicator: 'Village stops', unit: 'stops', measure }))).toBe('Village stops');
});
