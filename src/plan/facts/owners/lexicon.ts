import { PERSON_NAME } from '../../../language/bodies/surnames';
import { choice } from '../../../language/choice';
import { ANSWERING, BY_WHEN, HELPING, LEADER, LEADING, PERSON } from '../../../language/bodies/duties';
import { KINDS, SHORT_KINDS } from '../../../language/bodies/kinds';
import { endsIn, opensWith } from '../../../language/words';
import { BY_RULE } from '../../../language/phrases';
/** Role that a label or verb gives: `list` leads unless a lead stands beside it; `leader`, `person` and `other` name no body. */
export type Duty = 'lead' | 'list' | 'support' | 'guide' | 'leader' | 'person' | 'other';

/** What a label calls those it names, perhaps with the one who does it: 责任部门/人. */
const KIND = `(?:\\((?:牵头|责任|主办|配合|协办)\\))?(?:${KINDS}|[处科股]\\([处科股]\\)室|${SHORT_KINDS})(?:[/(、及和](?:责任|负责|联系)?人\\)?)?`;
const OTHER = `${BY_WHEN}|(?:完成|进度|目标|量化)(?:目标|要求|指标|情况)|办结|考核要点|备注|联系方式|(?:联系)?电话|监督单位|督查单位|督办单位`;
/** Labels of notes, each with its duty; the longest of those that fit comes first. */
export const LABELS = choice<Duty>([
  ['leader', `(?:${LEADER})(?= ?(?:\\([^()]{1,6}\\) ?)?:)`],
  ['person', `(?:${PERSON})(?= ?(?:\\([^()]{1,6}\\) ?)?:| @)`],
  ['other', `(?:${OTHER})(?= ?:)|(?:DDL|[Dd]eadline|[Dd]ue) (?=\\d)`],
  ['lead', `(?:${LEADING}|主要)${KIND}`],
  ['support', `${HELPING}${KIND}`],
  ['guide', `(?:业务)?(?:指导|督导)${KIND}`],
  ['list', `${ANSWERING}${KIND}|责任主体|责任分工|工作分工|分工`],
  ['lead', '(?:总?牵头|主办|主责|[Ll]ead)(?= ?:)'],
  ['support', '(?:配合|协办|协同|参与|参加|协助|[Ss]upport)(?= ?:)'],
  ['list', '(?:责任|负责|承办|落实|[Oo]wner|DRI)(?= ?:)'],
]);

/** Kinds of bodies that a label may name beside those who answer: whom a measure serves, tries or judges. */
export const SERVED =
  /试点|示范|重点|申报|受|被|用|报|抄|送|发布|来源|编制|填|参会|出席|列席|问题|服务|考|评|监(?!管)|督(?!导)/;
/** Words of labels that nobody has listed, with the duty if they tell it, tried in this order where bodies and nothing else follow: 认领部门:组织部; 执行:各年级组. */
export const UNLISTED = choice<Duty | null>([
  ['other', `(?:[\\u4e00-\\u9fff]{0,3}(?:${SERVED.source})[\\u4e00-\\u9fff]{0,3}(?:${KINDS}))(?= ?:)`],
  ['lead', `(?:${LEADING})(?= ?:)`],
  ['support', `(?:${HELPING}|成员(?:${KINDS}))(?= ?:)`],
  ['list', `${ANSWERING}(?= ?:)`],
  [
    'person',
    `[\\u4e00-\\u9fff]{1,5}(?:[长员医师]|主任|经理)(?= ?: ?(?:${PERSON_NAME}|[小老][\\u3400-\\u9fff])(?:[^\\u3400-\\u9fff]|$))`,
  ],
  [null, `[\\u4e00-\\u9fff]{1,4}(?:${KINDS})(?= ?:)`],
]);

/** What stands between names that go on, and nothing else. */
export const BETWEEN_NAMES = /^[\s,;。|]*$/;

/** Verbs of the running form, each with its duty, as they stand at the end of a clause. */
export const VERBS = choice<Duty>([
  ['lead', '(?:总)?牵头(?:负责|组织实施|组织|实施|协调|落实|推进|抓总|主办|办理|推动|统筹|抓)*'],
  ['lead', '(?:主办|主责|主抓|总负责|负总责|抓总|统筹|主政|主查|为主|带队|带头|挂帅)'],
  [
    'support',
    '(?:积极|密切|协同|共同|技术)?(?:配合|协办|会办|协同|参与|参加|协助|支[持援]|协作|保障|为辅|帮[忙助]?|[搭打][把下]手)(?:落实|推进|实施|做好|配合|办理|完成)*',
  ],
  ['guide', '(?:业务)?(?:指导|督导)(?:落实|推进|实施)*'],
  ['other', '(?:监督|督查|督办|验收|考核|批准|审[批定核]|签[发字]|把关|复核)(?:检查|落实)*'],
  [
    'list',
    '(?:负责|承[办接]|归[口属]|跟[进办]|盯[着办]?|联络|组织实施|具体实施|具体落实|落实|实施|执行|组织落实|推进|推行|办理|抓落实|承担|包[干片段保]|兜底|轮[值流]|值守|驻[点场守]|旁站|发布|统一组织|(?:共同|分别)(?:完成|抓|组织))(?:督促|落实|实施|推进|组织|协调|办理)*',
  ],
]);

/** What stands between the last name and the verb: 按职责分工, 分别, 共同. */
export const MANNER = new RegExp(
  `(?:等)?(?:(?:${BY_RULE}|按|依)?(?:各自)?(?:的)?(?:工作)?职(?:责|能)(?:任务)?(?:分工|范围|权限)?(?:分别|共同|协同|抓好|具体)?|按(?:照)?分工|按任务分工|分工|分别|共同|自行|轮流|具体|协同|各负其责|联合|统一|总体|全面|驻场|全程)$`,
);

/** Ends so much like a body of the administration that a bare list of them in brackets is a note wherever it stands. */
export const OFFICE_END =
  /(?:局|委|办|[^告餐大展播车舞客议]厅|[^支干全内外总]部|署|处|(?:[^本学专文理百内外]|[管护]理)科|股|政府|办公室|管委会|银行|[支大总]队|[妇残文工商科]联|科协|[A-Za-z]团队)$/;
/** Who by his job, and crews, as small firms and villages name them: 水管员, 机修班, 带班长. By habit of the text only: 提高班 is none. */
export const JOB =
  /^(?:[\u4e00-\u9fff]{1,4}|各[\u4e00-\u9fff]{2,8})(?:(?:[^人成会全党学社动]|安全)员|[^上下早晚夜加换交训排]班|岗|[技医护程]师|召集人|专[干责]|顾问|护士|经理|主[管任]|总监|书记|干[部事]|管家|编辑|秘书|干事|助理)$|^(?:各?[\u4e00-\u9fff]{0,8}[组班队站所村科厂段园士店馆社室楼处师])长$|^\d{1,2}[班组队连]$|^[^及和与]{0,4}(?:会计|出纳|支书|村官|[村校兽健]医|[电焊钳水木瓦]工)$/;
/** Crews, and unions of some kind. */
export const CREW = endsIn('队|组|社|连|委会|协会|车间|[分总]厂|分公司|工段|工区|[支分]行');
/** Beyond doubt who answers, where names stand by habit of the text: an office, a crew, a job; a park may be where it is done. */
export const answers = (word: string): boolean => OFFICE_END.test(word) || JOB.test(word) || CREW.test(word);
/** A part of a list that says when, not who. */
export const TIME_PART =
  /^(?:于|在|并|到|至)?(?:(?:(?:19|20)[0-9]{2}|1[01][0-9])年|[0-9一二三四五六七八九十]{1,3}(?:月|季度|年内)|年底|年内|上半年|下半年|全年|每(?:半年|[年月季周日天晚])|Q[1-4]$|[今明后]天|[本下]周|长期|持续|常态|立即|按时|完成时|[寒暑]假|.{2,6}期间|\S{1,6}前(?:完成|落实|到位)?$|(?:\d{1,2}[/.]\d{1,2}(?:$|[-—~至](?=\d)|前?$)){1,2}$|\S{1,6}[前后](?:[一二两三四\d]+|半)个?[天日周月](?:之?内)?$)/;

/** Times without an end, by which a body may be called too: 长期护理科, 持续改进办公室. */
export const ENDLESS = opensWith('长期|持续|常态');

/** Words that no name of a body holds: then the bracket is text. */
export const NO_BODY =
  /[^—]—|[“”《》%0-9]{3,}|以下简称|试行|暂行|的(?!士)|包括|例如|不含|其中|见附件|是指|即将|应当|要求|是否|可以|不得|^(?:报|抄[报送]|呈报?|报送|函告)(?=[省市县区州国党各上])/;

/** A body that is named only by its concern: cut beside named ones. */
export const VAGUE = /有关|相关|^各?(?:责任|配合|成员)单位$|^其他|^(?:各级)?(?:单位|部门|机构)$/;

/** Bodies of city hall that share a prefix without carrying it. */
export const SHARES = endsIn(
  '局|厅|委|办|委员会|办公室|妇联|科协|残联|文联|工商联|总工会|红十字会|法院|检察院|档案馆|党校|供销社|数据中心|服务中心|管理中心|消防救援支队|消防救援大队',
);
/** Party departments that share 市委, 省委, 县委. */
export const PARTY = opensWith(
  '组织部|宣传部|统战部|政法委|编办|编委办|网信办|社会工作部|老干部局|巡察办|改革办|党校|直属机关工委|机关工委|农办|外办|台办|国安办|教育工委|财经办|军民融合办|保密办|机要局|党史研究室',
);

/** People by their office, as schools and firms name them among bodies; not by name. */
export const PEOPLE =
  /^(?:全体|各班?|各(?:部门|科室|单位|班组)|各[学年]级|各科|各学院)?(?:班主任|教师|老师|辅导员|校领导|院领导|领导班子|班子成员|党员|组长|教研组长|主任|校长|园长|院长|书记|经理|总监|负责人)$/;

/** Words that say nobody where names are to stand. */
export const NOBODY = /^\s*(?:无|暂无|[/\\—–-]*|n\/?a|none|tb[cd])[\s.]*$/i;
