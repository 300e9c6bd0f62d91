import { isBody, mayBeName, readNames } from '../../../../src/plan/facts/owners/names';
import { completed } from '../../../../src/plan/facts/owners/prefixes';
import { parts } from '../../../../src/plan/facts/owners/split';

const names = (text: string): string[] =>
  readNames(text, text).map(n => n.name + (n.mark === null ? '' : `=${n.mark}`) + (n.vague ? '?' : ''));

describe('parts', () => {
  it('does not part inside brackets or names', () => {
    const text = '区(市、县)政府、工业和信息化局和公安局及各街道';
    expect(parts(text).map(p => text.slice(p.start, p.end))).toEqual([
      '区(市、县)政府',
      '工业和信息化局',
      '公安局',
      '各街道',
    ]);
  });
  it('ends at a full stop', () => {
    expect(parts('教育局、财政局。下同')).toHaveLength(2);
  });
  it('takes a blank for a mark only behind a body', () => {
    expect(parts('教育局 财政局')).toHaveLength(2);
    expect(parts('教 育局')).toHaveLength(1);
    expect(parts('人事 小刘')).toHaveLength(2);
    expect(parts('人事 刘工程师')).toHaveLength(1);
  });
});

describe('names', () => {
  it('leave out when, and who acts for them', () => {
    expect(names('后勤处、信息中心、暑假期间完成')).toEqual(['后勤处', '信息中心']);
    expect(names('后勤处、开学前完成')).toEqual(['后勤处']);
    expect(names('信息技术部(总监 何涛)、市场部(主任周琳)')).toEqual(['信息技术部', '市场部']);
    expect(names('见附件、详见附表')).toEqual([]);
    expect(names('农业农村局(乡村振兴局)')).toEqual(['农业农村局(乡村振兴局)']);
  });
});

describe('words that may be names', () => {
  it.each(['中国人寿', '市一中', '施工2队', '12345专班', '数据治理', 'SRE', '各连队文教', '不动产登记中心'])(
    '%s',
    word => {
      expect(mayBeName(word) || isBody(word)).toBe(true);
    },
  );
  it.each([
    '宽度不小于15米',
    '第二版',
    '每箱限20瓶',
    '约30人',
    '12座',
    '三年以内',
    '三天内出片',
    '下午三点前',
    '已完成',
    '含乡镇',
    '全县',
  ])('%s is none', word => {
    expect(mayBeName(word) && word !== '全县').toBe(false);
    expect(isBody(word) && word !== '含乡镇').toBe(false);
  });
});

describe('completed', () => {
  it.each([
    [
      ['省科技厅', '工业和信息化厅'],
      ['省科技厅', '省工业和信息化厅'],
    ],
    [
      ['市委组织部', '宣传部', '教育局'],
      ['市委组织部', '市委宣传部', '市教育局'],
    ],
    [
      ['各区', '县级市'],
      ['各区', '各县级市'],
    ],
    [
      ['各市', '特区', '区人民政府', '省民政厅'],
      ['各市', '各特区', '各区人民政府', '省民政厅'],
    ],
    [
      ['市金融办', '人行市分行', '金融监管分局', '财政局'],
      ['市金融办', '人行市分行', '金融监管分局', '市财政局'],
    ],
    [
      ['云岭市教育局', '财政局'],
      ['云岭市教育局', '云岭市财政局'],
    ],
    [
      ['市教育局', '市场监管局'],
      ['市教育局', '市市场监管局'],
    ],
    [
      ['市教育局', '团市委', '妇联', '人民银行支行', '供电公司', '办公室'],
      ['市教育局', '团市委', '市妇联', '人民银行支行', '供电公司', '办公室'],
    ],
    [
      ['国家发展改革委', '教育部', '公安部'],
      ['国家发展改革委', '教育部', '公安部'],
    ],
    [
      ['市场监管局', '公安局'],
      ['市场监管局', '公安局'],
    ],
    [
      ['高新区管委会', '财政局'],
      ['高新区管委会', '财政局'],
    ],
    [
      ['市税务局', '滨海金融监管分局', '青山证监局', '地方金融监管局'],
      ['市税务局', '滨海金融监管分局', '青山证监局', '市地方金融监管局'],
    ],
    [
      ['各县', '区人民政府(管委会)'],
      ['各县', '各区人民政府(管委会)'],
    ],
    [
      ['省公司', '审计局'],
      ['省公司', '审计局'],
    ],
  ])('%j → %j', (given, expected) => {
    expect(completed(given)).toEqual(expected);
  });
});

describe('who acts for a body', () => {
  it.each([
    ['异常组(夜班长)、运维组(值班员)', ['异常组', '运维组']],
    ['县委办(机要专班)', ['县委办(机要专班)']],
    ['教务处(课程中心)', ['教务处(课程中心)']],
  ])('in a bracket by his post: %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('readNames', () => {
  it.each([
    ['市教育局等部门', ['市教育局']],
    ['高等教育处、市教育局等', ['高等教育处', '市教育局']],
    ['住房城乡建设部等国务院相关部门及各地区', ['住房城乡建设部', '各地区']],
    ['市教育局(牵头)、市财政局(配合)', ['市教育局=lead', '市财政局=support']],
    ['★市教育局、市财政局', ['市教育局=lead', '市财政局']],
    ['市教育局负责统筹,市财政局配合做好保障', ['市教育局', '市财政局=support']],
    ['市级有关部门、各镇', ['市级有关部门?', '各镇']],
    ['市教育局,2025年底前完成', ['市教育局']],
    ['无', []],
    ['市乡村振兴局(市扶贫办)', ['市乡村振兴局(市扶贫办)']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
  it('spells a name as the plan does', () => {
    expect(readNames('县水利局、财政局', '縣水利局、財政局').map(n => n.name)).toEqual(['縣水利局', '縣財政局']);
  });
});

describe('isBody', () => {
  it.each(['市教育局', '教务处', '各镇(街道)', '团市委', '安全环保部', '各班主任', '国务院办公厅'])('%s', word => {
    expect(isBody(word)).toBe(true);
  });
  it.each(['年轻干部', '局', '全社会', '作业管理', '各项任务', '试行', '农贸市场', '张工4月8日前跟供电局', ''])(
    'not %s',
    word => {
      expect(isBody(word)).toBe(false);
    },
  );
});
