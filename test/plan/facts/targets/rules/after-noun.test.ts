import { targetsOf } from '../say';

describe('number after its noun', () => {
  it('holds what is paid as a reward for doubtful', () => {
    expect(targetsOf('无差错的班组奖励2000元')[0]).toMatch(/\?$/);
    expect(targetsOf('完成任务的,奖励车间5万元')[0]).toMatch(/\?$/);
    expect(targetsOf('兑现惠企的奖励资金500万元')[0]).not.toMatch(/\?$/);
    expect(targetsOf('奖励优秀班组10个')[0]).not.toMatch(/\?$/);
  });

  it('gives a sum no capacity for its name', () => {
    expect(targetsOf('新增供水能力2万吨,完成投资3亿元')[1]).toBe('= 300000000 元 | 投资 | count');
    expect(targetsOf('新建污水管网20公里,完成投资3亿元')[1]).toBe('= 300000000 元 | 污水管网投资 | count');
  });

  it('takes the noun of another sort of day', () => {
    expect(targetsOf('周末客流量达到5万人次、平日不少于2万人次')[1]).toBe('>= 20000 人次 | 平日客流量 | count');
  });

  it.each([
    ['新增停车泊位3780个', '= 3780 个 | 新增停车泊位 | count'],
    ['整治水域隐患不少于2000处', '>= 2000 处 | 整治水域隐患 | count'],
    ['面向返乡青年开展电商培训3万人次', '= 30000 人次 | 电商培训 | count'],
    ['新(扩)建社区食堂50家', '= 50 家 | 新(扩)建社区食堂 | count'],
    ['评选名工匠、名技师、名班组长250名', '= 250 名 | 名工匠、名技师、名班组长 | count'],
    ['以闲置厂房改造为重点建设孵化器6个', '= 6 个 | 孵化器 | count'],
    ['新增污水处理能力5万吨/日', '= 50000 吨/日 | 新增污水处理能力 | count'],
    ['污水处理能力达到8万吨/日', '>= 80000 吨/日 | 污水处理能力 | level'],
    ['人均每日用水量降至不高于120升', '<= 120 升 | 人均每日用水量 | level'],
    ['安全科8月25日抽查校车30辆', '= 30 辆 | 抽查校车 | count'],
    ['卫生室6月底前改造12个', '= 12 个 | 卫生室改造 | count'],
    ['对辖区内桥梁检测42座', '= 42 座 | 辖区内桥梁检测 | count'],
    ['对外文化交流项目12个', '= 12 个 | 对外文化交流项目 | count'],
    ['种子抽检批次去年86个、今年不少于100个', '>= 100 个 | 种子抽检批次 | count'],
    ['市交通局要新增公交线路5条', '= 5 条 | 新增公交线路 | count'],
    ['到年底全镇卫生厕所普及率达95%', '>= 95 % | 卫生厕所普及率 | level'],
    ['“三种人”考试合格率必须达到100%', '>= 100 % | “三种人”考试合格率 | level'],
    ['疫苗接种率以街道为单位达到95%以上', '>= 95 % | 疫苗接种率 | level'],
    ['培训新坐席12名 李娜', '= 12 名 | 培训新坐席 | count'],
    ['完成设计评审,交付3个标段', '= 3 个标段 | 交付标段 | count'],
    ['把村东头1.8公里土路硬化了', '= 1.8 公里 | 土路硬化 | count'],
    ['28天抗压强度标准差≤1.5MPa', '<= 1.5 MPa | 28天抗压强度标准差 | level'],
    ['电池舱温差控制在3℃以内', '<= 3 ℃ | 电池舱温差 | level'],
    ['汛期在重点河段设置监测点16个', '= 16 个 | 监测点 | count'],
    ['清明节期间在重点林区设置检查站42处', '= 42 处 | 检查站 | count'],
    ['应收账款回款率做到85%', '= 85 % | 应收账款回款率 | level'],
    ['本周内完成体检数据录入100%', '= 100 % | 体检数据录入 | level'],
    ['每周三开展“清洁日”活动1次', '= 1 次 | “清洁日”活动 | frequency per week'],
    ['县农机中心组织检修联合收割机820台', '= 820 台 | 检修联合收割机 | count'],
    ['基层党组织建设示范点5个', '= 5 个 | 基层党组织建设示范点 | count'],
    ['主题党日:每月一个主题,全年不少于12次', '>= 12 次 | 主题党日 | count'],
    ['总结经验1篇报街道党工委', '= 1 篇 | 总结经验 | count'],
    ['会议要求全学期听课不少于20节', '>= 20 节 | 听课 | count'],
    ['下周三前交付样品3套', '= 3 套 | 交付样品 | count'],
    ['救援到场时间15分钟内', '<= 15 分钟 | 救援到场时间 | level'],
  ])('%s', (phrase, want) => expect(targetsOf(phrase)).toEqual([want]));

  it('lends a mere verb or 总量 the noun spoken of last', () => {
    expect(targetsOf('新增公交线路3条、优化12条')[1]).toBe('= 12 条 | 优化公交线路 | count');
    expect(targetsOf('每个区至少新建2个公园,全市不低于14个')[1]).toBe('>= 14 个 | 新建公园 | count');
    expect(targetsOf('企业检查覆盖率100%,检查不少于2轮')[1]).toBe('>= 2 轮 | 检查 | count');
    expect(targetsOf('其中立体车库3座不少于900个')).toEqual([
      '= 3 座 | 立体车库 | count',
      '>= 900 个 | 立体车库 | count',
    ]);
    expect(targetsOf('护理人数净增150人、总数达到620人')[1]).toBe('>= 620 人 | 护理人数总数 | level');
    expect(targetsOf('新增充电桩500个,总量达到2000个')[1]).toBe('>= 2000 个 | 充电桩总量 | level');
  });

  it('says what is counted in one letter behind its number', () => {
    expect(targetsOf('将经验推广到30个村')).toEqual(['= 30 个 | 经验推广到村 | count']);
    expect(targetsOf('联系12个村,新建5个点')).toEqual(['= 12 个 | 联系村 | count', '= 5 个 | 新建点 | count']);
    expect(targetsOf('新建3座桥')).toEqual(['= 3 座 | 新建桥 | count']);
    expect(targetsOf('新增水泵12台套')).toEqual(['= 12 台套 | 新增水泵 | count']);
  });

  it('lends what a list says once of how many and among whom', () => {
    expect(targetsOf('每千人口床位8张、医师3.6人')[1]).toMatch(/每千人口医师/);
    expect(targetsOf('学员中女学员40人、退役军人12人')[1]).toBe('= 12 人 | 学员中退役军人 | count');
    expect(targetsOf('集中供热面积40万平方米、供气户数2万户')[1]).toMatch(/\| 供气户数 \|/);
    expect(targetsOf('学员中女学员40人,退役军人12人')[1]).toMatch(/\| 退役军人 \|/);
  });

  it('puts another kind in the place of the one before', () => {
    expect(targetsOf('新增学位小学900个、初中600个')[1]).toBe('= 600 个 | 新增初中学位 | count');
    expect(targetsOf('厂界昼间噪声不超过60dB、夜间不超过50dB')[1]).toBe('<= 50 dB | 夜间厂界噪声 | level');
    expect(targetsOf('到达时间城区10分钟、郊区20分钟')[1]).toMatch(/\| 郊区到达时间 \|/);
    expect(targetsOf('中转时效省内24小时、省外48小时')[1]).toMatch(/\| 省外中转时效|\| 中转时效省外/);
    expect(targetsOf('选送护士进修10名，其中省外不少于4名')[1]).toBe('>= 4 名 | 省外 | count');
    expect(targetsOf('新增学位小学900个、食堂2个')[1]).toMatch(/\| 新增食堂 \|/);
  });

  it('leaves out when and how it must not go', () => {
    expect(targetsOf('覆盖率一季度达50%')).toEqual(['>= 50 % | 覆盖率 | level']);
    expect(targetsOf('覆盖率6月达50%')).toEqual(['>= 50 % | 覆盖率 | level']);
    expect(targetsOf('粮食产量只增不减、达到25万吨')).toEqual(['>= 250000 吨 | 粮食产量 | count']);
    expect(targetsOf('招生计划完成率不低于95%')).toEqual(['>= 95 % | 招生计划完成率 | level']);
    expect(targetsOf('编制内教师不少于12名')).toEqual(['>= 12 名 | 编制内教师 | count']);
    expect(targetsOf('药品储备可供全院7天消耗')).toEqual(['= 7 天 | 药品储备 | level']);
    expect(targetsOf('市级每季1次、乡级每半月1次')[1]).not.toMatch(/半月/);
    expect(targetsOf('审批时限20天压缩到10天')).toEqual(['<= 10 天 | 审批时限 | level']);
    expect(targetsOf('博物馆举办临展6个')).toEqual(['= 6 个 | 临展 | count']);
    expect(targetsOf('场馆举办6次')[0]).toMatch(/举办/);
    expect(targetsOf('时间过半、任务完成50%')).toHaveLength(1);
    expect(targetsOf('灌溉面积恢复到30万亩')).toEqual(['>= 300000 亩 | 灌溉面积 | level']);
    expect(targetsOf('加工能力日均300吨')[0]).toMatch(/\| 日均加工能力 \|/);
    expect(targetsOf('命案零增长、破案率100%')).toEqual(['= 100 % | 破案率 | level']);
    expect(targetsOf('单批次人数上限80人')).toEqual(['<= 80 人 | 单批次人数 | level']);
  });

  it('leaves the rest of a list its word', () => {
    expect(targetsOf('选育良种6个(其中玉米2个、水稻3个、其他1个)').pop()).toBe('= 1 个 | 其他 | count');
    expect(targetsOf('新建学校8所,其余不少于2所').pop()).toMatch(/学校/);
  });

  it('counts those of a size whose bound stands right before it', () => {
    expect(targetsOf('引进亿元以上项目30个,其中10亿元以上2个')).toEqual([
      '= 30 个 | 引进亿元以上项目 | count',
      '= 2 个 | 10亿元以上项目 | count',
    ]);
  });

  it('names a class by what the one before it counts', () => {
    expect(targetsOf('新建改建旅游厕所A类8座、B类15座')[1]).toBe('= 15 座 | 新建B类旅游厕所 | count');
    expect(targetsOf('建设养老机构一级5家、二级8家')[1]).toBe('= 8 家 | 二级养老机构 | count');
    expect(targetsOf('设置宣传栏A类8座，展板B型泡沫15块')[1]).toBe('= 15 块 | 展板B型泡沫 | count');
  });

  it('keeps that a sum of money runs on', () => {
    expect(targetsOf('累计完成投资48亿元')).toEqual(['= 4800000000 元 | 累计投资 | level']);
    expect(targetsOf('累计新增贷款3亿元')[0]).toMatch(/\| 新增贷款 \|/);
    expect(targetsOf('累计改造小区20个')[0]).toMatch(/\| 改造小区 \|/);
  });

  it('counts on top of a base that names nothing what stands before it', () => {
    expect(targetsOf('数据产品挂牌数在2025年130个的基础上再增五成')).toEqual(['+ 50 % | 数据产品挂牌数 | change']);
    expect(targetsOf('在2025年130个的基础上再增五成')).toEqual([]);
  });

  it('says of how many people once for a list', () => {
    expect(targetsOf('每千人口床位8张、注册护士4.2人,新建站场2个')).toEqual([
      '= 8 张 | 每千人口床位 | level',
      '= 4.2 人 | 每千人口注册护士 | count',
      '= 2 个 | 新建站场 | count',
    ]);
  });

  it('lends a bare number the clause before it', () => {
    expect(targetsOf('目前覆盖率为46%,年底提高到75%')).toEqual(['>= 75 % | 覆盖率 | level']);
    expect(targetsOf('提高行政村通达率,达到95%')).toEqual(['>= 95 % | 行政村通达率 | level']);
    expect(targetsOf('新增就业：5000人')).toEqual(['= 5000 人 | 新增就业 | count']);
  });

  it('takes numbers of buildings for no counts, and names of zones for no acts', () => {
    expect(targetsOf('完成3、5、7号公寓空调安装,共计1248台')).toEqual(['= 1248 台 | 3、5、7号公寓空调安装 | count']);
    expect(targetsOf('改造1#、2#楼电梯共6部')).toEqual(['= 6 部 | 改造1#、2#楼电梯 | count']);
    expect(targetsOf('开发区新引进企业12家')).toEqual(['= 12 家 | 开发区新引进企业 | count']);
    expect(targetsOf('建成区级平台3个')).toEqual(['= 3 个 | 区级平台 | count']);
  });

  it('counts behind Latin letters with a blank, and behind 其中 with a colon', () => {
    expect(targetsOf('新购CT 1台')).toEqual(['= 1 台 | 新购CT | count']);
    expect(targetsOf('开通G318国道')).toEqual([]);
    expect(targetsOf('新签合同额6.5亿元（其中：EPC项目不少于2亿元）')[1]).toContain('| EPC项目 |');
  });

  it('says of hours what is done in them, not with whom', () => {
    expect(targetsOf('招收学员80名,培训不少于48学时')[1]).toBe('>= 48 学时 | 培训 | count');
    expect(targetsOf('招收学员80名,培训不少于60人')[1]).not.toContain('| 培训 |');
  });

  it('says nothing where nothing is counted', () => {
    expect(targetsOf('达到95%以上')).toEqual([]);
    expect(targetsOf('5个')).toEqual([]);
  });
});
