import fc from 'fast-check';
import { parsePlan } from '../../../src/plan';
import { indentHints, withIndents } from '../../../src/plan/text/indents';
import { mayBeSetIn } from '../../../src/plan/text/given';
import { outlineOf } from './read';
import { pasteOffset } from '../../../src/plan/spans';

const depths = (text: string): number[] => indentHints(text).map(h => h.list ?? 0);

describe('depths that plain text shows by its blanks', () => {
  it.each([
    ['spaces', '- 甲\n  - 乙\n  - 丙\n- 丁', [1, 2, 2, 1]],
    ['tabs', '• 甲\n\t• 乙\n\t\t• 丙\n• 丁', [1, 2, 3, 1]],
    ['full-width blanks', '* 甲\n　* 乙\n* 丙', [1, 2, 1]],
    ['numbers that start again', '1. 甲\n   1. 乙\n   2. 丙\n2. 丁', [1, 2, 2, 1]],
    ['a list set in as a whole', '    - 甲\n        - 乙', [1, 2]],
  ])('%s', (_, text, expected) => {
    expect(depths(text)).toEqual(expected);
  });
  it.each([
    ['lines equally deep', '  - 甲\n  - 乙'],
    ['one blank more is a slip', '- 甲\n - 乙\n- 丙'],
    ['numbers that count on while they move', '1. 甲\n   2. 乙\n3. 丙'],
    ['first lines of paragraphs', '甲\n　　乙\n　　丙'],
    ['signs of two kinds, each equally deep', '● 甲\n  - 乙\n● 丙'],
  ])('none for %s', (_, text) => {
    expect(depths(text)).toEqual([]);
  });
  it('are not looked for where words alone are set in', () => {
    expect(mayBeSetIn('甲\n　　乙\n　　丙')).toBe(false);
    expect(mayBeSetIn('1. 甲\n2. 乙')).toBe(false);
  });
  it('adds to what a format shows, and stands back where the format states a list', () => {
    const text = '- 甲\n  - 乙';
    expect(withIndents(text, [{ at: pasteOffset(0), bold: true }])).toEqual([
      { at: 0, list: 1, bold: true },
      { at: 6, list: 2 },
    ]);
    const stated = [{ at: pasteOffset(0), list: 3 }];
    expect(withIndents(text, stated)).toBe(stated);
  });
  it('names the places of signs, ascending, whatever the text', () => {
    const piece = fc.constantFrom('- ', '  ', '\t', '1. ', '　', '甲', '\n', '• ', '12) ');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
        const text = pieces.join('');
        const hints = indentHints(text);
        if (hints.length > 0) expect(mayBeSetIn(text)).toBe(true);
        expect(hints.map(h => h.at)).toEqual([...new Set(hints.map(h => h.at))].sort((a, b) => a - b));
        for (const { at } of hints) expect(text.charAt(at)).toMatch(/[-•\d]/);
      }),
    );
  });
});

describe('lists set in below each other', () => {
  const OFFICE =
    '2027年重点工作\n- 党建办：\n  - 发展党员12名\n  - 轮训党员4次\n- 农业办：\n  - 改造户厕800座\n  - 新建高标准农田1.5万亩\n- 后勤：改造食堂（10月底）；新增车位200个';
  const LIST = OFFICE.slice(OFFICE.indexOf('\n') + 1);
  it('the outer lines are tasks, the inner ones their measures, sentences among the outer ones too', () => {
    expect(outlineOf(OFFICE)).toEqual([
      '·1 党建办 (2)',
      '·2 农业办 (2)',
      '·3 后勤：改造食堂（10月底）；新增车位200个 (1)',
    ]);
  });
  it('without blanks the same signs are one list', () => {
    expect(outlineOf(OFFICE.replace(/^ +/gm, ''))).toHaveLength(7);
  });
  it('lines that end in a colon head only what stands deeper than they do', () => {
    const text =
      '- 信息中心：\n  - 系统升级2套\n  - 机房改造1处\n- 后勤保障中心：\n  - 改造食堂1个\n  - 新增车位60个\n- 护理部\n  - 培训护士40人\n  - 创建病房3个';
    expect(outlineOf(text)).toEqual(['·1 信息中心 (2)', '·2 后勤保障中心 (2)', '·3 护理部 (2)']);
  });
  it('numbers of one look on two levels', () => {
    const text = '1. 网络安全\n   1. 测评系统2个\n   2. 演练2次\n2. 数据治理\n   1. 归集目录500条';
    expect(outlineOf(text)).toEqual(['1/1 测评系统2个 (1)', '1/2 演练2次 (1)', '2/1 归集目录500条 (1)']);
  });
  it('what a chat says before and behind is left out, with its reason', () => {
    const plan = parsePlan(`大家好，下半年重点工作如下，请对照落实：\n${LIST}\n有问题群里说，谢谢！`);
    expect(plan.items.map(i => i.heading)).toEqual(parsePlan(LIST).items.map(i => i.heading));
    expect(plan.account.flatMap(a => (a.as === 'left-out' ? [a.reason] : []))).toEqual(
      expect.arrayContaining(['letter', 'site']),
    );
    const asked = parsePlan(`${LIST}\n有问题群里@我`);
    expect(asked.items.map(i => i.heading)).toEqual(parsePlan(LIST).items.map(i => i.heading));
    const counted = parsePlan(`大家好，全年培训20次：\n${LIST}`).account[0];
    expect([counted?.as, counted?.reason]).toEqual(['front', undefined]);
  });
});
