import { clean, sentences } from '../../../src/plan/text';

const cut = (raw: string): string[] => {
  const s = clean(raw);
  return sentences(s, { start: 0, end: s.text.length }).map(r => s.text.slice(r.start, r.end));
};

describe('sentences', () => {
  it.each([
    ['甲做好。乙跟上；丙完成!', ['甲做好。', '乙跟上；', '丙完成!']],
    ['印发《关于甲；乙的通知》。', ['印发《关于甲；乙的通知》。']],
    ['开展活动（含甲。乙）。', ['开展活动（含甲。乙）。']],
    ['第一行\n第二行', ['第一行', '第二行']],
    ['完成。。！', ['完成。']],
    ['Train staff. Cut costs by 5.5 percent.', ['Train staff.', 'Cut costs by 5.5 percent.']],
    ['See e.g. Annex 2.', ['See e.g. Annex 2.']],
    ['发布3.0版本', ['发布3.0版本']],
  ])('%j', (raw, want) => {
    expect(cut(raw)).toEqual(want);
  });
  it('are not cut by a bracket that is never closed', () => {
    expect(cut('加强（管理。提升质量。')).toEqual(['加强（管理。', '提升质量。']);
  });
  it('have a bound where a text has no stop', () => {
    const parts = cut('推进工作，'.repeat(1000));
    expect(Math.max(...parts.map(p => p.length))).toBeLessThanOrEqual(1000);
    expect(parts.join('')).toBe('推进工作，'.repeat(1000));
  });
});
