import { parsePlan } from '../../../src/plan';

const read = (lines: string): { measures: string[]; due: string[] } => {
  const [item] = parsePlan(`Riverside Action Plan 2024\n\nAction 1: Mend roads. Mend 20 km of road.\n${lines}`).items;
  return {
    measures: item?.measures.map(m => m.text) ?? [],
    due: item?.measures.flatMap(m => m.deadlines.map(d => d.date ?? d.quote)) ?? [],
  };
};

describe('a line of times', () => {
  it.each([
    ['Due: 30 June 2024', '2024-06-30'],
    ['Due: 1 April 2024', '2024-04-01'],
    ['Deadline: by the end of June', '2024-06-30'],
    ['Timeline: Q3 2024', '2024-09-30'],
    ['Target date: 2024-06-30', '2024-06-30'],
    ['Lead: Finance; Due: 30 June 2024', '2024-06-30'],
    ['Timeline: before the next flood', 'before the next flood'],
    ['完成时限：按上级要求', '按上级要求'],
  ])('%s is no measure', (line, due) => {
    expect(read(line)).toEqual({ measures: ['Mend 20 km of road.'], due: [due] });
  });
  it('may say nothing', () => {
    expect(read('Due: TBC')).toEqual({ measures: ['Mend 20 km of road.'], due: [] });
  });
  it('is not every line with a colon', () => {
    expect(read('Benefit: fewer potholes in June 2024.').measures).toHaveLength(2);
  });
});
