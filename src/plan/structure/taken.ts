import type { Alternative, Plan } from '../types';

/** What the reading that was taken gives, to be set beside what the others would give. */
export const takenOf = (
  { items, sections }: Pick<Plan, 'items' | 'sections'>,
  by: string,
): Omit<Alternative, 'id'> => ({
  items: items.filter(({ paragraph }) => !paragraph).length,
  sections: sections.length,
  by,
});
