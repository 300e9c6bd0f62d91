import { outlineOf } from '../read';

describe('letters and codes before words', () => {
  it('small letters with a blank count below a number', () => {
    expect(
      outlineOf(
        '春灌前准备\n1 渠道\n a 清淤14公里\n b 修补衬砌\n2 闸泵\n a 12座闸门试车\n b 检测绝缘\n3 用水\n a 签协议\n b 换公示牌',
      ),
    ).toEqual([
      '1/a 清淤14公里 (1)',
      '1/b 修补衬砌 (1)',
      '2/a 12座闸门试车 (1)',
      '2/b 检测绝缘 (1)',
      '3/a 签协议 (1)',
      '3/b 换公示牌 (1)',
    ]);
  });
  it('codes of three levels hang under each other', () => {
    expect(
      outlineOf(
        '绩效任务\nA 基本医疗\nA1 门诊\nA1a 签约率达到85%\nA1b 延时到20:00\nA2 检验\nA2a 血常规30分钟出报告\nB 公卫\nB1 慢病\nB1a 随访每季度一次',
      ),
    ).toEqual([
      'A/A1/A1a 签约率达到85% (1)',
      'A/A1/A1b 延时到20:00 (1)',
      'A/A2/A2a 血常规30分钟出报告 (1)',
      'B/B1/B1a 随访每季度一次 (1)',
    ]);
    expect(outlineOf('1.创建景区\n5a 级景区1家。\n2.保养')).toHaveLength(2);
  });
  it('a letter that nothing follows in its row is a word', () => {
    expect(outlineOf('1.检修\nA 座配电房全部检查。\n2.保养\n3.培训')).toHaveLength(3);
  });
  it('letters of any order stand above the codes that they open', () => {
    expect(
      outlineOf(
        'ESG方案\nE 环境面\nE-1 提高绿电比例。\nE-2 回收用水。\nS 社会面\nS-1 培训员工。\nG 治理面\nG-1 发行报告书。\nG-2 演练通报。',
      ),
    ).toEqual([
      'E/E-1 提高绿电比例 (1)',
      'E/E-2 回收用水 (1)',
      'S/S-1 培训员工 (1)',
      'G/G-1 发行报告书 (1)',
      'G/G-2 演练通报 (1)',
    ]);
  });
  it('a row may begin with nought, and a bracket stand behind its code', () => {
    expect(outlineOf('备战清单\nP0（必须完成）\n补招司机。\n确认班车。\nP1（尽量完成）\n改造通道。')).toEqual([
      'P0 （必须完成） (2)',
      'P1 （尽量完成） (1)',
    ]);
    expect(outlineOf('采购清单\nA4（白）买10箱。\nA3（白）买2箱。\n签字笔买5盒。')).toHaveLength(3);
  });
});
