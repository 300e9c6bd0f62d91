import { choice } from '../../language/choice';

/** What a line that opens with an English label holds: what is to be done, what it is judged by, when, what is kept beside it. */
export type EnglishField = 'acceptance' | 'aside' | 'due' | 'text';

const OF = '(?: of [a-z ]{3,20})?';
const FIELDS = choice<EnglishField>([
  [
    'due',
    '(?:due(?: date| by)?|deadline|time ?(?:line|frame|scale)|timing|(?:target )?(?:completion )?date|(?:target|expected) (?:completion|date)(?: date)?|complet(?:e|ed|ion) by|(?:by )?when(?: by)?|by)$',
  ],
  [
    'acceptance',
    `(?:how (?:we|will we|it|you) .*(?:know|measur|judg|evaluat).*|(?:key |expected )?(?:success|performance|outcome|output|impact) ?(?:criteri(?:a|on)|measures?|indicators?|metrics?)?|(?:measures?|criteria|indicators?|evidence|signs?)${OF}|(?:key |expected |intended |desired )?(?:results?|outcomes?|outputs?|deliverables?|kpis?|metrics?)|(?:annual |key |numerical )?targets?)$`,
  ],
  [
    'aside',
    '(?:(?:estimated |total )?(?:budget|costs?|funding|resources?(?: required| needed)?)|(?:current )?(?:status|progress|position|rag)|comments?|notes?|remarks?|risks?|priority|(?:methods? of )?(?:monitoring|evaluation)|monitored by)$',
  ],
  [
    'text',
    '(?:(?:key|corrective|preventive|specific|main|planned|agreed|required|proposed|next|immediate|management|our) )?(?:actions?(?: (?:required|needed|to be taken|plan(?:ned)?))?|steps?|tasks?|activit(?:y|ies)|measures? taken|commitments?|approach|description|details?|response|what(?: (?:we|will|is|to) .*)?|how)$',
  ],
]);
const LABEL = /^[*_]{0,2}([A-Z][A-Za-z' -]{2,36})[*_]{0,2}:[*_]{0,2}\s*/;

/** Reads the label at the start of a text: what it holds, and its length with the blanks behind it. Null where there is none. */
export function readField(text: string): { readonly kind: EnglishField; readonly length: number } | null {
  const found = LABEL.exec(text);
  const label = found?.[1]?.trim().toLowerCase();
  if (!found || label === undefined) return null;
  const kind = FIELDS(label)?.value;
  return kind === undefined ? null : { kind, length: found[0].length };
}
