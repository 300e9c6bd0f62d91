import { clean } from '../../../src/plan/text';
import '../../../src/plan';

const lines = (raw: string): string[] => clean(raw).text.split('\n');

describe('two columns of a page side by side', () => {
  it('are parted where both count on', () => {
    expect(lines('1.清运垃圾（保洁队）     3.栽树（林业站）\n2.拆旱厕（村委会）   4.刷墙（施工队）')).toEqual([
      '1.清运垃圾（保洁队）',
      '3.栽树（林业站）',
      '2.拆旱厕（村委会）',
      '4.刷墙（施工队）',
    ]);
    expect(lines('1、清运垃圾　　　2、栽树\n3、拆旱厕\t4、刷墙')).toHaveLength(4);
  });
  it.each([
    ['they do not count on', '1.清运垃圾     3.栽树\n2.拆旱厕     9.刷墙'],
    ['one line alone has two', '1.清运垃圾     3.栽树\n2.拆旱厕'],
    ['a figure stands behind', '1.清运垃圾     3.5万元\n2.拆旱厕     4.5万元'],
    ['one blank parts them', '1.见2.栽树 3.刷墙\n2.见3.刷墙 4.修路'],
  ])('are none where %s', (_, raw) => expect(clean(raw).text).toBe(raw));
});
