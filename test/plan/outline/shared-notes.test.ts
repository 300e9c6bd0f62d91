import { parsePlan } from '../../../src/plan';

const owners = (text: string): string[] =>
  parsePlan(text).items.map(i => `${i.path} ${i.owners.map(o => o.name).join('、')}`);
const entries = (first: string): string =>
  `（1）修路\n①新建道路12公里。${first}\n②改造危桥3座。\n责任部门：工程部\n完成时限：2025年9月底前\n（2）植树\n①栽植苗木5万株。\n②抚育林木2万亩。\n责任部门：林务部；配合部门：财务部`;

describe('lines of owners behind a row of entries', () => {
  it('hold for the whole row, with their times, where every row ends so', () => {
    const text = `某公司2025年重点任务\n\n一、建设\n${entries('')}`;
    expect(owners(text)).toEqual([
      '一/（1）/① 工程部',
      '一/（1）/② 工程部',
      '一/（2）/① 林务部、财务部',
      '一/（2）/② 林务部、财务部',
    ]);
    expect(parsePlan(text).items[0]?.measures[0]?.deadlines).toMatchObject([
      { date: '2025-09-30', basis: 'inherited' },
    ]);
  });
  it('hold for one row, too, where its entries are one sentence', () => {
    const one = (mark: string): string =>
      `某公司2025年重点任务\n\n一、建设\n（1）修路：\n①新建道路12公里${mark}\n②改造危桥3座。\n责任部门：工程部\n（2）植树。栽植苗木5万株。\n`;
    expect(owners(one('；'))).toEqual(['一/（1）/① 工程部', '一/（1）/② 工程部', '一/（2） ']);
    expect(owners(one('。'))).toEqual(['一/（1）/① ', '一/（1）/② 工程部', '一/（2） ']);
  });
  it('hold for the last entry alone where an earlier one names its own', () => {
    const text = `某公司2025年重点任务\n\n一、建设\n${entries('\n责任部门：安全部')}`;
    expect(owners(text)).toEqual(
      ['一/（1）/① 安全部', '一/（1）/② 工程部', '一/（2）/①', '一/（2）/② 林务部、财务部'].map(l =>
        l.endsWith('①') ? `${l} ` : l,
      ),
    );
  });
  it('say when all are due, and leave each entry the body that it names itself', () => {
    const rows = [
      '新建公路120公里。责任单位：县交通局',
      '新建学校3所。责任单位：县教育局',
      '改造小区22个。责任单位：县住建局',
    ];
    const list = (rest: string): string =>
      `2026年民生实事\n${rows.map((r, i) => `${i + 1}. ${r}`).join('\n')}\n${rest}`;
    const { items } = parsePlan(list('以上实事11月底前全部完成，督查室每月通报进度。'));
    expect(items.map(i => i.owners.map(o => o.name))).toEqual([['县交通局'], ['县教育局'], ['县住建局']]);
    expect(items.map(i => i.measures[0]?.deadlines.map(d => d.date ?? d.every))).toEqual([
      ['2026-11-30'],
      ['2026-11-30'],
      ['2026-11-30'],
    ]);
  });
  it('say by whom and when all are done, which is no measure of each', () => {
    const { items } = parsePlan(
      '2026年微实事\n1.加装电梯2部，9月底前投用；\n2.改造广场1处；\n3.新增车位60个。\n以上项目由社区居委会牵头，物业公司配合，10月底前全部完工。',
    );
    expect(items.map(i => i.measures.map(m => [m.text, m.deadlines[0]?.date]))).toEqual([
      [['加装电梯2部，9月底前投用', '2026-09-30']],
      [['改造广场1处', '2026-10-31']],
      [['新增车位60个', '2026-10-31']],
    ]);
    expect(items.every(i => i.owners.map(o => o.name).join() === '社区居委会,物业公司')).toBe(true);
  });
});
