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
