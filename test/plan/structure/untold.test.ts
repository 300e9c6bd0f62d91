import { parsePlan } from '../../../src/plan';
import { pasteSpan } from '../../../src/plan/spans';
import { ownersUntold } from '../../../src/plan/structure/untold';
import { fold } from '../../../src/plan/text/fold';
import type { Item } from '../../../src/plan';

const [ITEM] = parsePlan('计划\n1.换灯。').items;

describe('a place of names behind the words of most entries', () => {
  /** Lines, whether each was told to say who answers, and the name that was left it. */
  const untold = (...lines: readonly (readonly [line: string, told: boolean])[]): boolean => {
    const whole = fold(lines.map(([line]) => line).join('\n'));
    return ownersUntold(
      {
        items: lines
          .map(([said, told]) => [fold(said), told] as const)
          .map(([line, told]) => ({
            ...ITEM!,
            heading: told ? line.replace(/(?:——|\(| – ).*/, '') : line,
            headingSpan: pasteSpan(whole.indexOf(line), whole.indexOf(line) + line.length),
            owners: told ? [{ name: '电工班', role: 'lead', basis: 'stated' } as Item['owners'][number]] : [],
            measures: [],
          })),
      },
      whole,
    );
  };
  it.each([
    [
      'a sign, once not told',
      [
        ['换灯——电工班', true],
        ['补路——养护队', true],
        ['清沟——毛子', false],
      ],
    ],
    [
      'a sign, told nowhere',
      [
        ['换灯——毛子', false],
        ['补路——彪哥他们', false],
        ['清沟——隔壁村', false],
      ],
    ],
    [
      'a bracket',
      [
        ['换灯（电工班）', true],
        ['补路（养护队）', true],
        ['清沟（毛子）', false],
      ],
    ],
    [
      'an English dash',
      [
        ['Fix lamps – Facilities', true],
        ['Mend roads – Estates', true],
        ['Clear drains – the mall', false],
      ],
    ],
    [
      'a clause behind it, where others are told',
      [
        ['换灯——电工班', true],
        ['补路——养护队', true],
        ['清沟——园林队', true],
        ['修窗——木工组，每周一次', false],
      ],
    ],
  ] as const)('is doubted: %s', (_, lines) => expect(untold(...lines)).toBe(true));
  it.each([
    [
      'told everywhere',
      [
        ['换灯——电工班', true],
        ['补路——养护队', true],
        ['清沟——园林队', true],
      ],
    ],
    [
      'acts and figures',
      [
        ['换灯——提升亮度', false],
        ['补路——3处', false],
        ['清沟——确保畅通', false],
      ],
    ],
    [
      'brackets alone',
      [
        ['换灯（东区）', false],
        ['补路（西区）', false],
        ['清沟（北区）', false],
      ],
    ],
    [
      'one among many',
      [
        ['换灯——毛子', false],
        ['补路', false],
        ['清沟', false],
        ['修窗', false],
      ],
    ],
  ] as const)('is not: %s', (_, lines) => expect(untold(...lines)).toBe(false));
  it('is told as an alarm', () => {
    const { structure } = parsePlan('扫尾\n1. 换灯——毛子\n2. 补路——彪哥他们\n3. 清沟——隔壁村');
    expect([structure.confidence, structure.alarms]).toEqual(['check', ['owners-untold']]);
  });
});
