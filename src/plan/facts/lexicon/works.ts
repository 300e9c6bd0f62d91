/** Verbs and nouns that tell documents and occasions from other work, Simplified. Data only. */
import { mentions, opensWith } from '../../../language/words';

/** Drawing up or issuing something written. */
export const DRAW_UP = opensWith(
  '制定|制订|研究制定|出台|印发|印制|编制|编写|编印|编纂|修订|修改|修编|研制|起草|草拟|拟定|拟订|发布|公布|颁布|签订|签署|撰写|形成',
);
/** What those verbs may also govern without anything being written. */
export const NOT_WRITTEN = /^(?:形成|发布|签订|签署|修改|公布)[^,]*$/;
/** Documents by their last word. */
export const DOCUMENT =
  /(?:方案|计划|规划|名单|办法|意见|细则|规定|条例|制度|规范|标准|指南|指引|手册|清单|目录|要点|通知|预案|章程|规则|台账|名录|报告|白皮书|文件|指数|指标|体系|协议|协议书|责任书|图|政策|措施|导则|大纲|纲要|教材|读本|汇编|规程|流程|公报|年鉴|公约|法规|蓝皮书|合同|总结)(?:\([^)]*\)|》|”)*(?:等.{0,6})?$/;

/** Holding an occasion. */
export const HOLD = opensWith('召开|举办|承办|举行|主办|筹办|协办|组织召开|组织举办|组织开展|开好');
/** Verbs that hold an occasion only with a recognisable one behind them. */
export const CARRY_OUT = opensWith('开展|办好|组织|做好|抓好|参加|组团参加|安排|进行|启动|完成');
/** Occasions by their last word. */
export const OCCASION =
  /(?:会|会议|论坛|大赛|比赛|竞赛|联赛|赛|演练|演习|讲座|培训班|研讨班|轮训班|研修班|夏令营|文化节|艺术节|科技节|运动会|节|宣传周|活动周|活动月|宣传月|推选|选拔|展演|展览|展示|巡展|汇演|晚会|仪式|典礼|庆典|宣讲会|现场会|观摩|招聘会|博览会|党日|大讨论|讨论|大家谈|知识竞答|专场)(?:活动)?$/;
/** Going on without an end or a date: no occasion. */
export const DIFFUSE = mentions('持续|广泛|常态化|经常性|不断');

/** Before the main verb: manner, time, who is to act. */
export const WORK_MANNER =
  /^(?:[\s,、]|于(?=第|\d|[一二三四上下年])|高质量|高标准|高水平|高规格|高位|科学|周密|认真|及时|抓紧|加快|尽快|研究|探索|统筹|适时|定期|成功|精心|分批次|分批|分级分类|分层分类|牵头|协同|会同|配合|协助|推动|推进|率先|按期|按时|适度|不定期|积极|继续|持续|广泛|深入|常态化|不断|大力|扎实|全面|组织实施|进一步|逐步|同步|联合|独立|年内|全年|全市|全县|全省|全区|全校|上半年|下半年|第?[一二三四]季度?(?:末|底)?(?:前)?|每(?:月|年|周|季度|学期|半年)|(?:20\d\d年)?\d{1,2}月(?:\d{1,2}日(?:之?前)?|份|底前|底|[上中下]旬|前)?|(?:到)?20\d\d年(?:度|底前|底|内|前)?)/;
