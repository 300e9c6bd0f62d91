import { parsePlan } from '../../../../src/plan';

const numbered = (...lines: readonly string[]): string[] =>
  parsePlan(['近期任务', ...lines.map((line, i) => `${i + 1}. ${line}`)].join('\n')).items.map(
    i => `${i.heading}|${i.owners.map(o => o.name).join('、')}`,
  );

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

  it('and persons where only they are named, beside offices too, whatever they are called', () => {
    expect(
      numbered(
        '补做防水3处——大刘',
        '开检修口8个——老耿、阿May',
        '调试喷淋——消防分包',
        '返工墙面——油漆班',
        '装订资料——常主任',
      ),
    ).toEqual([
      '补做防水3处|大刘',
      '开检修口8个|老耿、阿May',
      '调试喷淋|消防分包',
      '返工墙面|油漆班',
      '装订资料|常主任',
    ]);
    // Two beyond doubt of five are not enough where a line has none.
    expect(
      numbered('补做防水——东边', '开检修口——西墙', '调试喷淋——二楼', '返工墙面——油漆班', '装订资料——三楼')[0],
    ).toBe('补做防水——东边|');
  });

  it('and whoever is called, whatever they are', () => {
    expect(
      numbered(
        '定稿3版 @Lily',
        '跳转230条 @Jason',
        '压缩图片 @外包设计',
        '演练2轮 @全员',
        '灰度10% @SRE值班',
        '话术50条 @客服 小杜',
      ),
    ).toEqual([
      '定稿3版|Lily',
      '跳转230条|Jason',
      '压缩图片|外包设计',
      '演练2轮|全员',
      '灰度10%|SRE值班',
      '话术50条|客服',
    ]);
    expect(numbered('开会 @10:30', '培训 @14:00', '彩排 @19:00').filter(line => !line.endsWith('|'))).toEqual([]);
  });

  it('behind a blank, too, beside their office and before a day', () => {
    expect(numbered('摊位划线60个 物业', '备货300瓶 财务 小杜', '调试音响 工程部 6月3日', '摄影 老常')).toEqual([
      '摊位划线60个|物业',
      '备货300瓶|财务',
      '调试音响|工程部',
      '摄影|老常',
    ]);
    expect(
      numbered('打印机 会议室', '投影仪 报告厅', '音箱 操场', '水泵 设备科').filter(line => !line.endsWith('|')),
    ).toEqual([]);
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
    expect(numbered(...lines)).toEqual([
      '顶升塔吊2台，3月1日—2日|安全总监 何军',
      '检测桩基|质检员 张凯',
      '进场木工30人|物资部',
    ]);
    const { items } = parsePlan(lines.map((line, i) => `${i + 1}. ${line}`).join('\n'));
    expect(items[2]?.persons?.map(p => p.name)).toEqual(['陈晨']);
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
