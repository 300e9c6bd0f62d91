import fs from 'node:fs';
import path from 'node:path';
import { clean, sentences } from '../../../../src/plan/text';
import { findTargets } from '../../../../src/plan/facts/targets';
import { describeWith, shared } from '../../../support/office';

interface Gold {
  readonly quote: string;
  readonly value: number;
  readonly upper?: number;
  readonly optional?: boolean;
}
const squeeze = (text: string) => text.normalize('NFKC').replace(/[\s“”]/g, '');

describeWith({ files: [path.join(shared, 'gold')] }, 'targets of annotated real plans', () => {
  const names = fs.readdirSync(path.join(shared, 'gold')).map(f => f.slice(0, -5));
  const read = names.map(name => {
    const gold = (JSON.parse(fs.readFileSync(path.join(shared, 'gold', `${name}.json`), 'utf8')) as { targets: Gold[] })
      .targets;
    const source = clean(fs.readFileSync(path.join(shared, 'plans', `${name}.txt`), 'utf8'));
    const found = sentences(source, { start: 0, end: source.text.length }).flatMap(s => findTargets(source, s));
    const same = (g: Gold, t: (typeof found)[number]) =>
      t.value === g.value &&
      t.upper === g.upper &&
      (squeeze(t.quote).includes(squeeze(g.quote)) || squeeze(g.quote).includes(squeeze(t.quote).slice(-6)));
    return {
      missed: gold.filter(g => !g.optional && !found.some(t => same(g, t))).length,
      firm: gold.filter(g => !g.optional).length,
      extra: found.filter(t => !gold.some(g => t.value === g.value && t.upper === g.upper)).map(t => t.quote),
    };
  });
  it('misses at most one in fifty', () => {
    const firm = read.reduce((n, r) => n + r.firm, 0);
    expect(firm).toBeGreaterThan(100);
    expect(read.reduce((n, r) => n + r.missed, 0)).toBeLessThanOrEqual(firm / 50);
  });
  it('invents at most one in fifty', () => {
    expect(read.flatMap(r => r.extra).length).toBeLessThanOrEqual(read.reduce((n, r) => n + r.firm, 0) / 50);
  });
});
