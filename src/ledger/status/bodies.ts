/** Labels of a row between marks, so that COUNTIFS sees no operator in them and finds a name by its marks. */
import { BLANK, orElse, value } from '../expression/build';
import type { Expr } from '../expression/types';
import { ofRow } from './groups';

const names = (key: 'lead' | 'support'): Expr => ofRow(orElse({ op: 'marked', key, of: 'names' }, BLANK));

export const LEAD_NAMES = names('lead');
export const SUPPORTS = names('support');
/** One without a name counts as blank, an error value, too. */
export const SECTIONS = ofRow(orElse({ op: 'marked', key: 'section', of: 'label' }, value('、、')));
