import type { Duty } from './lexicon';
import type { Named } from './names';
import type { Segment } from './segments';

const LABELS: readonly (readonly [RegExp, Duty])[] = [
  [
    /^(?:lead|leads|led by|lead (?:agency|department|body|unit|office|organi[sz]ation|partner|officer|team)|primary (?:owner|responsibility)|accountable(?: body| party)?)$/i,
    'lead',
  ],
  [
    /^(?:support|supported by|supporting(?: agencies| departments| bodies| partners| units)?|partners?|with|assisted by|in partnership with|contributors?|consulted|co-?leads?)$/i,
    'support',
  ],
  [
    /^(?:owner|owners|owned by|responsible|responsibility|responsible (?:party|parties|department|agency|body|office|unit|team|organi[sz]ation|officer)|delivered by|assigned to|department|action by)$/i,
    'list',
  ],
];

const dutyOf = (label: string): Duty | null => LABELS.find(([pattern]) => pattern.test(label.trim()))?.[1] ?? null;

const LIST = /[,;/]\s*(?:and )?| and (?=\S+(?: \S+)?[\s.]*$)| & (?=\S+[\s.]*$)/g;
/** Two bodies, not the two halves of one name: one of them is an abbreviation. */
const PAIR = /^\s*(?:[A-Z]{2,5} (?:and|&) \w[\w -]*|\w[\w -]* (?:and|&) [A-Z]{2,5})[\s.]*$/;
const NEVER = /$^/g;

const split = (text: string, source: string, from: number, to: number): Named[] => {
  const names: Named[] = [];
  let start = from;
  const push = (end: number): void => {
    const word = text.slice(start, end);
    const lead = /^[\s,;.*_&/]*(?:and |the )*/.exec(word)?.[0].length ?? 0;
    const body = word.slice(lead).replace(/[\s,;.*_]+$/, '');
    if (body !== '')
      names.push({
        start: start + lead,
        end: start + lead + body.length,
        vague: false,
        name: source.slice(start + lead, start + lead + body.length),
      });
  };
  const list = text.slice(from, to);
  for (const mark of list.matchAll(/[,;/]/.test(list) ? LIST : PAIR.test(list) ? / and | & /g : NEVER)) {
    push(from + mark.index);
    start = from + mark.index + mark[0].length;
  }
  push(to);
  return names;
};

/** Reads `Lead: Finance; Support: HR, IT` and `Finance, with HR`. Null where there is neither. */
export const readEnglish = (text: string, source: string): Segment[] | null => {
  if (!/[A-Za-z]{3}/.test(text) || /[\u4e00-\u9fff]{4}/.test(text)) return null;
  const marks = [
    ...text.matchAll(/(^\s*|[;,.|(]\s*|\s{2,})[*_]{0,2}([A-Za-z-]+(?: [a-z]+){0,2})[*_]{0,2}\s?:[*_]{0,2}\s?/gi),
  ].map(m => ({ at: m.index, from: m.index + m[0].length, duty: dutyOf(m[2] ?? '') }));
  if (marks[0] === undefined || marks[0].at > 2 || marks[0].duty === null) {
    const pair =
      /^\s*((?:[A-Z][\w&'-]*)(?: (?:of|and|for|the|[A-Z][\w&'-]*)){0,6}),? with (?:support from )?([A-Z].{1,120})$/.exec(
        text,
      );
    if (pair === null) return null;
    const at = text.length - (pair[2] ?? '').length;
    const head = text.indexOf(pair[1] ?? '');
    return [
      { duty: 'lead', names: split(text, source, head, head + (pair[1] ?? '').length) },
      { duty: 'support', names: split(text, source, at, text.length) },
    ];
  }
  return marks.flatMap((mark, i) =>
    mark.duty === null
      ? []
      : [{ duty: mark.duty, names: split(text, source, mark.from, marks[i + 1]?.at ?? text.length) }],
  );
};
