import type { Owner } from '../../plan/types';
import { joinNames } from './names';

export interface OwnerCells {
  readonly lead: string | null;
  readonly support: string | null;
}

/** 牵头单位 and 配合单位 of a row; who leads does not support as well. Names hold no separators. */
export function ownerCells(owners: readonly Owner[], resolve: (name: string) => string): OwnerCells {
  const named = (role: Owner['role']): string[] => [
    ...new Set(owners.filter(owner => owner.role === role).map(owner => resolve(owner.name))),
  ];
  const leads = named('lead');
  return { lead: joinNames(leads), support: joinNames(named('support').filter(name => !leads.includes(name))) };
}
