import { clean } from '../../../../src/plan/text';
import { quantitiesIn } from '../../../../src/plan/facts/sentence/quantity';
import { SAYINGS } from '../../../language/corpus';

describe('numbers in a sentence', () => {
  it('are read as the corpus says', () => {
    for (const { phrase, value, upper, more } of SAYINGS.filter(s => !/^[½亿百千万十]$|^万亿$/.test(s.phrase))) {
      const source = clean(`培训学员${phrase}人。`);
      const [q, second] = quantitiesIn(source, { start: 0, end: source.text.length });
      expect([phrase, second, q?.value ?? null, q?.upper, q?.more ?? false]).toEqual([
        phrase,
        undefined,
        value,
        upper,
        more,
      ]);
    }
  });
});
