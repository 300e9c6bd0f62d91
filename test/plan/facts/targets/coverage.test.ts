import fc from 'fast-check';
import { mayCover, WORDS } from '../../../../src/plan/facts/targets/coverage';
import { matchesOf } from '../../../../src/plan/loops';
import { targetsOf } from './say';

const PIECES =
  '基本 全覆盖 全域 全员 全面 覆盖 全部 应 尽 不 落 漏 一 保持 降 动态 确保 为 零 0 零的突破 事故 发生 重大 较大 伤亡 死亡 所有 全体 的 ” , 达 标 门'.split(
    ' ',
  );

describe('coverage and zero', () => {
  it('is looked for wherever its words stand', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }), pieces => {
        const text = pieces.join('');
        expect(mayCover(text) || matchesOf(text, WORDS).length === 0).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ['实现乡镇快递网点全覆盖', '= 100 % | 乡镇快递网点覆盖率 | level'],
    ['教师本科率基本全覆盖', '~ 100 % | 教师本科率 | level?'],
    ['落实重大合同全覆盖式法制审查', '= 100 % | 重大合同覆盖率 | level?'],
    ['新建园区全部配置污水处理设施', '= 100 % | 配置污水处理设施的新建园区占比 | level?'],
    ['确保中职学校全部达标', '= 100 % | 中职学校达标率 | level?'],
    ['覆盖全部23个村', '= 23 个 | 覆盖村 | count'],
    ['宣讲覆盖所有行政村', '= 100 % | 宣讲覆盖率 | level?'],
    ['8月底前全部开工', '= 100 % | 开工率 | level?'],
    ['3月前层层签订责任书，6月底前全部签订到位', '= 100 % | 签订到位的责任书占比 | level?'],
    ['完成全部存量问题整改', '= 100 % | 存量问题整改完成率 | level?'],
    ['剩余4项2027年6月底前全部销号', '= 100 % | 销号率 | level?'],
    ['困难家庭应助尽助', '= 100 % | 困难家庭应助尽助 | level?'],
    ['生产安全亡人事故为零', '= 0 | 生产安全亡人事故 | level'],
    ['重大环境事件零发生', '= 0 | 重大环境事件 | level?'],
    ['全年0重大安全事故', '= 0 | 重大安全事故 | level?'],
    ['红包、回扣问题“零发生”', '= 0 | 红包、回扣问题 | level?'],
  ])('%s', (phrase, want) => expect(targetsOf(phrase)).toEqual([want]));

  it('takes no length of time for what is covered', () => {
    expect(targetsOf('每月抽查5个支部，半年实现全覆盖')[1]).toBe('= 100 % | 覆盖率 | level');
  });

  it('borrows no rate and no figure from the clause before', () => {
    expect(targetsOf('整改率达100%,3月底前全部销号')[1]).toBe('= 100 % | 销号率 | level?');
    expect(targetsOf('6月底前完成80%,12月底前全部完成')[1]).toBe('= 100 % | 完成率 | level?');
  });

  it('reads the slogan in quotation marks', () => {
    expect(targetsOf('困难学生资助“应助尽助”')).toHaveLength(1);
  });

  it.each([
    '对失信行为零容忍',
    '举行全员大会',
    '县直各部门全部门禁升级',
    '建设覆盖全市的政务网络',
    '以零为起点',
    '年底前整改到位,安全部配合',
    '为0.5公里范围',
    '每10死亡事故通报一次',
  ])('%s promises nothing', phrase => expect(targetsOf(phrase)).toEqual([]));

  it('parts a list of rates like a number', () => {
    expect(targetsOf('幼教大专率达97%、初中教师本科率基本全覆盖、高中教师研究生率达27%')).toEqual([
      '>= 97 % | 幼教大专率 | level',
      '~ 100 % | 初中教师本科率 | level?',
      '>= 27 % | 高中教师研究生率 | level',
    ]);
  });
});
