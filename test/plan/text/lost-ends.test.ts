import { clean } from '../../../src/plan/text';
import { parsePlan } from '../../../src/plan';

const LINES = [
  '柳河街道环境整治工作计划',
  '为把街道环境整治工作做深做细，按照区里行动计划的部署，结合街道实际，制订本计划。',
  '一、改路。全面实施农村公路改造工程，打通断头路和瓶颈路，完善联网公路，新建会车台12处。（责任单位：城镇规划建设服务中心）',
  '二、改房。组织开展村庄规划的评审和报批工作，有条件的农房全部办理许可证，年底前完成抗震改造35户。（责任单位：民政所）',
  '三、改水。更换老旧管网6公里，新建集中供水点4处，水质抽检合格率达到98%以上。（责任单位：水务站）',
];
/** The lines broken after so many letters, a blank at each end. */
const viewed = (width: number): string =>
  LINES.flatMap(line => line.match(new RegExp(`.{1,${String(width)}}`, 'gu')) ?? []).join(' ');

test.each([24, 28])('blanks that stand %i letters apart were line ends', width => {
  expect(clean(viewed(width)).text).toBe(LINES.join('\n'));
  const plan = parsePlan(viewed(width));
  expect(plan.title?.text).toBe(LINES[0]);
  expect(plan.items.map(i => [i.heading, i.owners.map(o => o.name).join('、')])).toEqual([
    ['改路', '城镇规划建设服务中心'],
    ['改房', '民政所'],
    ['改水', '水务站'],
  ]);
});

test('blanks at other distances, between sentences or on short lines stay what they are', () => {
  const kept = [
    LINES.join(' '),
    LINES.slice(2).join('').replace(/，/g, '， '),
    viewed(24).slice(0, 90),
    LINES.join('').replace(/(改路|改房|改水|责任单位|公路|工作)/g, '$1 '),
  ];
  for (const text of kept) expect(clean(text).text).toBe(text);
});

test('a number behind a blank with a heading of its own before a blank opens a line', () => {
  const headed =
    '备汛安排 （一）排查隐患 4月底前完成。（水利站） （二）备足物资 储备沙袋。（应急办） （三）修订预案 逐村修订。（应急办）';
  expect(clean(headed).text.split('\n')).toHaveLength(7);
  expect(parsePlan(headed).items.map(i => i.heading)).toEqual(['排查隐患', '备足物资', '修订预案']);
  const kept = [
    '备汛安排 （一）排查隐患 4月底前完成。 （二）备足物资 储备沙袋。',
    '会场布置 1.主席台，放 席卡 2.签到处，放 名册 3.休息区，放 茶水',
    '1. 提升 教学 质量 和 水平 2. 加强 师资 队伍 建设 3. 改善 办学 条件 和 环境',
  ];
  for (const line of kept) expect(clean(line).text).not.toContain('\n');
});
