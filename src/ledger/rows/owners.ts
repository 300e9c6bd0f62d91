import type { Lang } from '../../i18n/lang';
import type { Owner, Person } from '../../plan/types';
import type { Row } from '../types';
import { namesAsCell } from './names';

export interface OwnerCells {
  readonly lead: string | null;
  readonly support: string | null;
}

/** 牵头领导 and 责任人 of a row, as printed. */
export function personCells(persons: readonly Person[], lang: Lang): Pick<Row, 'leader' | 'person'> {
  const named = (role: Person['role']): string | null =>
    namesAsCell([...new Set(persons.filter(person => person.role === role).map(person => person.name))], lang);
  return { leader: named('leader'), person: named('person') };
}

/** 牵头单位 and 配合单位 of a row; who leads does not support as well. Names hold no separators. */
export function ownerCells(owners: readonly Owner[], resolve: (name: string) => string, lang: Lang): OwnerCells {
  const named = (role: Owner['role']): string[] => [
    ...new Set(owners.filter(owner => owner.role === role).map(owner => resolve(owner.name))),
  ];
  const leads = named('lead');
  return {
    lead: namesAsCell(leads, lang),
    support: namesAsCell(
      named('support').filter(name => !leads.includes(name)),
      lang,
    ),
  };
}
