import { parsePlan } from '../../../src/plan';
import { outlineOf } from './read';

describe('among months above signs', () => {
  const months = '养护计划\n1月\n● 清洗水箱\n● 安装灯带\n3月\n● 报验电梯\n';
  it('any other short line above signs says when, too', () => {
    expect(outlineOf(`${months}全年固定\n● 每周巡查照明\n● 演练电梯困人`).slice(2)).toEqual([
      '·3 报验电梯 (1)',
      '·4 每周巡查照明 (1)',
      '·5 演练电梯困人 (1)',
    ]);
  });
  it('a sentence between signs is an entry', () => {
    expect(outlineOf(`${months}外委项目须先签合同。\n● 每周巡查照明`).slice(3)).toEqual([
      '·4 外委项目须先签合同 (1)',
      '·5 每周巡查照明 (1)',
    ]);
  });
  it('the list behind a label is no list of entries', () => {
    expect(outlineOf(`${months}说明：1.标“/”的，前者主办。2.外委项目须先签合同。`).slice(3)).toEqual(['·4 说明 (2)']);
  });
});

describe('a label or heading among others', () => {
  it('that numbers stand below has an entry for each line', () => {
    const days = '距搬迁7天：\n1. 割接网络\n2. 清点设备\n距搬迁1天：\n1. 演练流程\n2. 发布公告\n搬迁后一周内：\n';
    expect(outlineOf(`搬迁倒计时安排\n${days}收集患者意见，整改清零。`).slice(4)).toEqual([
      '·1 收集患者意见，整改清零 (1)',
    ]);
  });
  it('that boxes stand below has one for each line behind a sign', () => {
    expect(outlineOf('开馆准备\n已完成\n√ 消防验收\n√ 展柜进场\n进行中\n→ 搬迁文物\n未启动\n○ 招募志愿者')).toEqual([
      '·1 消防验收 (1)',
      '·2 展柜进场 (1)',
      '·3 搬迁文物 (1)',
      '·4 招募志愿者 (1)',
    ]);
    expect(outlineOf('开馆准备\n已完成\n· 消防验收\n· 展柜进场\n进行中\n→ 搬迁文物')).toEqual([
      '·1 已完成 (2)',
      '·2 进行中 (1)',
    ]);
  });
});

describe('signs that paths have too', () => {
  it('open sentences where several lines have them', () => {
    expect(outlineOf('改善清单\n◆ A区\n> 补齐盖板3块\n> 加装脚轮\n◆ B区\n> 重新编号')).toEqual([
      'A区 A区 (2)',
      'B区 B区 (1)',
    ]);
  });
  it('are those of a site where one line has', () => {
    expect(outlineOf('> 规划计划\n2026年工作要点\n1.修路12公里。\n2.植树100棵。')).toHaveLength(2);
  });
});

describe('headings that few entries stand below', () => {
  const paths = (text: string) => parsePlan(text).items.map(i => [...i.parents, i.heading].join('>'));
  it('end a row of one entry where others end rows of two', () =>
    expect(
      paths(
        '城北2026年方案\n台账建设\n①逐一建档。\n②每季度更新。\n收费公示\n①设公示牌。\n投诉处置\n①当日回应。\n②每月通报。',
      ),
    ).toContain('投诉处置>当日回应'));
  it('part entries that are all numbered 1', () =>
    expect(
      paths(
        '发布准备清单\n产品\n1. 试用样机20台\n1. 报定价方案\n市场\n1. 拍摄视频1条\n1. 邀请媒体30家\n服务\n1. 定稿话术\n1. 备件入库500套',
      ),
    ).toEqual([
      '产品>试用样机20台',
      '产品>报定价方案',
      '市场>拍摄视频1条',
      '市场>邀请媒体30家',
      '服务>定稿话术',
      '服务>备件入库500套',
    ]));
  it('are none where such a line stands below each entry', () =>
    expect(
      paths('修缮清单\n1. 修路\n新铺村道3公里\n1. 补桥\n加固桥墩2座\n1. 清渠\n疏浚水渠5公里\n1. 种树\n补植行道树90株'),
    ).toEqual(['修路', '补桥', '清渠', '种树']));
  it('stand between entries whose numbers run on where they end as the first one does', () =>
    expect(
      paths(
        '2026年任务分解\n县长 宋国（2项）\n1.修路9公里。责任单位：甲局\n2.建桥\n副县长 林芳（1项）\n3.种树\n副县长 何强（1项）\n4.清渠',
      ),
    ).toEqual([
      '县长 宋国（2项）>修路9公里',
      '县长 宋国（2项）>建桥',
      '副县长 林芳（1项）>种树',
      '副县长 何强（1项）>清渠',
    ]));
  it('or where all other entries are one line, and most have none below', () =>
    expect(
      paths('春季检修安排\n锅炉\n1. 清灰\n2. 试压\n3. 校表\n电梯\n4. 换绳\n5. 试车\n水泵\n6. 换封\n7. 加油'),
    ).toEqual(['锅炉>清灰', '锅炉>试压', '锅炉>校表', '电梯>换绳', '电梯>试车', '水泵>换封', '水泵>加油']));
  it.each([
    ['one line alone', '春季检修安排\n锅炉\n1. 清灰\n2. 试压\n含安全阀\n3. 校表\n4. 换绳'],
    ['no line above the first', '春季检修安排\n1. 清灰\n2. 试压\n含安全阀\n3. 校表\n4. 换绳\n含配重\n5. 试车'],
    [
      'other lines, too',
      '检修安排\n锅炉\n1. 清灰，\n逐台做。\n2. 试压\n含安全阀\n3. 校表\n4. 换绳\n含配重\n5. 试车\n6. 加油',
    ],
    ['as many as entries', '春季检修安排\n锅炉\n1. 清灰\n含烟道\n2. 试压\n含安全阀\n3. 校表'],
  ])('are parts of the entries where there is %s', (_, text) =>
    expect(paths(text).some(path => path.includes('含') || path.startsWith('含'))).toBe(false),
  );
  it('are places above tasks that say how much or who, where no line is left over', () => {
    const site =
      '滨江花园施工计划\n1#楼\n结构施工至18层（土建队）\n提升外架2次（架子班）\n地下车库\n铺防水卷材3200平方米（防水班）';
    expect(paths(site)).toEqual(['1#楼>结构施工至18层', '1#楼>提升外架2次', '地下车库>铺防水卷材3200平方米']);
    expect(paths(`${site}\n其他零星事务`)).toEqual(['结构施工至18层', '提升外架2次', '铺防水卷材3200平方米']);
  });
  it('are phases with their spans, and no tasks with theirs', () => {
    expect(paths('消费节安排\n3.1—3.10 筹备\n·制定方案\n·征集商户\n3.11—3.25 宣传\n·投放广告\n·拍摄视频')).toEqual([
      '3.1—3.10 筹备>制定方案',
      '3.1—3.10 筹备>征集商户',
      '3.11—3.25 宣传>投放广告',
      '3.11—3.25 宣传>拍摄视频',
    ]);
    expect(paths('消费节安排\n3.1—3.10 征集商户300家\n3.11—3.25 投放广告60块\n3.26—4.20 发放消费券4轮')).toHaveLength(
      3,
    );
  });
});

describe('lines whose fields bars part', () => {
  const read = (text: string) =>
    parsePlan(text).items.map(i => [
      i.section?.valueOf() ?? i.parents[0],
      i.measures[0]?.text,
      i.owners[0]?.name,
      i.measures[0]?.deadlines.length,
    ]);
  it('are tasks behind signs, below headings behind pictures, in the full width', () => {
    expect(
      read(
        '🔷重点项目\n· 新增充电桩200个 | 发改局 | 12月\n· 改造小区6个 | 住建局 | 10月\n🔷民生服务\n· 建成食堂4家 | 民政局 | 9月\n· 新增托位300个 | 卫健局 | 11月',
      ),
    ).toEqual([
      ['重点项目', '新增充电桩200个', '发改局', 1],
      ['重点项目', '改造小区6个', '住建局', 1],
      ['民生服务', '建成食堂4家', '民政局', 1],
      ['民生服务', '新增托位300个', '卫健局', 1],
    ]);
    expect(
      read(
        '2026年清单\n更换路灯500盏｜城管局｜6月底\n修补人行道3万平方米｜住建局｜9月底\n建口袋公园5处｜园林局｜3月底',
      ),
    ).toHaveLength(3);
  });
  it('are the menu of a site where they say no figure', () =>
    expect(parsePlan('首页 | 政务公开 | 互动交流\n2026年工作要点\n1.修路12公里。\n2.植树100棵。').items).toHaveLength(
      2,
    ));
});

describe('times alone on a line above entries', () => {
  const due = (text: string): string[] =>
    parsePlan(text, { year: 2026 }).items.map(i => `${i.path} ${i.measures[0]?.deadlines[0]?.date ?? ''}`);
  it('head the numbers that run on below them', () => {
    expect(due('重点任务\n2026年6月底前：\n1.建成厂房。\n2.新建公厕。\n年底前：\n3.新建公园。\n4.改造小区。')).toEqual([
      '1 2026-06-30',
      '2 2026-06-30',
      '3 2026-12-31',
      '4 2026-12-31',
    ]);
  });
  it('head the signs of one section, and no other', () => {
    expect(due('一、目标\n到2026年底：\n——收入。增长5%；\n——环境。改善3%。\n二、任务\n1.建成厂房。')).toEqual([
      '一/·1 2026-12-31',
      '一/·2 2026-12-31',
      '二/1 ',
    ]);
  });
  it('is no title with its year', () => {
    expect(parsePlan('2026年重点工作\n6月底前：\n1.建成厂房。\n年底前：\n2.新建公园。').title?.text).toBe(
      '2026年重点工作',
    );
  });
});

it('grids above what they do answer for it', () => {
  const plan = parsePlan('网格工作提示\n一网格（王丽）：\n入户走访80户。\n二网格（赵敏）：\n入户走访95户。');
  expect(plan.items.map(i => i.owners.map(o => o.name))).toEqual([['一网格'], ['二网格']]);
});
