/** Verbs of plans, Simplified. Data only. */
import { wordList as words } from '../../../language/words';
import { AIMED } from '../../../language/phrases';

/** Acts that make, hold, select or fetch the things counted; said again in a cell they add nothing.  */
export const EMPTY = words(
  '修订完善|制定完善|添置|选树|打造|建成|建成投用|建设|创建|创成|完成|实施|开展|举办|承办|举行|组织|召开|立项|评选|表彰|评定|遴选|认定|' +
    '争创|推出|开发|制作|编制|制定|出台|印发|修订|制修订|制订|发布|落实|提供|培养|培育|培养产生|培育壮大|统筹|谋划|谋划新建|筹建|成立|设立|组建|建立|布局|安排|申报|获评|获得|入选|储备|' +
    '签约|落地|启动|入库|拓展|建造|搭建|架设|铺设|敷设|安装|配备|配置|配齐|配发|备足|备齐|购置|采购|修建|创作|推进|实现|争取|有|建有|拥有|掌握|学会|领办|牵头办理|参加|编纂|编印|发表|产出|形成|举行|承接|做好|抓好|办好|基本建成|建设改造|打通|建好|征集|推广|设置|' +
    '选拔|选育|择优遴选|培训培养|建强|布设|投放|办理|播种',
);

/** Acts that say what was done to the things counted and stay in the indicator: 新增学位, 整治水域隐患.  */
export const TELLING = words(
  '发展|交付|新增|新建|配建|新(改扩)建|新(扩)建|新(改)建|新改扩建|新开|新签约|新纳入|新设|新组建|新改建|新培育|新认定|新引进|新发展|新开工|新登记|净增|增设|增加|引进|引育|引进和培养|引进和培育|招引|' +
    '培训|轮训|整治|治理|排查|化解|改造|改建|扩建|改扩建|维修|修缮|更新|更换|续建|结转|优化|提升|关停|退出|关闭|淘汰|拆除|清理|清收|腾退|盘活|消化|消除|修复|复垦|流转|招聘|新聘|招录|招生|' +
    '选聘|选派|选送|聘请|资助|评选资助|选拔资助|扶持|重点扶持|救助|帮扶|走访|慰问|接待|开工|完工|竣工|投产|投用|投运|启用|发放|疏浚|加固|处置|查处|检查|抽查|抽检|检测|监测|出栏|存栏|销售|收购|输送|转移|' +
    '跟踪培养|评估考核|组织和发动|惠及|放映|送戏|报送|刊发|整顿|加装|开行|压减|精简|削减|取消|下放|减免|种植|绿化|宣传|宣讲|办结|审结|执结|侦破|调解|推荐|输转|回收|存储|收储|调出|减少|增殖放流|化解|转化|授权|登记|兑现',
);

/** These take the figure as their object: 压减一般性支出5%. */
export const MOVING = words('提高|提升|增加|压减|压缩|压降|降低|减少|削减|缩减|精简|缩短');

/** Getting others to act: 支持3所学校建设共同体.  */
export const CAUSATIVE = words(
  '支持|推动|推进|指导|引导|帮助|鼓励|督促|组织|促进|带动|协助|保障|力促|加快|加快推进|持续推进|指导推动|支持鼓励|重点支持|为|在|与|对|加强与|确保|保证|力争|辅导|扶持|督促实施好|有',
);

/** What others are got to do, opening the second half of such a clause.  */
export const PREDICATES = words(
  '位居|跻身|到位|落实到位|到岗|到账|完工|上线|支持|导入|合作|签约|共建|对接|加速|顺利|进入|免费|开展|提供|加快推进|推进|实行|推行|参加|参与|赴|完成|实施|实现|建立|建成|建设|创建|试点|引入|进行|达到|获得|通过|入驻|入选|入围|上市|挂牌|升规|开工|投产|竣工|下乡|接受|享受|享有|使用|接入|纳入|配备|配置|设立|成立|开设|办理|申报|出国|转型|改造|毕业|脱贫|就业|创业|报名|掌握|取得|具备|通|在|到|与|向|培育|整治|落实|举办|上云|复工|复产|打造|运行|改制|转化|落地|落户|返乡|晋升|晋级',
);

/** Before the matter itself: moods, order of time, emphasis.  */
export const LEADS = words(
  `${AIMED}|保障|做到|努力|计划|预计|保证|推动|促进|引导|让|将|把|其中|着力|全力|加快|大力|持续|逐步|继续|进一步|扎实|深入|有序|稳步|切实|不断|合计|总计|力促|支持|鼓励|指导|督促|带动|以及|并|和|及|与|或|分批|分期|分批次|分类|` +
    '同时|另外|此外|调整后|年底前|年底|推进|精心|认真|按时|按期|提前|力求|务必|使得|达到|保持|年末|首年|下一步|年中前|年终前|岁末年初|至少|不少于|最少|不低于|不超过|分别',
);

/** The same, but only before a verb: elsewhere they are part of a name (高标准农田, 重点人群, 基本医疗保险, 应收账款, 再生水). */
export const ADVERBS = words(
  '重点|全面|基本|积极|高标准|高质量|高水平|统筹|探索|谋划|累计|共|共计|先行|先期|率先|再|另|已|要|应|须|需|新一轮|市域|县域内|全域',
);

/** A clause may open with where, for whom or whereby before its verb comes. */
export const PREPOSITIONS = words(
  '面向|围绕|依托|通过|针对|聚焦|按照|按|结合|利用|立足|根据|在|对|向|为|与|以|由|从|于|用好|着重面向|重点围绕|重点面向|采取|会同|联合',
);

/** Verbs that nobody can be held to: they have no end. */
export const ENDLESS_VERBS = '加强 加快 加大 强化 优化 深化 完善 规范 提高 提升 巩固 落实 抓好 营造 夯实 探索';
/** Verbs that make something better and name no result: 强化, 完善. They open tasks, never names of bodies. */
export const BETTERING = words(
  ENDLESS_VERBS +
    ' 细化 健全 拓展 拓宽 严格 抓实 抓牢 做实 守牢 构建 丰富 严守 压实 补齐 聚焦 围绕 开展 持续 全面 认真 积极 修订 更新',
);
