/** Rows and settings for tests: a blank row and what the test changes. */
import { OFFICE_DEFAULTS } from '../../src/ledger/settings/office';
import type { Row, Settings } from '../../src/ledger/types';

const BLANK: Row = {
  key: 'bcdfghjk',
  order: 1,
  no: '1-1',
  section: '',
  item: '',
  measure: '',
  targetText: '',
  indicator: '',
  kind: null,
  comparator: null,
  target: null,
  upper: null,
  unit: null,
  every: null,
  base: null,
  leader: null,
  lead: null,
  support: null,
  person: null,
  start: null,
  due: null,
  dueNote: null,
  actual: null,
  self: null,
  progress: null,
  problem: null,
  next: null,
  evidence: null,
  reporter: null,
  reportedOn: null,
  struck: null,
  adjust: null,
  newDue: null,
  lastProgress: null,
  remark: null,
};

export const row = (patch: Partial<Row> = {}): Row => ({ ...BLANK, ...patch });

/** Plan year 2023, limits as a new book has them. */
export const settings = (patch: Partial<Settings> = {}): Settings => ({
  asOf: null,
  planStart: 44927,
  periodStart: null,
  paceBy: 'month',
  aheadPoints: 10,
  slightPoints: 10,
  severePoints: 30,
  approxTolerance: 0.1,
  ...OFFICE_DEFAULTS,
  ...patch,
});
