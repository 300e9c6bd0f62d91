import { parsePlan } from '../../../../src/plan';

const read = (...lines: readonly string[]): string[] =>
  parsePlan(['近期任务', ...lines].join('\n')).items.map(i => `${i.heading}|${i.owners.map(o => o.name).join('、')}`);
const numbered = (...lines: readonly string[]): string[] => read(...lines.map((line, i) => `${i + 1}. ${line}`));

describe('names behind a sign at line ends', () => {
  it.each([' → ', '→', ' / ', '——', ' => '])('“%s” sets them off from the words', sign => {
    expect(
      numbered(`拆除违建棚亭${sign}一分队`, `整治油烟扰民${sign}城管科、环保所`, `规范共享单车${sign}二分队`),
    ).toEqual(['拆除违建棚亭|一分队', '整治油烟扰民|城管科、环保所', '规范共享单车|二分队']);
  });

  it.each([' ｜', '|', ' ~ ', ' » ', '    '])('any sign that comes again will do: “%s”', sign => {
    expect(
      numbered(
        `菜单定稿${sign}厨房 老魏`,
        `布置场地${sign}宴会部+花艺师`,
        `备酒300瓶${sign}财务`,
        `引导停车${sign}保安 & 礼宾`,
      ),
    ).toEqual(['菜单定稿|厨房', '布置场地|宴会部、花艺师', '备酒300瓶|财务', '引导停车|保安、礼宾']);
    // What offices do is no name where nobody is: these say of what kind the tasks are.
    expect(
      numbered(`新栽乔木${sign}绿化`, `更换水泵${sign}设备`, `粉刷外墙${sign}工程`).map(l => l.split('|').pop()),
    ).toEqual(['', '', '']);
    expect(
      numbered(`更换灯具${sign}2号楼`, `清洗水箱${sign}3号楼`, `修补路面${sign}东区`).map(l => l.split('|').pop()),
    ).toEqual(['', '', '']);
  });

  it('may have a time behind them, which is no part of the words either', () => {
    const lines = ['更换展柜 / 陈列部 / 4月', '修复青铜器 / 文保部 / 社教部 / 7月', '升级安防 / 保卫部 / 9月'];
    expect(numbered(...lines)).toEqual(['更换展柜|陈列部', '修复青铜器|文保部、社教部', '升级安防|保卫部']);
    const { items } = parsePlan(lines.map((line, i) => `${i + 1}. ${line}`).join('\n'));
    expect(items.map(i => i.measures[0]?.deadlines[0]?.quote)).toEqual(['4月', '7月', '9月']);
  });

  it('with a time or a person beside them', () => {
    expect(
      numbered(
        '盘点A库 —— 仓储部，4月10日前',
        '校准地磅 —— 计量室会同设备班',
        '谈定客户 —— 市场部（石磊）',
        '粉刷外墙 —— 行政部，广告公司协助',
      ),
    ).toEqual(['盘点A库|仓储部', '校准地磅|计量室、设备班', '谈定客户|市场部', '粉刷外墙|行政部、广告公司']);
  });

  it('as chats say it', () => {
    expect(
      numbered('摆签到台——行政部，小赵盯', '接待媒体——品牌部主，市场部辅', '引导车辆——安保队，物业公司帮忙'),
    ).toEqual(['摆签到台|行政部', '接待媒体|品牌部、市场部', '引导车辆|安保队、物业公司']);
  });

  it('whatever they end in, where a person acts for them', () => {
    expect(
      numbered('开机率95%——广电网络 老魏', '预约8人——人事 小刘', '推文6条——新媒体部（编辑：小许）', '彩排——文艺部'),
    ).toEqual(['开机率95%|广电网络', '预约8人|人事', '推文6条|新媒体部', '彩排|文艺部']);
  });

  it('and persons where only they are called, perhaps with a time', () => {
    expect(numbered('整理台账 @张伟', '更新首页 @刘芳 周三前', '采购投影仪 @王强 @小赵')).toEqual([
      '整理台账|张伟',
      '更新首页|刘芳',
      '采购投影仪|王强、小赵',
    ]);
    expect(numbered('布置大厅 @行政部 @张伟', '调试音响 @技术部', '摄影 @小赵').slice(0, 2)).toEqual([
      '布置大厅|行政部',
      '调试音响|技术部',
    ]);
  });

  it('and persons behind their posts, whatever dash a time has', () => {
    const lines = ['顶升塔吊2台，3月1日—2日——安全总监 何军', '检测桩基——质检员 张凯', '进场木工30人——物资部 陈晨'];
    expect(numbered(...lines)).toEqual(['顶升塔吊2台，3月1日—2日|', '检测桩基|', '进场木工30人|物资部']);
    const { items } = parsePlan(lines.map((line, i) => `${i + 1}. ${line}`).join('\n'));
    expect(items.map(i => i.persons?.map(p => p.name))).toEqual([['安全总监 何军'], ['质检员 张凯'], ['陈晨']]);
  });

  it('or on a line of their own, with what each does', () => {
    expect(
      numbered(
        '回访班子。\n——党建办牵头，各村党组织落实',
        '公开名单。\n——镇纪委、民政办',
        '整治载人。\n——交管站会同派出所',
      ),
    ).toEqual(['回访班子|党建办、各村党组织', '公开名单|镇纪委、民政办', '整治载人|交管站、派出所']);
  });

  it('whatever they end in, where half of the lines name bodies or whom a label names elsewhere', () => {
    const lines = ['拆分订单库——DBA', '压降告警——SRE、DBA', '演练——SRE', '切换机房——网络、基础架构'];
    expect(numbered('改版，责任：前端组；协同：SRE', ...lines).slice(1)).toEqual([
      '拆分订单库|DBA',
      '压降告警|SRE、DBA',
      '演练|SRE',
      '切换机房|网络、基础架构',
    ]);
    expect(numbered(...lines).filter(line => !line.endsWith('|'))).toEqual([]);
    expect(numbered('跑一次——做到马上办', '提效率——打造金名片', '优服务——树立新形象').join('')).toBe(
      '跑一次——做到马上办|提效率——打造金名片|优服务——树立新形象|',
    );
  });

  it('with a bracket that says what others do', () => {
    expect(numbered('抽检60批——质检部（县市监所指导）', '保洁——后勤部', '压测——性能小组（测试组协助）')).toEqual([
      '抽检60批|质检部、县市监所',
      '保洁|后勤部',
      '压测|性能小组、测试组',
    ]);
  });

  it.each([
    ['too few', ['拆除棚亭→一分队', '清理摊点→二分队', '规范单车']],
    ['other words', ['改造食堂/餐厅', '维修宿舍/公寓', '更换门/窗', '清洗管网/城管科']],
    ['places', ['举办书展——县图书馆', '举办灯会——滨河园区', '举办运动会——县体育中心']],
  ])('not so: %s', (_, lines) => {
    expect(numbered(...lines).filter(line => !line.endsWith('|'))).toEqual([]);
  });
});

describe('names before a colon at line starts', () => {
  it('answer for the rest of their lines', () => {
    expect(read('机动科：更换省煤器，5月底前完成。', '电气科：校验主变保护。', '仪表班：标定压力表200块。')).toEqual([
      '更换省煤器，5月底前完成|机动科',
      '校验主变保护|电气科',
      '标定压力表200块|仪表班',
    ]);
  });

  it('and are bodies beyond doubt where their duty follows', () => {
    expect(read('调度中心：负责编制预案。', '运检中心：负责清理树障。', '物资公司：储备抢修物资。')).toEqual([
      '负责编制预案|调度中心',
      '负责清理树障|运检中心',
      '储备抢修物资|物资公司',
    ]);
  });

  it('and do so behind numbers in Chinese', () => {
    expect(read('（一）市商务局：开设窗口。', '（二）市教育局：编写读本。', '（三）各街道办事处：张贴告示。')).toEqual([
      '开设窗口|市商务局',
      '编写读本|市教育局',
      '张贴告示|各街道办事处',
    ]);
  });

  it('and a short word among them is a name, a label of other sorts is none', () => {
    const lines = [
      '前厅部：核对预订单。',
      '餐饮：备足食材。',
      '工程部：检修电梯。',
      '人力：调配人手。',
      '保安队：疏导车辆。',
    ];
    expect(read(...lines)).toEqual([
      '核对预订单|前厅部',
      '备足食材|餐饮',
      '检修电梯|工程部',
      '调配人手|人力',
      '疏导车辆|保安队',
    ]);
    const at = (label: string): string[] =>
      parsePlan(['近期任务', `${label}：全员到岗，不出差错。`, ...lines].join('\n')).items.flatMap(i =>
        i.owners.map(o => o.name),
      );
    expect(at('目标')).not.toContain('目标');
    const twice = lines.flatMap(line => [line, '要求：当日办结。']);
    expect(parsePlan(['近期任务', ...twice].join('\n')).items.flatMap(i => i.owners.map(o => o.name))).not.toContain(
      '要求',
    );
  });

  it('and so are many between bodies; two of a kind are not enough behind which others stand', () => {
    const shifts = [
      '秩序一班：清理通道。',
      '秩序二班：值守监控。',
      '保洁：冲洗桶站。',
      '绿化：修剪乔木。',
      '工程维修：保养水泵。',
    ];
    expect(read(...shifts, '项目经理：走访业委会。').map(line => line.split('|')[1])).toEqual([
      '秩序一班',
      '秩序二班',
      '保洁',
      '绿化',
      '工程维修',
      '项目经理',
    ]);
    expect(read(...shifts).filter(line => !line.endsWith('|'))).toEqual([]);
  });

  it('below a section too, in a plan that numbers its tasks elsewhere, and so do companies by number', () => {
    const lines = ['一连：播种9200亩，补苗。', '二连：播种8700亩。', '园艺连：修剪果树。', '加工厂：检修轧花线2条。'];
    const plan = parsePlan(`春耕方案\n一、任务\n1.检修机车。\n2.调运肥料。\n二、连队任务\n${lines.join('\n')}`);
    expect(plan.items.slice(2).map(i => [i.path, i.heading, i.owners[0]?.name])).toEqual([
      ['二/·1', '播种9200亩，补苗', '一连'],
      ['二/·2', '播种8700亩', '二连'],
      ['二/·3', '修剪果树', '园艺连'],
      ['二/·4', '检修轧花线2条', '加工厂'],
    ]);
  });

  it.each([
    [
      'themes',
      ['交通疏导：增设临时停车场。', '预约祭扫：开通线上预约。', '防火巡查：设置收缴点。', '保卫科：全天值守。'],
    ],
    ['places', ['示范社区：新建广场。', '工业园区：铺设管网。', '中心学校：改造操场。']],
  ])('not so: %s', (_, lines) => {
    expect(read(...lines).filter(line => !line.endsWith('|'))).toEqual([]);
  });
});
