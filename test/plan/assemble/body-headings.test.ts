import { parsePlan } from '../../../src/plan';

const owners = (text: string): string[] =>
  parsePlan(text).items.flatMap(i => i.measures.map(m => m.owners.map(o => `${o.role[0] ?? ''}:${o.name}`).join(' ')));

describe('headings that are names of bodies', () => {
  it.each([
    ['lines above numbers', '公安分局\n1. 建成智慧小区20个。\n司法局\n1. 培训骨干120名。', ['l:公安分局', 'l:司法局']],
    [
      'numbered headings',
      '一、教务处\n1.开设课程12门。\n2.编写讲义3本。\n二、学工处\n1.走访学生40人。',
      ['l:教务处', 'l:教务处', 'l:学工处'],
    ],
    [
      'several names, the first leads',
      '应急局、消防大队\n1. 检查场所20家。\n住建局\n1. 改造小区3个。',
      ['l:应急局 s:消防大队', 'l:住建局'],
    ],
    [
      'how many tasks follow',
      '教育局（2项）\n1. 新建学校2所。\n2. 改造操场3个。\n民政局（1项）\n1. 建设食堂5个。',
      ['l:教育局', 'l:教育局', 'l:民政局'],
    ],
    [
      'what they do for it',
      '一、教育局牵头工作（2项）\n1. 新建学校2所。（配合单位：财政局）\n2. 改造操场3个。\n二、民政局负责事项\n1. 建设食堂5个。\n三、审计局配合工作\n1. 审计项目6个。',
      ['l:教育局 s:财政局', 'l:教育局', 'l:民政局', 's:审计局'],
    ],
    [
      'an entry that is a name itself',
      '- 护理部\n  - 培训护士40人\n- 信息科 @李工\n  - 升级系统2套',
      ['l:护理部', 'l:信息科'],
    ],
    [
      'a task that names its own',
      '教育局\n1. 新建学校2所（责任单位：住建局）。\n民政局\n1. 建设食堂5个。',
      ['l:住建局', 'l:民政局'],
    ],
    [
      'contractors in brackets, numbers that count on, a person with his office, one that its end does not tell',
      '【装饰分包施工】\n1 打磨石材350㎡\n2 补胶46处\n【机电总包】\n3 降噪26台\n【甲方代表 老常】\n4 闭合问题12条',
      ['l:装饰分包施工', 'l:装饰分包施工', 'l:机电总包', 'l:甲方代表'],
    ],
    [
      'teams by number, jobs, and a place among them',
      '东区：\n · 清理油污600平\n3班：\n · 清理更衣柜40个\n二车间：\n · 更换滤筒16只\n值班长：\n · 夜间抽查每周2次',
      ['l:东区', 'l:3班', 'l:二车间', 'l:值班长'],
    ],
    [
      'jobs joined by a sign',
      '一、发策专责+安监专责\n1. 改造台区12个。\n二、营业班 配抢班\n1. 轮换表箱600户。',
      ['l:发策专责 s:安监专责', 'l:营业班 s:配抢班'],
    ],
  ])('%s', (_, text, expected) => {
    expect(owners(`2027年工作分工\n${text}`)).toEqual(expected);
  });
  it('with persons in a bracket, and where to call them', () => {
    const { items } = parsePlan(
      '2027年网格安排\n一网格（王丽 13800010001）\n1. 探访42户\n二网格（张姐、小吴）\n1. 清运18车\n三网格（白天）\n1. 核查75套',
    );
    expect(items.map(i => [...i.owners, ...(i.persons ?? [])].map(o => o.name).join(' '))).toEqual([
      '一网格 王丽 13800010001',
      '二网格 张姐 小吴',
      '三网格（白天）',
    ]);
  });
  it.each([
    ['one alone', '一、教务处\n1.开设课程12门。\n二、队伍建设\n1.走访学生40人。\n三、经费保障\n1.筹措资金20万元。'],
    ['places', 'A区（落料线）\n1.补齐盖板3块。\nB区（模具库）\n1.编号24架。\n东区\n1.更换顶灯12盏。'],
    ['topics in brackets', '【现场】\n1 打磨石材350㎡\n【材料】\n2 补胶46处\n【服务】\n3 降噪26台'],
    ['what tasks are about', '一、农村\n1.改造户厕12座。\n二、城市\n1.改造小区4个。'],
  ])('%s answers for nothing', (_, text) => {
    expect(owners(`2027年工作分工\n${text}`).join('')).toBe('');
  });
});

it.each(['大河乡', '市妇幼', '县人大', '一网格', '民政课', '东城基地', '城北派出所民警'])(
  'the look before does not hide a name that ends as %s',
  name => {
    const [item] = parsePlan(`工作安排\n一、${name}\n1.修路3公里。\n二、交通局\n2.植树20亩。`).items;
    expect(item?.owners.map(o => o.name) ?? []).toEqual([name]);
  },
);
