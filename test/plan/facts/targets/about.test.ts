import { findTargets } from '../../../../src/plan/facts/targets';
import { whole } from '../../../support/source';

describe('what a target is about', () => {
  it.each([
    ['优良率（不低于60%）', '优良率'],
    ['绿化率（≥35%）', '绿化率'],
    ['将企业开办时限压缩至1天', '企业开办时限'],
    ['力争企业满意度达到95%', '企业满意度'],
    ['模拟考试，及格率力争达到75%', '及格率'],
    ['和谐社区创建率达到90%', '和谐社区创建率'],
    ['并网容量达到30兆瓦', '并网容量'],
    ['免罚事项扩展至120项', '免罚事项'],
    ['综合融资成本下降30BP', '综合融资成本'],
    ['在去年建成绿道110公里的基础上再建50公里', '绿道'],
    ['在现有床位40张的基础上再增加60张', '增加床位'],
    ['在去年完成200公里的基础上再改造农村公路80公里', '改造农村公路'],
    ['在已推出25件的基础上，再推出“一件事”15件', '“一件事”'],
  ])('what %s is about: %s', (text, indicator) => {
    expect(findTargets(...whole(text)).map(t => t.indicator)).toEqual([indicator]);
  });
  it.each(['组织干部培训（50人）', '民生改善类（共4项）', '新建学校（约30亿元）'])(
    '%s says how many there are',
    text => {
      expect(findTargets(...whole(text))).toEqual([]);
    },
  );
  it.each([
    ['实施重点项目120个，完成投资300亿元，其中开工30个', '开工重点项目'],
    ['桥梁检测42座，加固6座', '加固桥梁'],
    ['职业技能培训500人次，帮扶30户', '帮扶职业技能培训'],
    ['新建学校3所，增加学位2700个，其中投用2所', '投用学校'],
  ])('an act takes what is counted alike: %s', (text, indicator) => {
    expect(
      findTargets(...whole(text))
        .map(t => t.indicator)
        .pop(),
    ).toBe(indicator);
  });
});
