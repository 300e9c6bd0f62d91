import { parsePlan } from '../../../src/plan';

const read = (lines: string) => {
  const [item] = parsePlan(`Care Home Action Plan 2026\n\n1. Medicines\n${lines}`).items;
  return {
    measures: item?.measures.map(m => m.text) ?? [],
    owners: item?.owners.map(o => o.name) ?? [],
    due: item?.measures.flatMap(m => m.deadlines.map(d => d.date)) ?? [],
    values: item?.measures.flatMap(m => m.targets.map(t => t.value)) ?? [],
    extras: item?.extras ?? {},
  };
};

describe('English labels below the heading of an entry', () => {
  it('say what, who, when, how it is judged and what is kept beside it', () => {
    expect(
      read(
        'What we will do: Lock the trolleys.\nWho is responsible: Nurse Manager\nBy when: 30 June 2026\nHow we will know: 95% of checks passed\nBudget: £4,000',
      ),
    ).toEqual({
      measures: ['Lock the trolleys.'],
      owners: ['Nurse Manager'],
      due: ['2026-06-30'],
      values: [95],
      extras: { Budget: '£4,000' },
    });
  });
  it('are words of the measure where they say none of that', () => {
    expect(read('Please note: Lock the trolleys.').measures).toEqual(['Please note: Lock the trolleys.']);
  });
  it('a month behind the label is due, in brackets too', () => {
    expect(read('Lock the trolleys (Who: Nurse Manager; When: January 2027).').due).toEqual(['2027-01-31']);
  });
});
