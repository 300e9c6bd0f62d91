/** 状态 and 灯 as expressions: the rules of `statuses.ts` put together. */
import { LIGHT } from '../columns/words';
import { cell, ladder, or, orElse, present, word, wordIn } from '../expression/build';
import type { Expr } from '../expression/types';
import type { Light } from '../types';
import { DECIDED, RULES, STATUS, litBy, type Status } from './statuses';

type Step = readonly [test: Expr, then: Expr];

const says = (status: Status): Expr => word(STATUS, status);

/** The first step that holds; the last one is what is left. */
const decided = (steps: readonly Step[]): Expr => ladder(steps.slice(0, -1), steps.at(-1)?.[1] ?? says('check'));

const BY_GAP = DECIDED.filter(status => RULES[status].byGap);
const byGap: Step = [present(cell('gap')), decided(BY_GAP.map(status => [RULES[status].when, says(status)]))];

const steps = DECIDED.flatMap((status): readonly Step[] => {
  if (RULES[status].byGap) return status === BY_GAP[0] ? [byGap] : [];
  const sooner = DECIDED.flatMap((other): readonly Step[] => {
    const rule = RULES[other].sooner;
    return rule?.before === status ? [[rule.when, says(other)]] : [];
  });
  return [...sooner, [RULES[status].when, says(status)]];
});

/** 状态: the first rule that holds; what no rule can be asked of is to be checked. */
export const STATUS_OF = orElse(decided(steps), says('check'));

const LIGHTS = [...LIGHT.keys()];
const lightOf = (light: Light): Step => [or(...wordIn('status', STATUS, litBy(light))), word(LIGHT, light)];

/** Lights that depend on more than the status. */
const ruled = DECIDED.flatMap((status): readonly Step[] => {
  const { light } = RULES[status];
  return typeof light === 'string' ? [] : wordIn('status', STATUS, [status]).map(test => [test, light.rule]);
});

/** 灯: grey where no other one is said. */
export const LIGHT_OF = ladder(
  [...LIGHTS.filter(light => light !== 'grey').map(lightOf), ...ruled],
  word(LIGHT, 'grey'),
);
