import { classifyMeasure } from '../../../../src/plan/facts/kinds';
import { mainClause } from '../../../../src/plan/facts/kinds/main-clause';
import { isDeliverable } from '../../../../src/plan/facts/kinds/deliverable';
import { isEvent } from '../../../../src/plan/facts/kinds/event';
import { findTargets } from '../../../../src/plan/facts/targets';
import { whole } from '../../../support/source';

const kind = (text: string) => classifyMeasure(...whole(text), []);

const PHRASES = {
  deliverable: [
    '印发《全市安全生产治本攻坚行动实施方案》,压实各方责任',
    '6月底前出台支持民营经济发展若干措施',
    '编制完成国土空间总体规划',
    '修订完善应急预案和值班制度',
    '研究制定人才引进管理办法',
    '制定出台养老服务补贴实施细则,加强资金监管',
    '起草园区条例草案并报审',
    '发布年度质量分析报告',
    '公布行政执法事项清单',
    '完成水资源综合规划编制工作',
    '指导各县区制定防汛预案',
    '市发展改革委要牵头制定产业目录',
    '编印干部教育培训教材',
    '拟定年度审计项目计划',
    '签订目标管理责任书',
    '按照上级部署,制定整改台账',
    '3月：制定招生简章和宣传方案',
    'Publish the annual procurement plan',
    'Develop a data governance framework',
  ],
  event: [
    '召开全市招商引资大会',
    '举办春季人才专场招聘会',
    '承办全省田径锦标赛',
    '组织召开季度经济形势分析会',
    '组织防汛抢险应急演练',
    '开展新任公务员培训班',
    '开展消防安全知识竞赛',
    '适时举办银企对接会,帮助企业融资',
    '举行表彰大会,印发表扬通报',
    '开展“安全生产月”宣传活动',
    '筹办第三届进口商品博览会',
    '8月召开半年工作总结会',
    '组织职工参加技能大赛',
    '举办新教师岗前培训',
    'Host a regional investment forum',
    'Hold quarterly review meetings',
  ],
  task: [
    '加强基层党组织建设',
    '持续推进河湖清四乱整治',
    '建立部门联席会议制度',
    '健全完善食品安全监管机制',
    '搭建政银企对接平台',
    '成立工作专班,统筹推进',
    '深化国资国企改革',
    '开展食品安全专项检查',
    '开展打击电信诈骗专项行动',
    '广泛开展爱国卫生宣传教育活动',
    '落实安全生产责任制',
    '优化办事流程',
    '做好信访维稳工作',
    '提升城市管理精细化水平',
    '抓好秋冬季森林防火',
    '推动重点项目早日开工',
    '形成齐抓共管的工作格局',
    '发布科普文章和短视频',
    '完成省级验收',
    '做好换届选举工作',
    '持续办好政务新媒体',
    '推进执法规范化建设,制定执法手册',
    '充分发挥工会作用,维护职工权益',
    '组织开展危房排查',
    '常态化开展入户走访',
    '坚持问题导向',
    '推广节水技术',
    '参与制定国家标准的企业给予支持',
    'Improve coordination between agencies',
    'Strengthen internal controls',
  ],
};

describe.each(Object.entries(PHRASES))('%s', (want, phrases) => {
  it.each(phrases)('%s', phrase => expect(kind(phrase)).toBe(want));
});

describe('classifyMeasure', () => {
  it('calls a sentence with a number that somebody answers for a target', () => {
    const [source, all] = whole('召开推进会3次,印发工作要点');
    expect(classifyMeasure(source, all, findTargets(source, all))).toBe('target');
  });
  it('lets the first main clause decide', () => {
    expect(kind('召开动员会,印发实施方案')).toBe('event');
    expect(kind('印发实施方案,召开动员会')).toBe('deliverable');
    expect(kind('加强统筹协调,印发实施方案')).toBe('task');
  });
  it('reads either script and width', () => {
    expect(kind('召開全市招商大會，部署任務')).toBe('event');
    expect(kind('修訂應急預案')).toBe('deliverable');
  });
  it('takes an empty sentence for a task', () => expect(kind('')).toBe('task'));
});

describe('mainClause', () => {
  it.each([
    ['按照上级部署,抓紧制定方案', '制定方案'],
    ['3-4月:召开会议', '召开会议'],
    ['以安全生产为主题开展知识竞赛', '开展知识竞赛'],
    ['市财政局要尽快出台办法', '出台办法'],
    ['通过以奖代补方式,支持企业技改', '支持企业技改'],
  ])('%s', (text, want) => expect(mainClause(...whole(text)).verb).toBe(want));
  it('keeps words that only look like a mood', () => {
    expect(mainClause(...whole('修订应急预案')).verb).toBe('修订应急预案');
  });
});

describe('documents and occasions', () => {
  it('knows what is written from what is shaped', () => {
    expect(isDeliverable('形成评估报告')).toBe(true);
    expect(isDeliverable('形成工作合力')).toBe(false);
    expect(isDeliverable('完成规划编制')).toBe(true);
    expect(isDeliverable('完成主体工程')).toBe(false);
  });
  it('knows an occasion from a campaign', () => {
    expect(isEvent('开展应急演练', '开展应急演练')).toBe(true);
    expect(isEvent('开展隐患排查', '开展隐患排查')).toBe(false);
    expect(isEvent('开展“读书月”活动', '开展“读书月”活动')).toBe(true);
    expect(isEvent('开展“读书月”活动', '持续开展“读书月”活动')).toBe(false);
  });
});
