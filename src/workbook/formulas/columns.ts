/** Names of the columns of the matrix table. */
import type { Lang } from '../../i18n/lang';
import { columnName } from '../../ledger/columns/columns';
import { HELPERS } from '../../i18n/helpers';
import { isHelper } from '../../ledger/columns/helpers';
import type { CellKey } from '../../ledger/expression/types';

export const tableColumnName = (key: CellKey, lang: Lang): string =>
  isHelper(key) ? HELPERS[key][lang] : columnName(key, lang);
