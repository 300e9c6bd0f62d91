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
