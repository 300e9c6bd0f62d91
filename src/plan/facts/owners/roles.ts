import type { Range } from '../../source';
import type { Person } from '../../types';
import { isPersonal } from './segments';
import type { DutySegment } from './segments';
import { gather } from '../../loops';

/** A name with its place and role. */
export interface PlacedName extends Range {
  readonly name: string;
  readonly role: 'lead' | 'support';
}

/**
 * Says who leads: everybody whom a lead label or 牵头 names; without one, the first
 * body of the only list, or the whole list (责任单位) where a list of supporters stands beside it. All others
 * support; those who only guide too, unless they are all there is. 有关 and 相关 bodies are cut beside named ones.
 */
export const withRoles = (all: readonly DutySegment[]): PlacedName[] => {
  const segments = all.filter(s => !isPersonal(s.duty));
  const led = segments.some(s => s.names.some(n => !n.vague && (n.mark ?? s.duty) === 'lead'));
  const listed = segments.some(s => s.duty === 'list' && s.names.length > 0);
  const supported = segments.some(s => s.duty === 'support' && s.names.some(n => !n.vague));
  const firm = segments.some(s => s.names.some(n => !n.vague));
  const leading = segments.flatMap(s => (s.duty === 'lead' ? s.names.map(n => n.name) : []));
  let open = !led;
  return gather(segments, segment =>
    gather(segment.names, name => {
      const duty = name.mark ?? segment.duty;
      // 甲、乙共同负责,甲为主.
      if ((name.vague && firm) || (duty !== 'lead' && leading.includes(name.name))) return [];
      const may = duty === 'list' || (duty === 'guide' && !listed && !supported);
      const leads = duty === 'lead' || (open && may);
      if (leads && duty !== 'lead' && !supported) open = false;
      return [
        { start: name.start, end: name.end, name: name.name, role: leads ? ('lead' as const) : ('support' as const) },
      ];
    }),
  );
};

/** The persons among the names: who answers as a leader (责任领导), or who does the work (责任人). */
export const personsIn = (segments: readonly DutySegment[]): (Range & { name: string; role: Person['role'] })[] =>
  gather(segments, ({ duty, names }) =>
    isPersonal(duty) ? names.map(({ start, end, name }) => ({ start, end, name, role: duty })) : [],
  );
