import { parsePlan } from '../../../../src/plan';

const TASKS = '1. 新建社区食堂3个。\n2. 改造户厕20座。';

describe('lines that are titles', () => {
  it.each([
    ['一张表', '2027年工作推进甘特表', '2027年工作推进甘特表'],
    ['引号在末', '某局2027年度重点工作“三张清单”', '某局2027年度重点工作“三张清单”'],
    ['附件的名称', '附件：2027年造林绿化任务分解表', '2027年造林绿化任务分解表'],
    ['附件有号', '附件2：某街道2027年民生实事清单', '某街道2027年民生实事清单'],
  ])('%s', (_, line, title) => {
    expect(parsePlan(`${line}\n${TASKS}`).title?.text).toBe(title);
  });
  it('人大代表 is no table', () => {
    expect(parsePlan(`各位人大代表\n${TASKS}`).title?.rule).not.toBe('title/line');
  });
});

it('a place blotted out is no measure of the last task', () => {
  const plan = parsePlan(`某县2027年工作要点\n${TASKS}\nXX县教育局\n2027年2月10日`);
  expect(plan.items.flatMap(i => i.measures.map(m => m.text))).toEqual(['新建社区食堂3个', '改造户厕20座']);
});
