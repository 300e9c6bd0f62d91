import { quoted } from '../../../src/report/words/numbers';

test('what is quoted within a sentence brings no stop of its own; an ellipsis stays', () => {
  expect(quoted('受雨季影响，进度偏慢。')).toBe('受雨季影响，进度偏慢');
  expect(quoted(' 资金未到位；\n')).toBe('资金未到位');
  expect(quoted('The site is flooded.')).toBe('The site is flooded');
  expect(quoted('还在协调……')).toBe('还在协调……');
  expect(quoted('still open...')).toBe('still open...');
  expect(quoted('好'.repeat(100))).toBe(`${'好'.repeat(80)}…`);
});
