/** Once a letter: what the words mean, from the limits on 设置. */
import { plainNumber } from '../../words/numbers';
import type { Facts } from '../facts';
import { sentence, type BulletinSentence } from '../sentence';

export function limits({ of, settings, words }: Facts): readonly BulletinSentence[] {
  if (of('behind').length === 0) return [];
  const { slightPoints, severePoints } = settings;
  return [
    sentence('limits', words.limits(plainNumber(slightPoints), plainNumber(severePoints)), [], {
      slightPoints,
      severePoints,
    }),
  ];
}
