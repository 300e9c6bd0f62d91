import { choice } from '../../../language/choice';
import type { Duty } from './lexicon';

/** What those who answer are called: Lead agency, Persons responsible. */
const KIND =
  '(?:agency|agencies|departments?|body|bodies|units?|offices?|officers?|organi[sz]ations?|partners?|teams?|services?|party|parties|members?|persons?|people|staff|managers?|entity|entities|institutions?|authority|authorities|divisions?)';
const OF_WHAT =
  '(?:(?:main|key|primary|project|programme|action|task|delivery|assigned|named|strategic|operational) )?';

const LABELS = choice<Duty>([
  [
    'lead',
    `(?:${OF_WHAT}(?:leads?|leading|co-?ordinating)(?: ${KIND})?|(?:primary|lead|overall|process) owner|accountable(?: ${KIND})?|(?:to be )?led by|primary responsibility)$`,
  ],
  [
    'leader',
    '(?:(?:executive |project |senior |programme )?sponsors?|exec(?:utive)? (?:lead|owner)|senior responsible (?:owner|officer)|sro)$',
  ],
  ['person', '(?:(?:main |key |primary )?contacts?(?: person| officer| point)?|point of contact|named person)$'],
  [
    'support',
    `(?:with|support(?:ed by|ing)?(?: ${KIND})?|${OF_WHAT}(?:partners?|stakeholders)|assist(?:ed by|ing)(?: ${KIND})?|(?:contributors?|contributing|collaborators?|collaborating|co-?operating|secondary)(?: ${KIND})?|co-?leads?|in (?:partnership|collaboration|co-?operation|conjunction) with)$`,
  ],
  [
    'list',
    `(?:${OF_WHAT}owners?|(?:owned|delivered|implemented|actioned|action|managed) by|${OF_WHAT}(?:responsib(?:le|ility)|implementing|executing)(?: ${KIND})?|${KIND} responsible|resp|assigned to|departments?|teams?|(?:by )?whom?|who (?:is|are|will be|leads?|does it)(?: .*)?)$`,
  ],
]);

/** The duty that a label gives; null for other words before a colon. */
export const dutyOf = (label: string): Duty | null => LABELS(label.trim().toLowerCase())?.value ?? null;

const MONTHS = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*';
/** Says when, not who: Delivered by: end of March. */
export const SAYS_WHEN = new RegExp(
  `^\\s*(?:(?:the )?(?:early|mid|late|end)[ -](?:of|in|the|spring|summer|autumn|winter|year|q[1-4]|20\\d\\d|${MONTHS})\\b|q[1-4]\\b|\\d|(?:spring|summer|autumn|winter|${MONTHS})[ ,.]*(?:\\d|$))`,
  'i',
);
