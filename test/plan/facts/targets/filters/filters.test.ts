import { targetsOf } from '../say';

/** Each filter with what it keeps out and what it must let through. */
const FILTERS: Record<string, { out: string[]; through: string[] }> = {
  ordinal: {
    out: [
      '遴选第二批试点单位',
      '举办第20届科技周',
      '进入全省前10名',
      '进入全国前5%',
      '开展三级联创',
      '修建3号楼',
      '召开第3次全会',
      '整修2、5组道路',
      '粉刷3、4号楼外墙',
    ],
    through: [
      '遴选2批试点单位',
      '整改率6月底前60%',
      '首批建成3个中心',
      '新建3栋楼',
      '高一年级新增2个班',
      '新建2栋、3栋楼',
    ],
  },
  code: {
    out: [
      '优化12345热线',
      '推广1+3模式',
      '打造10万+爆款',
      '实施能力提升2.0工程',
      '推进G318国道改造',
      '执行GB/T 19001标准',
      '坚持7×24小时值守',
      '培育世界500强企业',
      '推行互联网 +30项服务',
      '采用ABC 3000标准',
    ],
    through: ['12345热线办结率达99%', '建设5G基站300个', '大促GMV 600万', '声量 +30%', 'PM2.5浓度降至35微克/立方米'],
  },
  time: {
    out: [
      '编制2025年预算',
      '实施三年行动计划',
      '服务65岁以上老人',
      '6个月内完成整改',
      '5个工作日内办结',
      '自9月1日起施行',
      '巡查用时3天、5天',
      '推迟到24小时',
      '药品储备7天',
      '时限为每月5日',
    ],
    through: [
      '药品储备满足7天用量',
      '中转时效24小时',
      '人均培训16h',
      '换型依次压到52秒、48秒和45秒',
      '时效从48小时提速到24小时',
      '人均培训学时40小时',
      '培训人均≥24小时',
      '办理时限压缩至3个工作日',
      '人均预期寿命达到80岁',
      '优良天数不少于300天',
      '每学年至少安排一周开展劳动实践',
    ],
  },
  existing: {
    out: [
      '现有企业320家',
      '去年完成投资30亿元',
      '截至目前已建成站点35个',
      '在原有5个站点基础上优化布局',
      '用好已经建成的92个书屋',
      '盘活近年所收回的120公顷土地',
      '3万亩的茶园是我县最大的资源',
      '列入市重点的6个项目',
      '管网覆盖率仅46%',
      '目前床位只有120张',
      '在册企业120家',
      '由46%提升',
    ],
    through: [
      '目前覆盖率仅为46%，年底提高到75%',
      '对已建成的书屋补充图书3000册',
      '列入市重点的项目开工6个',
      '由5个部门提供',
      '投入200万元提升到位率',
      '办结时限5日',
      '投资比去年增长5%',
      '新增企业320家',
      '新增在册志愿者300人',
      '时限由15天压缩至5天',
    ],
  },
  reference: {
    out: ['落实产教融合10条激励措施', '以上4项每月上报', '尤其是5个山区县发展', '加强对8个薄弱村的支援'],
    through: ['出台10条激励措施', '针对5个山区县新建学校8所'],
  },
  weight: {
    out: [
      '参加比赛（10分）',
      '党建工作（权重15%）',
      '考核结果占年终考核的15%',
      '各项测评（满分100分）',
      '满分100分，择优录用',
    ],
    through: ['满意度测评（不低于95分）', '考核优秀等次占总数的15%', '测评平均分达到92分（含）', '优良率（不低于60%）'],
  },
  condition: {
    out: [
      '其中10亿元以上的项目开工',
      '收银排队超过5人必须开新台',
      '库存低于20件须当天补货',
      '投诉超过3起要约谈店长',
      '逾期的扣减当月绩效5%',
      '对能耗超定额20%以上的单位进行约谈',
      '每低0.1个百分点扣2分',
      '逾期一天扣绩效1分',
      '排名末位的核减经费5%',
      '对进度低于60%的镇（街道）进行约谈',
      '对参保率达到98%的镇（街道）通报表扬',
      '月度考核与工资总额5%挂钩',
      '得分90分以上发放全额绩效',
      '80—89分发放80%',
      '每起处以罚款200元',
      '确保招收5人以上随班就读的学校建有资源教室',
      '对招用10人以上的企业给予支持',
      '启动占地500亩的物流园项目',
      '推进100兆瓦光伏电站前期工作',
      '打造15分钟健身圈',
      '开行运距500公里以上的班列',
      '若投放不足4亿元',
      '如发现隐患超过3处',
      '完成投放5亿元以上的奖励2%',
      '支行行长扣绩效10%',
      '66人以上的超大班额清零',
      '对用电量500万千瓦时以上的86家企业开展诊断',
    ],
    through: [
      '如期完成项目5个',
      '减免比例不低于50%要求',
      '每年不少于2次应急演练',
      '达标率达到90%即可',
      '不折不扣完成项目3个',
      '对口支援的村达标率达到95%',
      '新增航线运距12万公里',
      '建成10个以上特色孵化园',
      '引进5亿元以上项目12个',
      '新增光伏装机100兆瓦',
    ],
  },
  numeral: {
    out: [
      '开展三项行动',
      '发挥五大主体作用',
      '打造一支过硬队伍',
      '营造一个良好环境',
      '实现一次申报',
      '进一步提高认识',
      '百县千镇万村工程',
      '万名干部下基层',
      '安排两小时答疑',
    ],
    through: [
      '组织百场报告会',
      '评选先进集体二十个',
      '开展警示教育四次',
      '每半年组织一次演练',
      '至少培育两个品牌',
      '审查时间缩短至两小时内',
    ],
  },
};

it('takes a round number for the size of what is counted behind it', () => {
  expect(targetsOf('打造百亩方10个')).toEqual(['= 10 个 | 百亩方 | count']);
  expect(targetsOf('组织百场宣讲，听众3000人')).toHaveLength(2);
});

it('leaves what stood before in a bracket', () => {
  expect(targetsOf('满意度达到90分（基期：82分）')).toEqual(['>= 90 分 | 满意度 | level']);
  expect(targetsOf('费用下降15%（基线：1月账单320万元）')).toEqual(['- 15 % | 费用 | change']);
});

it('counts what is done of those that there are', () => {
  expect(targetsOf('约 600 个卫生死角消除至少 75%')).toEqual(['>= 75 % | 卫生死角消除 | level']);
  expect(targetsOf('80处重点隐患点整治不少于60%')).toEqual(['>= 60 % | 重点隐患点整治 | level']);
  expect(targetsOf('整治隐患点80处,整治率达到60%')).toHaveLength(2);
});

describe.each(Object.entries(FILTERS))('filter %s', (_, { out, through }) => {
  it.each(out)('keeps out: %s', phrase => expect(targetsOf(phrase)).toEqual([]));
  it.each(through)('lets through: %s', phrase => expect(targetsOf(phrase).length).toBeGreaterThan(0));
});

describe('conditions beside targets', () => {
  it('counts the rate and not those it is taken of', () => {
    expect(targetsOf('确保26个断面优良比例达到100%')).toEqual(['>= 100 % | 断面优良比例 | level']);
  });
  it('counts those whose rate a bracket says, and both figures of a slash', () => {
    expect(targetsOf('发展党员32名(一线占比不低于45%)')).toEqual([
      '= 32 名 | 发展党员 | count',
      '>= 45 % | 一线占比 | level',
    ]);
    expect(targetsOf('新增储能100兆瓦/200兆瓦时')).toHaveLength(2);
    expect(targetsOf('新增储能300MW/600MWh')).toHaveLength(2);
    expect(targetsOf('发病率降至2例/10万人')).toHaveLength(1);
  });
  it('counts the things and not their size', () => {
    expect(targetsOf('培育产值超10亿元的企业2家')).toEqual(['= 2 家 | 产值超10亿元的企业 | count']);
    expect(targetsOf('建设2座日供水30万吨的龙口净水厂')).toEqual(['= 2 座 | 龙口净水厂 | count']);
    expect(targetsOf('新建2条全长6公里的防火通道')).toEqual(['= 2 条 | 新建防火通道 | count']);
    expect(targetsOf('开行5条线路，完成8000吨的任务')).toHaveLength(2);
    expect(targetsOf('实施亿元以上项目60个')).toEqual(['= 60 个 | 亿元以上项目 | count']);
  });
});
