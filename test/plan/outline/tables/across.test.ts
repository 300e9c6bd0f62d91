import { parsePlan, toGuide } from '../../../../src/plan';

const table = (head: string, ...rows: string[]): string => ['2027年民生实事任务分解表', head, ...rows].join('\n');
const read = (text: string): unknown[] => {
  const { items, targets } = toGuide(parsePlan(text));
  return items.map(i => [
    i.heading,
    i.owners.map(o => o.name).join(),
    ...targets.filter(t => t.item === i.path).map(t => `${t.indicator} ${String(t.value)}${t.unit}`),
  ]);
};

describe('a table of tasks against bodies with numbers', () => {
  it('gives each body its share of each task', () => {
    const text = table(
      '序号\t任务\t单位\t全县\t城关镇\t河西镇',
      '1\t新建公厕\t座\t10\t6\t4',
      '2\t改造农村危房\t户\t55\t20\t35',
    );
    expect(read(text)).toEqual([
      ['城关镇', '城关镇', '新建公厕 6座', '改造农村危房 20户'],
      ['河西镇', '河西镇', '新建公厕 4座', '改造农村危房 35户'],
    ]);
  });

  it('has its units in the names of the tasks as well, and leaves out what a body has no share of', () => {
    const text = table(
      '任务\t住建局\t城管局',
      '改造管网（公里）\t35\t',
      '安装路灯（盏）\t\t150',
      '新建公厕（座）\t4\t6',
    );
    expect(read(text)).toEqual([
      ['住建局', '住建局', '改造管网 35公里', '新建公厕 4座'],
      ['城管局', '城管局', '路灯 150盏', '新建公厕 6座'],
    ]);
  });

  it('with words in its cells is another table', () => {
    const text = table('任务\t住建局\t城管局', '改造管网\t施工\t监督', '安装路灯\t验收\t安装');
    expect(read(text).map(row => (row as string[])[0])).not.toContain('住建局');
  });
});
