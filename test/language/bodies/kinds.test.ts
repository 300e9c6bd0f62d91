import { NOTE_AT_END } from '../../../src/language/bodies/kinds';
import { parsePlan } from '../../../src/plan';

describe('kinds of bodies', () => {
  it.each(['责任单位', '责任司局', '责任股室', '责任处室', '责任院系', '责任委室', '责任处'])(
    'a table headed %s keeps its owners',
    head => {
      const plan = parsePlan(
        `2026年重点任务分工表\n序号\t工作任务\t${head}\t完成时限\n1\t完善考核办法\t人事司\t6月底前\n2\t更新值班制度\t综合司\t9月底前\n`,
      );
      expect(plan.items.flatMap(item => item.owners.map(owner => owner.name))).toEqual(['人事司', '综合司']);
    },
  );

  it.each(['责任处室:体改处、基层处', '牵头司局:综合司'])('%s is a note at the end of a text', text =>
    expect(NOTE_AT_END.test(text)).toBe(true),
  );
  it('a sentence is none', () => expect(NOTE_AT_END.test('各单位要:一、加强领导。')).toBe(false));
});
