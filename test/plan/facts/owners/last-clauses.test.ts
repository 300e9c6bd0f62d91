import { parsePlan } from '../../../../src/plan';

const read = (...lines: readonly string[]): string[] =>
  parsePlan(['近期任务', ...lines.map((line, i) => `${i + 1}. ${line}`)].join('\n')).items.map(({ owners, persons }) =>
    [...owners, ...(persons ?? [])].map(o => `${o.name}${o.role === 'lead' ? '*' : ''}`).join(' '),
  );

describe('who does it, in the last clauses of lines by habit of the text', () => {
  it('whatever they do', () => {
    expect(
      read(
        '检测货架36组，设备组盯。',
        '复训司机22人，安全组组织，人事跟进。',
        '更换照明，电工班5月20日前干完。',
        '贴标语40条，综合部一把抓。',
      ),
    ).toEqual(['设备组*', '安全组* 人事', '电工班*', '综合部*']);
    expect(
      read(
        '修缮展柜30组。由陈列部提方案、后勤部采购、保卫科值守。',
        '培训讲解员40人。人事科发通知。',
        '扫描藏品800件。信息部扫，典藏部提件。',
      ),
    ).toEqual(['陈列部* 后勤部 保卫科', '人事科*', '信息部* 典藏部']);
  });

  it.each(['；', '。', '，'])('or nothing but their names, behind “%s”', mark => {
    expect(
      read(`排查出租屋1200户${mark}平安办`, `拆除违建3处${mark}城管科、属地社区`, `培训网格员86名${mark}党建办`),
    ).toEqual(['平安办*', '城管科* 属地社区', '党建办*']);
  });

  it('and persons, behind what they do too', () => {
    expect(read('联调接口12个，老吴负责。', '修复缺陷40个，小林牵头，测试组配合。', '灰度5%，运维陈强盯。')).toEqual([
      '老吴',
      '测试组 小林',
      '运维* 陈强',
    ]);
  });

  it('behind what only says that they do, and by their jobs', () => {
    expect(
      read('消毒教室12间，这事归保健医管，保育员搭把手。', '家访58户，交给各班班主任。', '公示食谱1次，厨师长出。'),
    ).toEqual(['保健医* 保育员', '各班班主任*', '厨师长*']);
  });

  it('who answers leads, whoever does something before', () => {
    expect(
      read(
        '储备药品12吨，财政局保障经费，畜牧局负责采购。',
        '建泵站3座，水务局负责设计，住建局负责施工。',
        '巡查河道，城管队盯，河长办负责记账。',
      ).slice(0, 2),
    ).toEqual(['畜牧局* 财政局', '水务局* 住建局*']);
  });

  it('also where the first only helps', () => {
    expect(
      read(
        '装路灯20盏，找供电所帮忙，电工小罗盯着。',
        '开会1次，村委会张罗。',
        '送煤46户，妇女主任跑腿，村医跟着量血压。',
      ),
    ).toEqual(['电工* 供电所 小罗', '村委会*', '妇女主任* 村医']);
  });

  it('beside whom others check, guide or do their part by when', () => {
    expect(
      read(
        '清洗外墙2栋，外包公司施工，工程部验收。',
        '年检电梯8台，工程部跟进，6月底前完成。',
        '演练1次，秩序部组织。',
      ),
    ).toEqual(['外包公司*', '工程部*', '秩序部*']);
    expect(read('清淤31座，归口信号车间，电务段协同。', '挂网2处，桥隧车间施工。', '备料8种，材料科采购。')[0]).toBe(
      '信号车间* 电务段',
    );
  });

  it('not whom it serves, what is built or where', () => {
    expect(
      read(
        '改造文化站5个，各村设阅览室。',
        '新建卫生院1所，卫生院建成投用。',
        '硬化道路12公里，村民满意率达到90%。',
        '培育农场8家，企业入驻园区。',
        '完善台账，报送区住建局。',
        '扩建校舍，学校食堂达标。',
      ).join(''),
    ).toBe('');
  });

  it('nor what stands there once or twice', () => {
    expect(
      read('拓宽道路2公里，工程部盯。', '栽树300株，浇水两遍。', '清扫河道，打捞漂浮物。', '粉刷外墙，更换门牌。').join(
        '',
      ),
    ).toBe('');
  });

  it('and where a sentence says it with a duty, it is read there', () => {
    expect(
      read('统筹资金，由财政局统筹解决，审计局做好跟踪审计。', '移交管网，由住建局负责。', '修路3条，交通局落实。'),
    ).toEqual(['财政局* 审计局', '住建局*', '交通局*']);
  });

  it('and in brackets, behind a duty with others whatever they do', () => {
    const [one, other] = read('重新招标（管理处跟进，法团秘书协助开标）', '更换管道（含阀门，井盖在内）');
    expect([one, other]).toEqual(['管理处* 法团秘书', '']);
  });
});

describe('who does it, behind a dash of an English mail', () => {
  const mail = (...lines: readonly string[]): string[] =>
    parsePlan(['What we agreed', ...lines.map((line, i) => `${i + 1}. ${line}`)].join('\n')).items.map(({ owners }) =>
      owners.map(o => `${o.name}${o.role === 'lead' ? '*' : ''}`).join(', '),
    );

  it('with whoever helps, a person beside it, and who is to do something', () => {
    expect(
      mail(
        'Freeze the contract by 12 June – Platform team',
        'Close all 14 defects before release – QA, with help from Payments',
        'Publish the guide in both languages – Docs (Liu Fang)',
        'Hire 2 reliability engineers – HR, Chen Wei to interview',
      ),
    ).toEqual(['Platform team*', 'QA*, Payments', 'Docs*', 'HR*']);
    expect(mail('Open the hall – Monday', 'Paint the wall – twice', 'Read the book – Volume Two').join('')).toBe('');
  });

  it('not what is counted there', () => {
    expect(read('大队部换届，选出大队委11名。', '开学第一课，全校24个中队。', '贴标语40条，综合部盯。')).toEqual([
      '',
      '',
      expect.any(String),
    ]);
  });
});
