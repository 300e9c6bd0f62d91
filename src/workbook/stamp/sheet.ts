/** `_mubiao`: what the workbook says about itself, one line each; batches of department files go below. */
import { FORM_VERSION, STAMP } from '../../i18n/stamp';
import { SHEETS } from '../../i18n/sheets';
import type { Ledger } from '../../ledger/types';
import type { CellValue, SheetSpec } from '../spec';

export function stampSheet({ lang, meta, stampLines = [] }: Ledger): SheetSpec {
  const lines: readonly (readonly [string, CellValue])[] = [
    [STAMP.version, FORM_VERSION],
    [STAMP.lang, lang],
    [STAMP.title, meta.title],
    [STAMP.issuer, meta.issuer],
    [STAMP.year, meta.year],
    [STAMP.fingerprint, meta.fingerprint],
  ];
  return {
    id: 'stamp',
    name: SHEETS.stamp[lang],
    visibility: 'veryHidden',
    columns: [{ width: 16 }, { width: 60 }],
    rows: [...lines, ...stampLines].map(cells => ({
      cells: cells.map(value => ({ value: value === '' ? null : value })),
    })),
    tables: [],
    validations: [],
    formats: [],
    charts: [],
    merges: [],
    showGridLines: true,
  };
}
