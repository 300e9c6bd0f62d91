import { parsePlan } from '../../../src/plan';
import { outlineOf } from '../outline/read';

const BODY = '一、主要任务\n1.普查。2027年6月底前完成普查。\n2.挂牌。2027年10月底前挂牌500株。';
const plan = (...front: readonly string[]): string => ['2027年古树保护方案', ...front, BODY].join('\n');

describe('figures above the first number', () => {
  it.each(['具体指标：到2029年，建成12个古树公园，复壮古树300株。', '到2029年，建成12个古树公园，复壮古树300株。'])(
    '%s is an entry with its targets and its day',
    line => {
      const [item] = parsePlan(plan(line)).items;
      expect(item?.path).toBe('·1');
      expect(item?.section).toBeNull();
      expect(item?.measures[0]?.targets.map(t => [t.value, t.indicator])).toEqual([
        [12, '古树公园'],
        [300, '复壮古树'],
      ]);
      expect(item?.measures[0]?.deadlines.map(d => d.date)).toEqual(['2029-12-31']);
    },
  );
  it('begins where the line begins to ask', () => {
    const line = '古树是活的文物。到2029年，建成12个古树公园。保护制度全面建立。';
    const [item] = parsePlan(plan(line)).items;
    expect(item?.heading).toBe('到2029年，建成12个古树公园');
    expect(item?.measures.map(m => m.text)).toEqual(['保护制度全面建立。']);
    expect(item?.lead?.targets).toHaveLength(1);
  });
  it.each([
    '为确保2029年建成12个古树公园，制定本方案。',
    '2026年全县已建成古树公园5个。',
    '到2029年，古树得到全面保护。',
    '全县有古树300株。',
  ])('%s is none', line => {
    expect(outlineOf(plan(line))).toEqual(outlineOf(plan()));
  });
});
