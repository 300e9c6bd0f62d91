import { targetsOf } from '../say';

describe('number before its noun', () => {
  it.each([
    ['打造15个品牌示范园区', '= 15 个 | 品牌示范园区 | count'],
    ['打造8个具有规模优势的现代物流集团', '= 8 个 | 现代物流集团 | count'],
    ['新建3座变电站', '= 3 座 | 新建变电站 | count'],
    ['完成12个村级站点建设任务', '= 12 个 | 村级站点 | count'],
    ['推动40家商超提供夜间配送服务', '= 40 家 | 提供夜间配送服务的商超 | count'],
    ['遴选60名左右高校学生作为后备人选', '~ 60 名 | 后备人选 | count'],
    ['立项建设实验室、中试基地、数据中心等25个项目', '= 25 个 | 实验室、中试基地、数据中心等项目 | count'],
    ['每个镇至少建有2处便民驿站', '>= 2 处 | 每个镇便民驿站 | level'],
    ['对年度优秀团队给予5万元奖励', '= 50000 元 | 奖励 | level?'],
    ['煤炭储备不少于30天用量', '>= 30 天 | 煤炭储备 | level'],
    ['开展不少于3天需求调研', '>= 3 天 | 需求调研 | level'],
    ['选派3名专家到镇里', '= 3 名 | 选派到镇里的专家 | count'],
    ['加快14处泵站改造', '= 14 处 | 泵站改造 | count?'],
  ])('%s', (phrase, want) => expect(targetsOf(phrase)).toEqual([want]));

  it('shares what a list of agents does', () => {
    expect(targetsOf('力争4个乡镇、210个行政村通硬化路')).toEqual([
      '= 4 个 | 通硬化路的乡镇 | count',
      '= 210 个 | 通硬化路的行政村 | count',
    ]);
  });

  it('ends what is counted at by when all of it is done', () => {
    expect(targetsOf('60个行政村6月底前全部完成改厕')).toEqual([
      '= 60 个 | 行政村 | count',
      '= 100 % | 完成改厕的行政村占比 | level?',
    ]);
  });

  it('leaves a rate to the rule for rates', () => {
    expect(targetsOf('落实物业费减免比例不低于50%要求')).toEqual(['>= 50 % | 物业费减免比例 | level']);
  });
});
