import { oneOf } from '../words';

/** What an office does, by which small ones call who does it: 财务, 仓库, 前台. Topics are called so, too. */
export const isFunction = oneOf(
  '财务 行政 人事 人资 采购 仓库 仓储 物流 车队 销售 运营 运维 客服 售后 前台 研发 前端 后端 测试 产品 设计 法务 合规 风控 工程 技术 设备 生产 质检 品控 品管 计量 安保 保安 保洁 绿化 护理 医务 检验 教务 学工 总务 纪检 企划 策划 外联 外宣 内勤 外勤 基建 门卫',
);
