/** Nouns that tell what sort of figure a number is. Patterns on folded text, anchored at the end. */
import { endsIn, wordList } from '../../../language/words';
import { PROPORTION } from '../../../language/phrases';

/** A rate, share, coefficient or standard: read against the number itself. */
export const RATE_NOUNS = new RegExp(
  `(?:率|${PROPORTION}|(?:^|[^评对攀])比|覆盖面|面|系数|指数|浓度|水平|标准|密度|强度|均值|寿命|年限|时限|时效|时间|周期|时长|成本|幅|增速|(?:进|密|强|浓|满意|知晓|贡献|公开|参与|信任|认可|活跃|透明|依存|集中|开放|优良|达成)度|得分|均分|人均[^,、]*|平均[^,、]*|生均[^,、]*|亩均[^,、]*|[户日月]均[^,、]*)$`,
);

/** The short metric at the end of a conjunct, for 分别: 机械化率, 覆盖率, 比例. */
export const METRIC = new RegExp(
  String.raw`(?:[一-鿿]{2}化率|[毛净]?[一-鿿]{2}率|[A-Za-z][\w.]*浓度|${PROPORTION}|覆盖面|系数|指数|浓度|收入|总值|增加值|产值|产量|减排量|排放量|排放总量|总量|数量|[^多少]数|面积|里程|水平|标准|得分|投资|总额|余额|规模|支出|能耗|强度|生活费|费用|补贴|津贴|养老金)$`,
);

/** A stock: a running total at a point in time. */
export const STOCK = endsIn(
  '总数|总量|保有量|拥有量|存量|里程|面积|规模|余额|人口|数量|库容|产能|总产量|保有数|动力|容量|装机|资源|存栏|户数|家数|总人数|队伍',
);

/** A flow: adds up over the period. */
export const FLOW = endsIn(
  '投资|金额|收入|产值|总值|增加值|吞吐量|成交额|交易额|销售额|营业额|零售额|总额|利润|税收|进出口|出口额|产量|减排量|发电量|客流量|外资|资金|贷款|保费|人次|天数|完成量|旅客',
);

/** Bodies of which so many have a figure above a mark. */
export const COUNTED_BODIES = wordList('行政村|村|企业|公司|合作社|农户|商户');

/** Heads of fixed enumerations behind a Chinese numeral: 三项行动, 五大工程. */
export const ENUMERATED =
  /^[^,、]{0,8}(?:行动|工程|计划|体系|机制|制度|原则|关系|方面|环节|重点|任务|主体|意识|自信|维护|确立|问题|抓手|目标|战略|阵地|专项|攻坚|战役|责任|清单|提高|提升|转变|融合|统一|结合|层面|领域|维度|步|关|新台阶|台阶)/;

/** What a plan refers to as already laid down: 落实10条激励措施. */
export const LAID_DOWN = /^[^,、]{0,10}(?:措施|政策|规定|办法|意见|条例|要求|准则|原则|纪律|制度|禁令|标准|举措|实事)/;
