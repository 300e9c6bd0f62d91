/** Words that many rules speak of, each set said once: parts of patterns and of lists of words. On folded text. */

/** What says that something is meant to be. */
export const AIMED = '力争|争取|确保';
/** What stands behind a number that bounds or nears something. */
export const BOUND = '以上|以内|以下|左右';
/** What leads from a thing to the figure that it is to reach or to keep. */
export const TO_LEVEL = '达到|不低于|不少于|不超过|控制在|提高到|提升到|增长到|降至|降到';
/** How papers come into being. */
export const DRAWN_UP = '制定|制订|出台|编制|修订|印发';
/** By what something is done. */
export const BY_RULE = '根据|按照|依据';
/** What says how long something may take. */
export const HOW_LONG = '时限|时长|周期|时效';
/** How much a plant or a service can take. */
export const CAPACITY = '能力|产能|规模';
/** What a part of a whole is called. */
export const PROPORTION = '占比|比例|比重';
/** A year with an end of its own. */
export const FISCAL_YEAR = '财年|财政年度|会计年度';
/** Where something is built or held. */
export const PLACE = '地点|地址|位置|地段|坐落|区位';
/** As what something is taken, behind 以…. */
export const TAKEN_AS = '为(?:重点|抓手|核心|主线|载体|主体|目标|导向|突破口|引领|依托|契机|牵引|样本|试点|单元)';
/** A quarter or half of a year. */
export const PART_OF_YEAR = '第?[一二三四1-4]季度|[上下]半年';
