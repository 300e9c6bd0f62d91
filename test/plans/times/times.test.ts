import * as path from 'node:path';
import { scopePlans } from '../../support/scope';

describe.each(scopePlans(__dirname))('which time governs which row: $name', ({ rows, faults }) => {
  it('each row has the time that the text gives it', () => {
    expect(faults).toEqual([]);
    expect(rows).toBeGreaterThan(4);
  });
});

it('holds the plans that it names', () => {
  expect(scopePlans(path.resolve(__dirname)).length).toBeGreaterThanOrEqual(12);
});
