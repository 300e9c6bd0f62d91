/** The trend on 总览: mean completion against mean pace over the periods that were closed, drawn from the lines of 期次. */
import { OVERVIEW } from '../../i18n/overview';
import { SHEETS } from '../../i18n/sheets';
import type { Ledger } from '../../ledger/types';
import { absoluteReference } from '../../grid/a1';
import { put, type PlacedCell } from '../canvas';
import { SIDE_HEAD_ROW, sideColumns } from '../side/sheet';
import type { ChartSpec } from '../spec';
import { LABEL, LAST } from './layout';

/** Newest periods shown: a year of months. */
const MOST = 12;
const ROWS = 14;

export interface Trend {
  readonly placed: readonly PlacedCell[];
  readonly charts: readonly ChartSpec[];
  /** First row below it. */
  readonly end: number;
}

/** @param top first free row. One period is no trend: nothing is drawn and nothing takes room. */
export function trend({ lang, periods = [] }: Ledger, top: number): Trend {
  if (periods.length < 2) return { placed: [], charts: [], end: top - 1 };
  const last = SIDE_HEAD_ROW + periods.length;
  const first = last - Math.min(MOST, periods.length) + 1;
  const keys = sideColumns('periods').map(([key]) => key);
  const strip = (key: string): string => {
    const column = keys.indexOf(key);
    return absoluteReference(SHEETS.periods[lang], first, column, last, column);
  };
  const series = (key: 'rate' | 'pace', color: string): ChartSpec['series'][number] => ({
    name: OVERVIEW[key === 'rate' ? 'trendRate' : 'trendPace'][lang],
    values: strip(key),
    color,
  });
  return {
    placed: [put(top, LABEL, { value: OVERVIEW.trend[lang], style: 'heading' })],
    charts: [
      {
        name: 'trend',
        type: 'line',
        title: OVERVIEW.trend[lang],
        categories: strip('period'),
        series: [series('rate', '2E75B6'), series('pace', '7F7F7F')],
        area: { top: top + 1, left: LABEL, bottom: top + ROWS, right: LAST },
        percentAxis: true,
      },
    ],
    end: top + ROWS + 1,
  };
}
