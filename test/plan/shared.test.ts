import fs from 'node:fs';
import path from 'node:path';
import { parsePlan, toGuide } from '../../src/plan';
import { describeWith, shared } from '../support/office';
import { expectAtLeast, totals } from '../support/yardsticks';

const needs = { files: ['plans', 'gold', 'gold-traps.json'].map(name => path.join(shared, name)) };
describeWith(needs, 'real plans against hand annotations', () => {
  it('the five education plans', () => {
    const got = totals(path.join(shared, 'plans'), path.join(shared, 'gold'), '00');
    expectAtLeast(got, { sections: 1, items: 1, paths: 1, measures: 0.95, owners: 0.95, targets: 0.85 });
  });
  it('all twelve real plans', () => {
    const got = totals(path.join(shared, 'plans'), path.join(shared, 'gold'));
    expectAtLeast(got, {
      items: 0.99,
      paths: 0.97,
      measures: 0.97,
      owners: 0.97,
      targets: 0.96,
      tuples: 0.9,
      deadlines: 0.92,
      kinds: 0.88,
    });
  });
  it('no number of a fact is one of the known traps where it stands', () => {
    const traps = JSON.parse(fs.readFileSync(path.join(shared, 'gold-traps.json'), 'utf8')) as {
      plan: string;
      raw: string;
      context: string;
      category: string;
    }[];
    const caught = [...new Set(traps.map(t => t.plan))].flatMap(plan => {
      const raw = fs.readFileSync(path.join(shared, 'plans', `${plan}.txt`), 'utf8');
      const guide = toGuide(parsePlan(raw));
      const numbers = (s: string): string => /\d+(?:\.\d+)?/.exec(s)?.[0] ?? '';
      return traps
        .filter(
          t => t.plan === plan && t.category !== 'date-lookalike' && t.context.length > t.raw.length && numbers(t.raw),
        )
        .flatMap(t =>
          guide.targets
            .filter(f => f.quote.includes(t.context) && String(f.printed.value) === numbers(t.raw))
            .map(f => `${plan}: ${t.context} → ${f.quote}`),
        );
    });
    expect(caught).toEqual([]);
    const times = traps
      .filter(t => t.category === 'date-lookalike')
      .flatMap(t =>
        toGuide(parsePlan(fs.readFileSync(path.join(shared, 'plans', `${t.plan}.txt`), 'utf8'))).deadlines.filter(d =>
          d.quote.includes(t.context),
        ),
      );
    expect(times).toEqual([]);
  });
});
