import { parsePlan } from '../../../src/plan';
import { foldedPlan } from '../../../src/plan/structure/folded';
import { isBare, levelsMixed } from '../../../src/plan/structure/levels';
import type { Item } from '../../../src/plan/types';

const [ITEM] = parsePlan('2026年检修计划\n1.更换走廊灯具12盏。\n2.修补东门道路。').items;

describe('levels', () => {
  const mixed = (...entries: (Partial<Item> & { path: string })[]): boolean =>
    levelsMixed(foldedPlan({ items: entries.map(entry => ({ ...ITEM!, ...entry })) }));
  it('are mixed where an entry hangs under the one that it follows', () => {
    expect(mixed({ path: '二/（五）' }, { path: '二/（五）/（六）' })).toBe(true);
    expect(mixed({ path: '甲/（甲一）/（甲二）' })).toBe(true);
  });
  it.each(['一/（二）', '一/2', '1.0/1.1', '【1/6】', '（五）/（七）', '1/·2'])('are not in %s', path =>
    expect(mixed({ path })).toBe(false),
  );
  it('are mixed where each heading has one entry alone', () => {
    const alone = [0, 1, 2, 3].map(section => ({ path: `${String(section)}/·1`, section }));
    expect(mixed(...alone)).toBe(true);
    expect(mixed(...alone.slice(1))).toBe(false);
    expect(mixed(...alone, { path: '3/·2', section: 3 })).toBe(false);
    expect(mixed(...alone.slice(1), { path: '4', section: 4, paragraph: true })).toBe(false);
    expect(mixed(...['1', '2', '3', '4'].map(path => ({ path, section: null })))).toBe(false);
  });
});

describe('entries whose looks have to tell what is what', () => {
  const bare = (entry: Partial<Item>): boolean =>
    isBare({ ...ITEM!, heading: '换灯', parents: [], section: null, ...entry });
  it('have no number, a heading without one, or a sign in their name', () => {
    expect(bare({ path: '一/·1', section: 0 })).toBe(true);
    expect(bare({ path: '一/①', section: 0, parents: ['收费公示'] })).toBe(true);
    expect(bare({ path: '6', heading: '换灯——电工班' })).toBe(true);
  });
  it('are numbered throughout', () => {
    expect(bare({ path: '一/（一）/1', section: 0, parents: ['养护'] })).toBe(false);
    expect(bare({ path: '1' })).toBe(false);
  });
});
