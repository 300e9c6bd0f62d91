import { suggestForMeasure } from '../../../src/ledger/suggest/measure';
import { CITY } from './departments';

const names = (text: string, heading: string) => suggestForMeasure(text, heading, CITY).map(one => one.name);

test('its own words come first, then those of its task; nothing found, nothing suggested', () => {
  expect(names('由市教育局改建三所学校。', '推动文化和旅游融合')).toEqual(['云岭市教育局']);
  expect(names('按季度调度。', '推动文化和旅游融合')).toEqual(['云岭市文化和旅游局']);
  expect(names('按季度调度。', '加强统筹')).toEqual([]);
});
