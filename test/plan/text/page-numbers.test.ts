import { clean } from '../../../src/plan/text';

const read = (...lines: string[]): string[] => clean(lines.join('\n')).text.split('\n');

describe('page numbers', () => {
  test('go with the running heads beside them', () => {
    expect(
      read(
        '水务局文件',
        '— 1 —',
        '一、排查',
        '水务局文件',
        '— 2 —',
        '（一）检查水库。',
        '（二）清理河道。',
        '水务局文件',
        '— 3 —',
      ),
    ).toEqual(['一、排查', '（一）检查水库。', '（二）清理河道。']);
  });
  test('the head that the first page begins with stays', () => {
    expect(read('水务局文件', '一、排查', '— 1 —', '水务局文件', '（一）检查水库。', '— 2 —')).toEqual([
      '水务局文件',
      '一、排查',
      '（一）检查水库。',
    ]);
  });
  test('slides have numbers, too', () => {
    expect(read('【幻灯片1】', '拓展计划', '【幻灯片2】', '选址', '幻灯片展示')).toEqual([
      '拓展计划',
      '选址',
      '幻灯片展示',
    ]);
  });
  test('a line that stands beside one number only stays', () => {
    expect(read('一、排查', '水库', '— 1 —', '二、清理', '河道', '— 2 —')).toEqual([
      '一、排查',
      '水库',
      '二、清理',
      '河道',
    ]);
  });
  test('a sentence that a page ended in comes together', () => {
    expect(
      read(
        '1.清理河道，拆除违章',
        '水务局文件',
        '— 1 —',
        '建筑，恢复岸线。',
        '2.检查水库。',
        '水务局文件',
        '— 2 —',
        '3.检修水闸。',
      ),
    ).toEqual(['1.清理河道，拆除违章建筑，恢复岸线。', '2.检查水库。', '3.检修水闸。']);
  });
});

describe('the last letters of a sentence in front of a note', () => {
  test('come to their sentence', () => {
    expect(read('（二）清理行洪河道障碍物，拆除违章', '建筑。责任单位：河道所')).toHaveLength(1);
    expect(read('（二）清理行洪河道障碍物，拆除违章', '建筑。随后绿化岸线。')).toHaveLength(2);
  });
});

describe('a drawn tree', () => {
  test('has one sign for its outermost branches and one for those within', () => {
    expect(read('├─ 招商', '│  ├─ 编制地图', '│  └─ 赴外推介', '└─ 服务', '   └─ 开设食堂')).toEqual([
      '■ 招商',
      '- 编制地图',
      '- 赴外推介',
      '■ 服务',
      '- 开设食堂',
    ]);
  });
  test('the rules of a table are none', () => {
    const table = ['┌──┬──┐', '│项│谁│', '├──┼──┤', '│1 │甲│', '├──┼──┤', '│2 │乙│', '├──┼──┤', '│3 │丙│', '└──┴──┘'];
    expect(read(...table)).toEqual(table);
  });
});

describe('tags of lists and headings', () => {
  test('go, and what they end ends its line', () => {
    expect(read('<h3>线网</h3><ol><li>新开线路。</li><li>撤并站点。</li></ol>').filter(line => line.trim())).toEqual([
      '线网',
      '新开线路。',
      '撤并站点。',
    ]);
  });
});
