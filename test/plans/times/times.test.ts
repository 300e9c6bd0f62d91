import * as path from 'node:path';
import { scopePlans } from '../../support/scope';

const second = path.resolve(__dirname, '../times-second');

describe.each([...scopePlans(__dirname), ...scopePlans(second)])(
  'which time governs which row: $name',
  ({ rows, faults }) => {
    it('each row has the time that the text gives it', () => {
      expect(faults).toEqual([]);
      expect(rows).toBeGreaterThan(3);
    });
  },
);

it('holds the plans that it names', () => {
  expect(scopePlans(path.resolve(__dirname)).length).toBeGreaterThanOrEqual(24);
});
