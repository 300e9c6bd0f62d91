/** Rows and settings for tests: a blank row and what the test changes. */
import { OFFICE_DEFAULTS } from '../../src/ledger/settings/office';
import { BLANK_CELLS } from '../../src/ledger/columns/columns';
import { asSerialDay, type SerialDay } from '../../src/ledger/dates/serial';
import type { Row, Settings } from '../../src/ledger/types';
import { asRowKey } from '../../src/ledger/rows/key';

const BLANK: Row = { ...BLANK_CELLS, key: asRowKey('bcdfghjk'), order: 1, no: '1-1' };

/** @param patch its key may be any text */
export const row = ({ key, ...patch }: Omit<Partial<Row>, 'key'> & { readonly key?: string } = {}): Row => ({
  ...BLANK,
  ...patch,
  ...(key === undefined ? {} : { key: asRowKey(key) }),
});

type Days = 'asOf' | 'planStart' | 'periodStart';
type SettingsPatch = Omit<Partial<Settings>, Days> & { readonly [Day in Days]?: number | null };

const dayOrNull = (day: number | null): SerialDay | null => (day === null ? null : asSerialDay(day));

/** Plan year 2023, limits as a new book has them. */
export const settings = ({
  asOf = null,
  planStart = 44927,
  periodStart = null,
  ...patch
}: SettingsPatch = {}): Settings => ({
  asOf: dayOrNull(asOf),
  planStart: dayOrNull(planStart),
  periodStart: dayOrNull(periodStart),
  paceBy: 'month',
  aheadPoints: 10,
  slightPoints: 10,
  severePoints: 30,
  approxTolerance: 0.1,
  ...OFFICE_DEFAULTS,
  ...patch,
});
