import { parsePlan } from '../../../src/plan';
import { outlineOf } from './read';

describe('forms that came late', () => {
  it('a book of duties names who signs it above the first number: no tasks', () => {
    const text =
      '2026年校园安全责任书\n责任单位：青杨中心校\n签订日期：2026年1月8日\n一、责任目标\n1.不发生食物中毒。\n2.不发生校车事故。\n二、责任内容\n1.健全值班制度。\n2.建立健康台账。';
    expect(outlineOf(text)).toEqual([
      '一/1 不发生食物中毒 (1)',
      '一/2 不发生校车事故 (1)',
      '二/1 健全值班制度 (1)',
      '二/2 建立健康台账 (1)',
    ]);
  });
  it('lines with who leads above the first number are tasks all the same', () => {
    const text = '- 核对库存（仓储科牵头，财务科配合）\n二、规范领用\n1.登记（仓储科牵头）。\n2.盘点（财务科牵头）。';
    expect(outlineOf(text)[0]).toBe('·1 核对库存 (1)');
  });
  it('the index of a document in cells is no table of tasks', () => {
    const plan = parsePlan(
      '索引号\t0012/2026-37\t主题分类\t林业\n发文机关\t松岭县林业局\t成文日期\t2026年9月20日\n标题\t关于做好防火工作的通知\n发文字号\t松林发〔2026〕37号\t发布日期\t2026年9月22日\n关于做好防火工作的通知\n一、压实责任。每周巡山。\n二、管住火源。设卡登记。',
    );
    expect([plan.year, plan.items.map(i => i.path)]).toEqual([2026, ['一', '二']]);
    expect(plan.account.filter(a => a.reason === 'site')).toHaveLength(4);
  });
  it('stars of two sorts are two levels', () => {
    const text =
      '团委下半年设想\n★★★思想引领\n☆读书分享会\n由各支部承办。\n☆青年宣讲\n走进班组。\n★★★服务青年\n☆破冰活动\n报到当天开展。\n☆单身联谊\n与兄弟单位合办。';
    expect(outlineOf(text)).toEqual(['·1 读书分享会 (1)', '·2 青年宣讲 (1)', '·3 破冰活动 (1)', '·4 单身联谊 (1)']);
  });
  it('a ring before a heading is a sign', () => {
    expect(outlineOf('◎抓紧春耕。核对种子。延长营业。\n◎补齐物资。清点水泵。')).toEqual([
      '·1 抓紧春耕 (2)',
      '·2 补齐物资 (1)',
    ]);
  });
  it('a month before a colon is the heading of several things, each with who does it', () => {
    const plan = parsePlan(
      '老年学堂2026年活动\n1月：写春联（综合科）；包饺子（后勤科）\n3月：踏青（宣传科）\n4月：朗诵（宣传科）；讲座（综合科）',
    );
    expect(plan.items.map(i => [i.heading, i.measures.map(m => m.owners[0]?.name)])).toEqual([
      ['1月', ['综合科', '后勤科']],
      ['3月', ['宣传科']],
      ['4月', ['宣传科', '综合科']],
    ]);
  });
  it('a month hands its words down where no year is known', () => {
    const plan = parsePlan(
      '德育月度计划\n二月主题：新起点\n1、开学典礼。\n2、整理班级。\n三月主题：文明\n1、评选班级。\n2、走访。',
    );
    expect(plan.items.map(i => i.measures[0]?.deadlines.map(d => [d.basis, d.date]))).toEqual(
      Array.from({ length: 4 }, () => [['inherited', undefined]]),
    );
  });
  it('cards may be numbered before their first label or above it', () => {
    const text =
      '办实事清单\n01 项目名称：改善饮水\n项目内容：\n更换饮水机。定期送检。\n责任单位：\n后勤处、设备处\n进展：\n已选型。\n02 项目名称：建设书屋\n项目内容：\n采购图书。\n责任单位：\n工会办公室\n进展：\n征求意见。\n03\n项目名称：\n开通通勤车\n项目内容：\n编排线路。\n责任单位：\n运输科\n进展：\n尚未启动。';
    const plan = parsePlan(text);
    expect(plan.items.map(i => [i.path, i.heading, i.owners[0]?.name])).toEqual([
      ['01', '改善饮水', '后勤处'],
      ['02', '建设书屋', '工会办公室'],
      ['03', '开通通勤车', '运输科'],
    ]);
  });
  it('a body may be called by its number, a count is no body', () => {
    const table = (owner: string): string =>
      `2026年实事\n序号\n民生实事\n责任单位\n完成时限\n1\n启用分站。\n县卫健局\n${owner}\n6月底前\n2\n修缮敬老院。\n县民政局\n10月底前`;
    expect(parsePlan(table('县120指挥中心')).items[0]?.owners.map(o => o.name)).toEqual(['县卫健局', '县120指挥中心']);
    expect(parsePlan(table('建12个服务中心')).items[0]?.owners.map(o => o.name)).toEqual(['县卫健局']);
  });
});

describe('forms that say by their lines what they are', () => {
  it('who answers stands above the lines that it holds for', () => {
    const raw = '检修安排\n责任单位：水电班\n检修供暖管网\n更换断路器\n责任单位：土建班\n修补教学楼屋面\n粉刷走廊';
    expect(outlineOf(raw)).toEqual([
      '·1 检修供暖管网 (1)',
      '·2 更换断路器 (1)',
      '·3 修补教学楼屋面 (1)',
      '·4 粉刷走廊 (1)',
    ]);
    expect(parsePlan(raw).items.map(i => i.owners[0]?.name)).toEqual(['水电班', '水电班', '土建班', '土建班']);
  });
  it('lines that open alike with a date are entries, none a title or a piece of the one above', () =>
    expect(
      outlineOf(
        '新馆搬迁时间轴\n2026.03 ▶ 完成库房验收（基建处）\n2026.04 ▶ 编制文物包装方案（保管部）\n2026.05 ▶ 招标确定搬运公司（办公室）\n2026.07 ▶ 分三批转运馆藏（保管部、保卫处）',
      ),
    ).toHaveLength(4));
  it('numbers that join two systems hang under the first', () =>
    expect(outlineOf('迎评分工\n一、服务条件\n一.1 增补文献\n一.2 更换设备\n二、服务效能\n二.1 举办讲座')).toEqual([
      '一/一.1 增补文献 (1)',
      '一/一.2 更换设备 (1)',
      '二/二.1 举办讲座 (1)',
    ]));
  it('第12号 in a column is its number, and a word there is the title of rows', () =>
    expect(
      outlineOf(
        '编号\t题目\t主办单位\t时限\n人大建议\n第12号\t改善公交出行\t交通局\t5月\n第27号\t整治食品摊点\t市场监管局\t6月\n政协提案\n第8号\t培育数字产业\t工信局\t6月',
      ),
    ).toEqual(['第12号 改善公交出行 (1)', '第27号 整治食品摊点 (1)', '第8号 培育数字产业 (1)']));
  it('signs that stand in no sentence part cells', () =>
    expect(
      outlineOf(
        '任务树\n党建>组织建设>发展党员>组织部\n党建>宣传教育>举办读书班>宣传部\n经营>降本增效>压降采购成本>采购部\n',
      ),
    ).toHaveLength(3));
  it('a title goes on in a line that only says what paper it is', () =>
    expect(parsePlan('清河县农村饮水安全巩固提升\n实施方案\n一、改造管网。\n二、检测水质。').title?.text).toBe(
      '清河县农村饮水安全巩固提升实施方案',
    ));
  it('what a picture or a call sets off behind the words of each line says who answers for it', () => {
    const board = (lines: string): string => `迭代看板\n【待办】\n${lines}`;
    const raw = board(
      '□ 补充手册 @文档组 #3月8日\n□ 排查超时 @后端组 #3月9日\n【进行中】\n□ 重构报表 @前端组 #3月15日\n□ 压测接口 @测试组 #3月12日',
    );
    expect(outlineOf(raw)).toEqual(['·1 补充手册 (1)', '·2 排查超时 (1)', '·3 重构报表 (1)', '·4 压测接口 (1)']);
    const plan = parsePlan(raw.replaceAll('@', '👤 ').replaceAll('#', '⏰ '));
    expect(plan.items.map(i => [i.heading, i.owners[0]?.name])).toEqual([
      ['补充手册', '文档组'],
      ['排查超时', '后端组'],
      ['重构报表', '前端组'],
      ['压测接口', '测试组'],
    ]);
  });
  it('lines below a month are tasks, sentences and phrases alike', () => {
    const raw = '工会2026年工作安排\n一月份\n开展摸底，建立档案。\n筹备联欢会。\n三月份\n组织体检。\n召开职代会。';
    expect(outlineOf(raw)).toHaveLength(4);
    expect(outlineOf(raw.replaceAll('。', ''))).toHaveLength(4);
    expect(outlineOf(raw.replace('一月份', '摸底工作').replace('三月份', '体检工作'))).toHaveLength(2);
  });
  it('lines that end in a colon head those below them', () =>
    expect(
      outlineOf(
        '降本行动\n能耗方面：\n改造预热器\n更换电机30台\n物流方面：\n整合线路\n采购方面：\n推行招标\n压缩供应商',
      ),
    ).toHaveLength(5));
  it('lines below a section that each name who answers are tasks; behind signs they are its sentences', () => {
    const raw =
      '要点\n一、思想\n组织读书班。责任部门：党群部\n分析研判。责任部门：宣传部\n二、组织\n督促换届。责任部门：组织部\n选派骨干。责任部门：人事部';
    expect(outlineOf(raw).map(i => i.split(' ')[0])).toEqual(['一/·1', '一/·2', '二/·1', '二/·2']);
    expect(outlineOf(raw.replaceAll(/\n(?=[组分督选])/g, '\n- [ ] '))).toEqual(['一 思想 (2)', '二 组织 (2)']);
  });
  it('brackets that say who and by when', () =>
    expect(
      parsePlan(
        '计划\n• 品牌\n◦ 设计手册（品牌组，3月31日）\n◦ 更换招牌（渠道组，6月30日）\n• 内容\n◦ 发布文章（内容组，9月30日）\n◦ 开通直播（电商组，5月31日）',
      ).items.map(i => [i.heading, i.owners[0]?.name]),
    ).toEqual([
      ['设计手册', '品牌组'],
      ['更换招牌', '渠道组'],
      ['发布文章', '内容组'],
      ['开通直播', '电商组'],
    ]));
  it('depth alone makes a tree, its last lines say who answers', () => {
    const raw =
      '工作导图\n\t党建\n\t\t开展主题党日\n\t\t\t组织部\n\t\t培育样板支部\n\t\t\t组织部、各党支部\n\t招生\n\t\t走访生源学校\n\t\t\t招生就业处';
    const plan = parsePlan(raw);
    expect(plan.items.map(i => [i.heading, i.owners[0]?.name])).toEqual([
      ['开展主题党日', '组织部'],
      ['培育样板支部', '组织部'],
      ['走访生源学校', '招生就业处'],
    ]);
  });
  it('groups with who leads them in brackets stand between numbers that count on', () => {
    const plan = parsePlan(
      '筹备分组\n综合组（组长：唐敏）\n1. 起草方案\n2. 邀请嘉宾，发放请柬\n演出组（组长：卢宁）\n3. 排练节目\n4. 搭建舞台\n保卫组（组长：丁浩）\n5. 制定预案',
    );
    expect(plan.items.map(i => [i.path, i.measures.length])).toEqual(['1', '2', '3', '4', '5'].map(path => [path, 1]));
    const heads = ['竞赛部', '医疗部', '后勤部'].map(name => `【${name}】部长：游海`);
    const race = parsePlan(
      `任务分解\n${heads[0] ?? ''}\n1. 丈量赛道\n2. 培训裁判\n${heads[1] ?? ''}\n3. 设置医疗点\n${heads[2] ?? ''}\n4. 备好参赛包`,
    );
    expect(race.items.map(i => i.owners.map(o => o.name).join())).toEqual(['竞赛部', '竞赛部', '医疗部', '后勤部']);
    const groups = parsePlan(
      '分工\n综合组（区发改局 办公室）\n1. 选定场地\n工程组（区建设中心、各街道）\n2. 装修改造\n3. 设施验收\n服务组（法律援助中心）\n4. 每周坐班',
    );
    expect(groups.items.map(i => [i.heading, i.measures.length, i.owners[0]?.name])).toEqual([
      ['选定场地', 1, '区发改局'],
      ['装修改造', 1, '区建设中心'],
      ['设施验收', 1, '区建设中心'],
      ['每周坐班', 1, '服务组'],
    ]);
    const said = parsePlan('任务分解\n1. 丈量赛道\n【注意】时长：三天\n2. 培训裁判\n3. 设置医疗点');
    expect(said.items.flatMap(i => i.owners)).toEqual([]);
  });
  it('buttons of a page are no heading, what stands above the first heading is no task', () =>
    expect(
      outlineOf(
        '某区2026年工作要点\n打印 分享\n总的要求是：坚持以人民为中心，深化改革，补齐短板。\n深化改革\n推进医共体建设。统一管理。牵头科室：医政科\n落实集采。执行目录。牵头科室：药政科\n提升能力\n建设专科。新增专科。牵头科室：医政科\n完善急救。新建站点。牵头科室：应急办',
      ),
    ).toHaveLength(4));
  it('where no column has a name the one that says most is the task', () =>
    expect(
      outlineOf(
        '任务树\n党建>组织建设>发展党员12名>组织部\n党建>宣传教育>举办读书班3期>宣传部\n经营>降本增效>压降采购成本5%>采购部',
      ),
    ).toEqual(['·1 发展党员12名 (1)', '·2 举办读书班3期 (1)', '·3 压降采购成本5% (1)']));
  it('quarters alone on their lines say when', () =>
    expect(
      outlineOf(
        '书店2026年计划\n第一季度\n策划书市\n更新系统，老会员迁移。\n第二季度\n举办读书日\n开设阅读角\n第三季度\n推出书单\n联办书车',
      ),
    ).toHaveLength(6));
  it('who answers on the line of the last task does so for it alone', () => {
    const plan = parsePlan(
      '重点安排\n一、客运组织\n1.增开临客24列。\n2.增设安检通道12条。责任部门：客运部\n二、应急准备\n1.储备融雪剂50吨\n2.开展演练2次\n责任部门：安监室',
    );
    expect(plan.items.map(i => i.owners[0]?.name)).toEqual([undefined, '客运部', '安监室', '安监室']);
  });

  const owned = (raw: string): string[] =>
    parsePlan(raw).items.map(i => `${i.heading} ${i.owners.map(o => o.name).join('、')}`);
  it.each([
    '检修安排\n责任单位：水电班\n检修供暖管网\n更换断路器\n责任单位：土建班\n修补屋面\n粉刷走廊',
    '检修安排\n水电班\n检修供暖管网\n更换断路器\n土建班\n修补屋面\n粉刷走廊',
    '检修安排\n水电班：\n1、检修供暖管网\n2、更换断路器\n土建班：\n1、修补屋面\n2、粉刷走廊',
    '检修安排\n水电班（班长：何某）\n1、检修供暖管网\n2、更换断路器\n土建班（班长：罗某）\n3、修补屋面\n4、粉刷走廊',
  ])('who answers stands above the lines that it holds for: %s', raw => {
    expect(owned(raw)).toEqual(['检修供暖管网 水电班', '更换断路器 水电班', '修补屋面 土建班', '粉刷走廊 土建班']);
  });
  it('whom to ring up about the paper is no task, where only its end says so', () => {
    const end = '\n联系人：王某，电话：0571-88886666';
    const raw = `关于防汛的通知\n一、检查堤坝\n水利站负责。\n二、储备物资\n应急办负责。`;
    expect(outlineOf(raw + end)).toEqual(outlineOf(raw));
    expect(outlineOf(`${raw}\n联系人：小王 138xxxx6666`)).toEqual(outlineOf(raw));
    expect(parsePlan(`一、检查堤坝${end}\n二、储备物资${end}`).items[1]).toMatchObject({
      persons: [{ name: '王某' }],
      measures: [{ text: '储备物资' }],
    });
  });
});
