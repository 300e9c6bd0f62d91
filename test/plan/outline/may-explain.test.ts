import { isBack, isLack } from '../../../src/plan/outline/looking-back';
import { mayExplain } from '../../../src/plan/outline/may-explain';
import type { LineBlock } from '../../../src/plan/outline/types';
import { sourceOf } from '../../../src/plan/text/given';

const may = (kind: 'heading' | 'paragraph', text: string): boolean => {
  const source = sourceOf(text, {});
  const line = { start: 0, end: source.folded.length };
  return mayExplain(source, { kind, level: 1, content: line, line } as LineBlock);
};

describe('the look before parts that explain or look back', () => {
  it.each([
    '2025年工作总结',
    '“十四五”期间主要成就',
    '关于去年的工作',
    '过去一年的主要工作',
    '总体进展',
    '本周完成',
    '2025年度上半年各项目标任务取得的主要成效',
    '目前存在的主要问题和短板',
    '名词解释',
    '缩略语',
    '相关术语和定义',
    '附则',
    'Glossary',
    '本方案自印发之日起施行',
    '本办法一式三份',
    '本细则由办公室负责解释。',
  ])('sees %s', heading => expect(may('heading', heading)).toBe(true));
  it.each(['加强设备检修', '扩大有效投资', '2026年重点任务', '本级财政预算编制'])('passes over %s', heading => {
    expect([isBack(heading), isLack(heading), may('heading', heading)]).toEqual([false, false, false]);
  });
  it('sees lines that report and announce what was decided, and no mere label', () => {
    expect(may('paragraph', '赵工汇报了搬迁进度。会议决定:')).toBe(true);
    expect(may('paragraph', '会议决定:')).toBe(false);
    expect(may('paragraph', '2025年工作总结')).toBe(false);
  });
});
