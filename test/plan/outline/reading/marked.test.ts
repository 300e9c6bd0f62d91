import { parsePlan } from '../../../../src/plan';
import { outlineOf } from '../read';

describe('signs above other signs', () => {
  const list =
    '· 夜班\n- 补招司机12人，本月到岗\n- 确认班车\n· 压测\n- 第一轮跑日均3倍流量\n· 运力\n- 预留车辆80台，锁定承运商';
  it('are the entries of a group, whatever heads it', () => {
    const entries = ['·1 夜班 (2)', '·2 压测 (1)', '·3 运力 (1)', '·4 退货 (1)'];
    expect(outlineOf(`备战清单\n必须完成\n${list}\n尽量完成\n· 退货\n- 改造分拣口6个`)).toEqual(entries);
    expect(outlineOf(`一、必须完成\n${list}\n二、尽量完成\n· 退货\n- 改造分拣口6个`)).toEqual([
      '一/·1 夜班 (2)',
      '一/·2 压测 (1)',
      '一/·3 运力 (1)',
      '二/·1 退货 (1)',
    ]);
  });
  it('are no entries where they say when', () => {
    expect(outlineOf('一、项目\n◆2026年\n——建点5个；\n◆2027年\n——建桥2座。\n二、宣传\n办展览。')[0]).toBe(
      '一 项目 (2)',
    );
  });
  it('are sentences where some have nothing below them, or say a whole task', () => {
    expect(outlineOf('一、必须完成\n· 夜班\n- 补招司机12人\n· 压测\n二、尽量完成\n· 退货\n- 改造分拣口')).toHaveLength(
      2,
    );
    expect(
      outlineOf(
        '一、必须完成\n· 增开夜班，两班倒\n- 补招司机12人\n二、尽量完成\n· 改造退货通道，提效两成\n- 改造分拣口',
      ),
    ).toHaveLength(2);
  });
});

describe('short lines above signs at the beginning', () => {
  const rows = '序号\t任务\t责任单位\n1\t清洗数据\t技术部\n2\t培训店员\t运营部\n3\t发布公告\t产品部';
  const plan = (lead: string): string =>
    `会员系统升级启动会\n范围\n• 合并会员卡36万张\n• 统一积分规则\n约束\n• 预算不超过180万元\n${lead}${rows}`;
  it('head these, the line above a table what stands in it', () => {
    const entries = ['·1 范围 (2)', '·2 约束 (1)', '1 清洗数据 (1)', '2 培训店员 (1)', '3 发布公告 (1)'];
    expect(outlineOf(plan('分工如下：\n'))).toEqual(entries);
  });
  it('are sure', () => {
    expect(parsePlan(plan('分工如下：\n')).structure.confidence).toBe('sure');
  });
});
