import type { Named } from './names';
import type { Segment } from './segments';

export interface Placed extends Named {
  readonly role: 'lead' | 'support';
}

/**
 * Says who leads: everybody whom a lead label or 牵头 names; without one, the first body of the first list. All others
 * support; those who only guide too, unless they are all there is.
 */
export const withRoles = (segments: readonly Segment[]): Placed[] => {
  const led = segments.some(s => s.duty === 'lead' && s.names.length > 0);
  const listed = segments.some(s => s.duty === 'list' && s.names.length > 0);
  const supported = segments.some(s => s.duty === 'support' && s.names.length > 0);
  let open = !led;
  return segments.flatMap(segment =>
    segment.names.map(name => {
      const may = segment.duty === 'list' || (segment.duty === 'guide' && !listed && !supported);
      const leads = segment.duty === 'lead' || (open && may);
      if (leads && segment.duty !== 'lead') open = false;
      return { ...name, role: leads ? ('lead' as const) : ('support' as const) };
    }),
  );
};
