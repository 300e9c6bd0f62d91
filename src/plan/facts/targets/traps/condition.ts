import type { Trap } from './types';

const SCALE_OF_THINGS = /^(?:元|人|岁|年|平方米|公里|千瓦|吨|亩|户|名|米|床|张|千伏|伏|立方米|万元|美元|级)$/;

/**
 * Who or what is meant, not how much is to be done: 招收5人以上随班就读的学校, 5亿元以上项目12个, 对招用10人以上的企业,
 * 日处理能力500吨的.
 */
export const condition: Trap = ({ q, left, right, next, gap }) => {
  const bound = q.after !== null || (q.chinese && q.unit === '元');
  if (bound && next && gap && SCALE_OF_THINGS.test(q.unit) && !/[、和及与或,(]|以及/.test(gap)) return true;
  if (
    /(?:招收|招用|吸纳|雇用|年龄|满|距离|年满|从业|连续|工作|任职)$/.test(left) &&
    (q.after !== null || /^的/.test(right))
  )
    return true;
  if (
    q.after !== null &&
    SCALE_OF_THINGS.test(q.unit) &&
    /^的?(?:企业|单位|学校|机构|群众|老年人|项目|村|用户|个人|家庭|学生|人员|人群|职工|车辆|建筑|对象)/.test(right) &&
    !/[建成创育引办培]$|不少于$|至少$/.test(left) &&
    /(?:对|落实|凡|给予|支持对|扶持|鼓励)[^,]{0,8}$/.test(left)
  )
    return true;
  return (
    /(?:能力|规模|容量|级别|电压|产能|占地|面积|投资|长|宽|高|深)(?:约|为|达|达到)?$/.test(left) && /^的/.test(right)
  );
};
