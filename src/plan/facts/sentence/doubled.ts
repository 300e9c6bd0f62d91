import { opensWith } from '../../../language/words';
import type { Source } from '../../source';
import type { Quantity } from './quantity';

/** Names of undertakings that are called so: 收入翻番计划. */
const CALLED = opensWith('计划|行动|工程|目标|方案|规划|战略|任务|攻坚');

/** 产值翻番: doubled, without a figure. */
export function doubledAt({ folded, text }: Source, at: number): Quantity | null {
  if (folded.charAt(at) !== '番' || folded.charAt(at - 1) !== '翻' || CALLED.test(folded.slice(at + 1, at + 3)))
    return null;
  const shown = text.charAt(at);
  return {
    start: at,
    end: at + 1,
    bare: at + 1,
    value: 1,
    unit: '番',
    shown,
    printed: { value: 1, unit: shown },
    chinese: true,
    after: null,
    more: false,
  };
}
