import { parsePlan } from '../../../src/plan';
import { firstDoubt } from '../../../src/plan/structure/doubt';

const TEXT = `石桥镇2024年工作计划
责任单位：镇党政办
一、整治道路
新建村道12公里。牵头单位：镇建设办、镇交通办
二、事项：绿化村庄
种植树木3000棵。责任单位：镇农业办
三、事项：修整河岸
整治河道2公里。责任单位：镇水利站`;

const doubt = (...alarms: string[]) => {
  const plan = parsePlan(TEXT);
  const at = firstDoubt({ ...plan, structure: { ...plan.structure, alarms } }, TEXT);
  return at === null ? null : TEXT.slice(at, at + 4);
};

test.each([
  [['labels-as-items'], '事项：绿'],
  [['owners-in-one'], '整治道路'],
  [['owners-outside'], '责任单位'],
  [['labels-as-items', 'owners-in-one'], '整治道路'],
  [['large-items'], null],
  [['numbers-left', 'words-outside', 'no-items'], null],
  [[], null],
])('alarms %j: look first at %s', (alarms, words) => expect(doubt(...alarms)).toBe(words));
