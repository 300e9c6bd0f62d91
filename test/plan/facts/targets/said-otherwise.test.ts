import { targetsOf } from './say';

describe('what is kept and what is striven for', () => {
  it.each([
    ['A级景区保10争15', ['>= 10 | A级景区 | count', '>= 15 | A级景区 | count']],
    ['新增规上工业企业保20争25家', ['>= 20 家 | 新增规上工业企业 | count', '>= 25 家 | 新增规上工业企业 | count']],
    ['专精特新企业保30家争35家', ['>= 30 家 | 专精特新企业 | count', '>= 35 家 | 专精特新企业 | count']],
    ['工业增加值增长保8%争10%', ['+ 8 % | 工业增加值 | change', '+ 10 % | 工业增加值 | change']],
  ])('%s is a floor and an aim', (text, want) => expect(targetsOf(text)).toEqual(want));
  it.each([
    ['办理医保3件', ['= 3 件 | 医保 | count']],
    ['确保3个、争取5个项目开工', ['= 3 个 | 开工项目 | count', '= 5 个 | 开工项目 | count']],
    ['在全市保二争一', []],
    ['开展“保8争10”行动', []],
  ])('%s has no such pair', (text, want) => expect(targetsOf(text)).toEqual(want));
});

describe('names before each of several numbers', () => {
  it.each([
    [
      '评出一等奖3名二等奖10名三等奖30名',
      ['= 3 名 | 评出一等奖 | count', '= 10 名 | 二等奖 | count', '= 30 名 | 三等奖 | count'],
    ],
    ['抽取学生20名教师10名', ['= 20 名 | 抽取学生 | count', '= 10 名 | 教师 | count']],
    ['抽取20名学生10名教师', ['= 20 名 | 学生 | count', '= 10 名 | 教师 | count']],
    ['改造5座泵站新建3座水闸', ['= 5 座 | 改造泵站 | count', '= 3 座 | 新建水闸 | count']],
  ])('%s', (text, want) => expect(targetsOf(text)).toEqual(want));
});

describe('doubled without a figure', () => {
  it.each([
    ['全县工业产值翻番', ['+ 1 番 | 工业产值 | change']],
    ['到2027年农产品加工产值实现翻番', ['+ 1 番 | 农产品加工产值 | change']],
    ['专利申请量同比翻番', ['+ 1 番 | 专利申请量 | change']],
    ['研发投入较2020年翻番', ['+ 1 番 | 研发投入 | change']],
  ])('%s is once', (text, want) => expect(targetsOf(text)).toEqual(want));
  it.each(['实施居民收入翻番计划', '推进产值翻番行动', '围绕产业翻番目标，召开推进会2次'])('%s names one', text =>
    expect(targetsOf(text).filter(t => t.includes('番 |'))).toEqual([]),
  );
});

describe('how many are above a mark', () => {
  it.each([
    ['全镇2个村集体经营性收入突破50万元', ['= 2 个 | 集体经营性收入突破50万元的村 | count']],
    ['5家企业产值突破10亿元', ['= 5 家 | 产值突破10亿元的企业 | count']],
    ['8个村集体经济收入达到30万元以上', ['= 8 个 | 集体经济收入达到30万元以上的村 | count']],
    ['力争3户企业年营收超过1亿元', ['= 3 户 | 年营收超过1亿元的企业 | count']],
  ])('%s counts them', (text, want) => expect(targetsOf(text)).toEqual(want));
  it.each([
    ['3个园区总产值达到500亿元', '>= 50000000000 元 | 园区总产值 | count'],
    ['新建产业园2个，产值突破10亿元', '> 1000000000 元 | 产业园产值 | count'],
    ['培育企业5家、产值突破10亿元', '> 1000000000 元 | 企业产值 | count'],
  ])('%s says two figures', (text, last) => expect(targetsOf(text).pop()).toBe(last));
});

describe('what is done in bodies that are there', () => {
  it.each([
    ['全镇12个村全面实行网格化管理', ['= 12 个 | 实行网格化管理的村 | count']],
    ['对12家基层单位开展全覆盖检查', ['= 12 家 | 基层单位 | count?', '= 100 % | 基层单位检查覆盖率 | level?']],
    ['对全县36所学校进行全覆盖督导', ['= 36 所 | 学校 | count', '= 100 % | 学校督导覆盖率 | level?']],
  ])('%s is well named', (text, want) => expect(targetsOf(text)).toEqual(want));
});

describe('what is carried over and what is begun', () => {
  it.each([
    ['结转项目18个，新开工33个', '= 33 个 | 新开工项目 | count'],
    ['结转项目18个，续建6个，新开工33个', '= 33 个 | 新开工项目 | count'],
    ['上年结转项目18个、新开工33个', '= 33 个 | 新开工项目 | count'],
  ])('%s', (text, last) => expect(targetsOf(text).pop()).toBe(last));
});

describe('a sum behind several works', () => {
  it.each([
    ['新建泵站3座、管网20公里，完成投资1.2亿元', '= 120000000 元 | 投资 | count'],
    ['新建泵站3座，改造管网20公里，完成投资1.2亿元', '= 120000000 元 | 投资 | count'],
    ['治理河道8公里，新建护岸14公里，总投资7800万元', '= 78000000 元 | 总投资 | count'],
    ['抓好42个重点项目建设，完成投资86亿元', '= 8600000000 元 | 重点项目建设投资 | count'],
  ])('%s is that of all', (text, last) => expect(targetsOf(text).pop()).toBe(last));
});

describe('all of what the clause before speaks of', () => {
  it.each([
    ['问题整改率达到95%，年底前全部完成验收', '= 100 % | 完成验收的问题占比 | level?'],
    ['项目开工率达到100%，全部办理施工许可', '= 100 % | 办理施工许可的项目占比 | level?'],
    ['8月底前全部完成验收', '= 100 % | 验收完成率 | level?'],
    ['合格率达到95%，全部完成验收', '= 100 % | 验收完成率 | level?'],
  ])('%s', (text, last) => expect(targetsOf(text).pop()).toBe(last));
});

describe('words around a figure', () => {
  it.each([
    ['产量5600吨，合格率不低于99%', ['= 5600 吨 | 产量 | count', '>= 99 % | 合格率 | level']],
    ['声量 +30%，客单+5%', ['+ 30 % | 声量 | change', '+ 5 % | 客单 | change']],
    ['灭火器点检 216 具 —— 后勤', ['= 216 具 | 灭火器点检 | count']],
    ['每周值班2天即可', ['= 2 天 | 值班 | frequency per week']],
    ['堆头7.5前全部摆放', ['= 100 % | 堆头摆放率 | level?']],
    ['新增会议室6间、电话间10个', ['= 6 间 | 新增会议室 | count', '= 10 个 | 新增电话间 | count']],
    ['改造4个1200户老旧小区', ['= 4 个 | 改造老旧小区 | count', '= 1200 户 | 老旧小区 | count']],
    ['返工率砍掉三成', ['- 30 % | 返工率 | change']],
    ['公布举报电话12345号码', []],
    ['由人均年接种0.8剂次提升至1.2剂次', ['>= 1.2 剂次 | 人均年接种 | level']],
    ['由现在的0.8册提升至1.2册', []],
    ['更新1：500地形图120幅', ['= 120 幅 | 更新1：500地形图 | count']],
    ['储备粮轮换周期不超过4个月', ['<= 4 个月 | 储备粮轮换周期 | level']],
    ['储备粮食4万吨', ['= 40000 吨 | 粮食 | count']],
    ['开展无线电监测3600小时', ['= 3600 小时 | 无线电监测 | count']],
    ['机组连续运行168小时', []],
    ['执行额较2025年多增2亿美元', ['+ 200000000 美元 | 执行额 | change']],
    ['投诉降30%', ['- 30 % | 投诉 | change']],
    ['签约项目12个，其中5000万元以上3个', ['= 12 个 | 签约项目 | count', '= 3 个 | 5000万元以上项目 | count']],
    [
      '更换路灯1200盏（第一阶段：6月底前400盏；第二阶段：800盏）',
      ['= 1200 盏 | 更换路灯 | count', '= 400 盏 | 第一阶段 | count', '= 800 盏 | 第二阶段 | count'],
    ],
    ['GMV目标800万（去年同期620万）', ['= 8000000 | GMV目标 | count']],
    ['企微好友+1.5万，首响≤30s', ['+ 15000 | 企微好友 | change', '<= 30 s | 首响 | level']],
    ['iPhone 5s停售，“党建+3项服务”落地', []],
    ['线上参与超50万人次', ['> 500000 人次 | 线上参与 | level']],
    [
      '课后服务覆盖率100%，参与率90%以上，每周5天',
      ['= 100 % | 课后服务覆盖率 | level', '>= 90 % | 参与率 | level', '= 5 天 | 课后服务 | frequency per week'],
    ],
    [
      '接待游客850万人次、旅游收入62亿元，均增长12%以上',
      [
        '= 8500000 人次 | 接待游客 | count',
        '= 6200000000 元 | 旅游收入 | count',
        '+ 12 % | 接待游客、旅游收入 | change',
      ],
    ],
    ['8月30日17时前将总结（不超过1500字）报送', ['<= 1500 字 | 总结 | level']],
    ['新建口袋公园，面积12公顷', ['= 12 公顷 | 口袋公园面积 | count']],
    ['为全市老年人免费体检，人数不少于28万人', ['>= 280000 人 | 老年人免费体检人数 | count']],
    ['迎接检查，10个点位责任人7:30前到位', ['= 10 个 | 到位点位责任人 | count']],
    ['消防检查不少于200栋｜支队｜11月底', ['>= 200 栋 | 消防检查 | count']],
    ['会议同意支付进度款1260万元', ['= 12600000 元 | 支付进度款 | count']],
    ['新增光缆1200皮长公里', ['= 1200 皮长公里 | 新增光缆 | count']],
    ['体检600人、合格不少于320人', ['= 600 人 | 体检 | count', '>= 320 人 | 体检合格 | count']],
    ['巡河率100%，合格320人', ['= 100 % | 巡河率 | level', '= 320 人 | 合格 | count']],
  ])('%s', (text, want) => expect(targetsOf(text)).toEqual(want));
});

describe('a rate that a label says', () => {
  it.each([
    ['就业率：本科95%、专科90%', ['= 95 % | 本科就业率 | level', '= 90 % | 专科就业率 | level']],
    ['投保率：高危行业100%；安装率90%', ['= 100 % | 高危行业投保率 | level', '= 90 % | 安装率 | level']],
    ['目标：满意度95%', ['= 95 % | 满意度 | level']],
  ])('%s', (text, want) => expect(targetsOf(text)).toEqual(want));
});

describe('of what size each is', () => {
  it.each([
    ['建成投运2台35万千瓦机组', ['= 2 台 | 投运35万千瓦机组 | count']],
    ['新建2座日处理500吨污水处理厂', ['= 2 座 | 新建日处理500吨污水处理厂 | count']],
    ['引进2个10亿元项目', ['= 2 个 | 引进10亿元项目 | count']],
    ['新增3条120公里公交线路', ['= 3 条 | 新增公交线路 | count', '= 120 公里 | 公交线路 | count']],
  ])('%s', (phrase, wanted) => {
    expect(targetsOf(phrase)).toEqual(wanted);
  });
});
