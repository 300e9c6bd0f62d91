import { parsePlan } from '../../../src/plan';

describe('how sure the structure is', () => {
  it('is sure of a plan in the usual form, and has no other reading to offer', () => {
    const { structure } = parsePlan(
      '滨江园区2026年工作要点\n一、养护\n1.修整步道。补种花木30株。\n2.更换路灯。检修线路。\n二、更新\n1.标识牌。全部换新。\n2.林间长椅。添置20张。',
    );
    expect(structure).toMatchObject({ confidence: 'sure', alternatives: [], alarms: [], by: '1.' });
  });
  it('guesses where nothing can be read', () => {
    expect(parsePlan('首页\n联系我们').structure).toMatchObject({
      confidence: 'guess',
      alarms: expect.arrayContaining(['no-items']) as unknown,
    });
  });
  it('wants a look where an alarm rings, and says which', () => {
    const { structure } = parsePlan(
      ['事项：换灯', '时限：六月', '事项：补路', '时限：七月', '事项：修窗', '时限：八月']
        .map((l, i) => `${i + 1}.${l}`)
        .join('\n'),
    );
    expect(structure.confidence).not.toBe('sure');
    expect(structure.alarms).toContain('labels-as-items');
  });
});
