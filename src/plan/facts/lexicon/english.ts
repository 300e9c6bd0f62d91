/** English words of plans: comparison, movement, rhythm, acts. Data only. */
import { choice } from '../../../language/choice';
import type { Comparator, Rhythm } from '../../types';

/** Right before the number. */
export const BEFORE_ENGLISH = choice<Comparator>(
  [
    [
      '>=',
      'at (?:or|and) (?:above|over)|at least|no fewer than|not? less than|(?:no|not) (?:(?:low|small|few|short|young|narrow|slow)er than|below)|a minimum of|minimum of|≥',
    ],
    [
      '<=',
      'at (?:or|and) (?:below|under)|not? more than|not to exceed|(?:no|not) (?:(?!oth|rath)[a-z]{2,}er than|above|over)|not exceeding|not exceed|up to|at most|a maximum of|maximum of|within|≤',
    ],
    ['>', '(?:long|larg|great|high|bigg)er than|more than|over|exceed(?:ing)?|above|>'],
    ['<', 'less than|fewer than|smaller than|lower than|under|below|<'],
    ['~', 'approximately|about|around|roughly|some|circa|~'],
  ],
  words => String.raw`(?:\b(?=[a-z])|(?=[≥≤<>~]))(?:${words})\s*$`,
  'i',
);
/** How often, by the period and by its adverb, for patterns. */
export const PERIODS_ENGLISH = 'day|week|month|quarter|year|term|semester';
export const ADVERBS_ENGLISH = 'daily|weekly|monthly|quarterly|yearly|annually';
/** A word behind an adverb makes it an attribute, unless it leads on. */
const ALONE = '(?!\\s(?!by|in|to|for|with|until|from|and|at|on)[a-z])';
const EVERY: readonly (readonly [Rhythm, string, string])[] = [
  ['day', 'day', `daily${ALONE}`],
  ['week', 'week', `weekly${ALONE}`],
  ['month', 'month', `monthly${ALONE}`],
  ['quarter', 'quarter', `quarterly${ALONE}`],
  ['term', 'term|semester', 'termly'],
  ['year', 'year', 'annually|yearly|per annum'],
];
export const EVERY_ENGLISH = EVERY.map(
  ([rhythm, periods, adverbs]) =>
    [new RegExp(`\\b(?:(?:per|each|every|a) (?:${periods})|${adverbs})\\b`, 'i'), rhythm] as const,
);
/** Acts and states by which a figure moves. */
export const RISE_ENGLISH =
  /\b(?:increas|rais|improv|grow|expand|boost|doubl|tripl|climb|(?:gain|push|lift|top)\b|ris(?:e|es|ing)\b)/i;
export const FALL_ENGLISH =
  /\b(?:(?:reduc|decreas|shrink|shorten|declin|halv|trim|slash|curb)|(?:cut|cutting|lower|drops?|dropping|down|falls?|falling|clos(?:e|ing)|limit|cap|restrict|shave|shed|slim|eas(?:e|ing)|slow|slowing|dips?)\b(?!-))/i;

/** Words whose number is a name (Action 3, FY 2024, September 30), ending the text before the number. */
export const NAMED_ENGLISH =
  /(?:\b(?:Actions?|Goals?|Objectives?|Strategy|Strategies|Exhibits?|Figures?|Tables?|Phases?|Chapters?|Sections?|Steps?|Milestones?|Priority|Parts?|Articles?|Annex|Appendix|Grades?|Levels?|Tiers?|FY|ISO|No\.|Pages?|Version|Rooms?|Stage|Pillars?|Act|Year|[Ff]irst|[Ss]econd|[Ll]atter|COVID|aged?|ages(?: of)?|\d and|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?\s*(?:\d{1,2},?\s*)?-?|\bQ)$/;

/** Lengths of time, which are targets only where they are compared. */
export const TIME_ENGLISH =
  /^(?:working|business|calendar|(?:(?:working|business|calendar) )?(?:years?|months?|weeks?|days?|hours?|minutes?))$/i;

/** Who is to act: Economic Development Office will. */
export const WHO_ENGLISH =
  /^(?:(?:(?:Each|Every|All) [\w-]+(?: [a-z-]+){0,2}?|(?:[Tt]he )?[\w&'’-]+)(?: (?:[A-Z][\w&'’-]*|and|of|for|the)){0,7} )?(?:will|should|must|shall|aims? to|plans? to|to) (?=(?!(?:be|the|an?|our|its|their|all|each) )[a-z])/;

/** Acts that say nothing of the thing; cut from the front of an indicator. */
export const EMPTY_ENGLISH =
  /^(?:aim for|achieve|reach|hold|host|organi[sz]e|conduct|deliver|provide|construct|open|establish|create|launch|introduce|complete|publish|produce|plant|secure|keep|lift|maintain|ensure(?: that)?|raise|increase|reduce|cut|lower|shorten|decrease|improve|invest|have|obtain|run|develop|support|fund|award|issue|add|spend|allocate|implement|make|offer|answer|process|approve|convert|close|grow|generate|expand|boost|limit|cap|restrict|trim|slash|shave|shed|slim|curb|drive|gain|attract|send|distribute|procure|purchase|carry out|double|triple|halve)\b(?!-)\s*/i;
/** Acts that are kept: Train teachers. */
export const TELLING_ENGLISH =
  /^(?:train|recruit|hire|build|visit|renovate|repair|inspect|vaccinate|screen|certify|retrain|upgrade|audit|rehabilitate|enrol+|serve|install|reach out to|review|contact)\b/i;

/** Arrears stood at 4.8%, current performance is 61%, now at 40: how it is. */
export const TOLD_ENGLISH =
  /\b(?:stands?|stood|was|were|fell|rose|grew|noted|had been)\b|\b(?:(?:current|present|baseline|existing|previous|last)\b[^,;]*(?: is| are| at|:)|(?:currently|now|today|previously)(?: at)?)\s*$/i;
/** Firms with fewer than 50 employees, to shipments over 30 kg, Invite tenders over £50,000, bids for every contract above £50k: which ones. */
export const CONDITION_ENGLISH =
  /(?:\S\s(?:(?:with|employing|having)\s(?:fewer|less|more|over|under|up to)\b[^,;]*|(?:to (?:[a-z]+ )?[a-z]+s|(?:for|of|on|to|in) (?:each|every|any|all) [^,;]*) (?:worth )?(?:over|under|above|below) )|(?:^|\b(?:to|will|must|and) )\s*(?:invite|advertise|publish|approve|authori[sz]e|review|audit|check|register|record|report|log|list|disclose|scrutini[sz]e|submit|refer|sign|tender)\b[^,;\d]*s (?:over|above|exceeding|under|below|up to|worth over|of more than) )$/i;
/** Schools to trial the app, buses to be electric; no schools that moved to it. */
export const PROMISED_ENGLISH =
  /\b(?:will|shall|must|to be)\b|^(?!.*\b(?:[a-z]+ed|w(?:as|ere)|is|are|ha[sd]|have)\b)(?!visits?\b).* to [a-z]+\b/i;
export const CAPPED_ENGLISH = /\b(?:cap|limit|restrict)\b.* at\s*$/i;

/** 5% below 2019, 8% lower than before, £2m up on last year, 400 tonnes more than then: against what, behind what is counted. */
export const AGAINST_ENGLISH =
  /^(?:(?!to |at |of |and |or )([a-z-]+) )??(?:(below|under|less|lower|fewer|down|shorter)|above|over|higher|more|up|longer)(?: (?:than|on|against|year)\b(?! [\d$€£])|$| (?:the |its |our )?(?:(?:19|20)\d\d|FY|baseline|current|previous|last|prior)\b)/i;
/** 40 per cent more volunteers. */
export const MORE_ENGLISH = /^(?:(fewer|less|lower)|more|higher)\s(?!than\b)(?=[a-z])/i;
/** A reduction in, behind its amount. */
export const MOVEMENT_ENGLISH =
  /^(?:[a-z-]+ )?(?:(reduction|decrease|cut|drop|decline|fall)|increase|rise|growth|improvement|uplift)\s(?:in|of|on)\s(?:the )?/i;
/** an increase of 12%. */
export const AMOUNT_ENGLISH =
  /\b(?:(reduction|decrease|cut|drop|decline|fall)|increase|rise|growth|improvement) of\s*$/i;
