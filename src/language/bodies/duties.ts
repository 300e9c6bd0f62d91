import { KINDS } from './kinds';

/** Duties as labels name them, as sources of patterns on folded text. Whatever looks for a label of owners or times has its words from here. */

const WHOSE =
  '(?:第一|直接|主要|具体|工作|项目|部门|科室|单位|整改)?(?:责任|牵头|分管|主管|包[保抓联案村户片]|联系|挂点|挂联|驻村|带队|落实|负责|督办|督导|协办|配合|市|县|区|校|院)(?:省|市|县|区|校|院|局|厅|处|科|部门)?(?:级)?';
/** What a head is called by the place he answers for (河长制, 林长制, 链长制), besides 领导. */
export const HEAD = '领导|[河湖林田路街片楼链]长';
/** Heads who answer: 责任领导, 包保领导, 责任河长, 院长. */
export const LEADER = `${WHOSE}(?:${HEAD})(?:同志)?|校长|院长|园长|分管`;
/** Persons who do the work: 责任人, 包村干部. */
export const PERSON = `${WHOSE}(?:人员|人|同志|干部)`;
/** Who leads. */
export const LEADING =
  '总?牵头(?:责任|负责|主办|组织|协调|实施)?|主办|主责|主政|主要(?:责任|负责|牵头|承办)|第一责任|首要责任|领办|领衔|统筹';
/** Who helps. */
export const HELPING =
  '(?:配合|协同|协办|协作|协助|协同配合|共同|参与|参加|支持|支援|支撑|技术支撑|联合|会同|协管|会办|合作|次要|辅助)(?:责任|配合|推进|实施|办理|承办)?';
/** Who answers. */
export const ANSWERING =
  '(?:具体)?(?:责任(?:主体|落实)?|权责|承办|承担|承接|落实|实施|执行|完成|办理|负责|主管|归口(?:管理)?|组织|建设|经办|涉及)(?:责任)?';
/** By when: 完成时限, 预计完成时间, 截止日期, 工期, DDL. */
export const BY_WHEN =
  '(?:(?:预[计期定])?(?:(?:完成|办理|办结|落实|整改|实施|推进|工作|建设)?(?:时限|时间|期限|节点|工期)(?:要求|节点|安排)?|(?:完成|整改|办[结理])日期?)|截止(?:时间|日期)?|DDL|[Dd]eadline|[Dd]ue(?: [Dd]ate)?)';

/** By which verbs a note closes that says who answers for what, or helps. */
export const IN_NOTES = '负责|牵头|配合';
/** What a clause that says who answers ends in. */
export const ANSWERS_AT_END =
  '负责|牵头|承办|落实|组织实施|承担|办理|主抓|带[队头]|包干|统筹|为主|总责|统一组织|主责|主查|(?:共同|分别)(?:组织|实施|完成|抓)';
/** A duty that is a label without a kind of body behind it. */
export const DUTIES = '责任|牵头|配合|主办|协办|承办|主责|参与|落实|领办|会办';
/** Any label of owners, with or without the kind of body. */
export const DUTY_LABEL = `(?:${DUTIES})(?:${KINDS})?|(?:${LEADING}|${HELPING}|${ANSWERING})(?:${KINDS})|${LEADER}|${PERSON}`;

/** Responsible, accountable, consulted, informed: what the letters say of those whom they name; null for such as only hear of it. */
export const RACI: Readonly<Record<string, 'lead' | 'support' | null>> = {
  r: 'lead',
  a: 'support',
  c: 'support',
  i: null,
};
