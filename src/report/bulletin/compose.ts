/** A bulletin from a ledger: 通报, 简报 and 专报 are presets of one letter. */
import { MARKS, labelled } from '../../i18n/marks';
import { toIso, type SerialDay } from '../../ledger/dates/serial';
import type { Ledger } from '../../ledger/types';
import { tidyName } from '../../ledger/rows/names';
import type { DocBlock, DocRun, DocSpec } from '../doc/types';
import { dayText } from '../words/numbers';
import { checkAnnex, lateAnnex, lateRows, rankingAnnex, type Annex } from './annexes';
import { factsOf, type FactOptions, type Facts } from './facts';
import { isEmpty, lateParts, nextParts, overall, problemParts, wellDone, type BulletinGroup } from './parts';
import type { BulletinSentence } from './sentence';
import { countsByWeekendsAlone, officeOf } from './sentences/ask';
import { planName } from './sentences/total';

/** 通报 to the units, 简报 for reading, 专报 to the leaders: late rows and problems first. */
export type BulletinKind = 'notice' | 'brief' | 'special';

export interface BulletinOptions extends FactOptions {
  readonly kind: BulletinKind;
  /** 期号: digits as a rule. */
  readonly issue?: string;
  /** Serial day of the letter; absent: that of the data. */
  readonly date?: SerialDay;
  /** Adds the annex that tells for each sentence its rows. */
  readonly check?: boolean;
}

/** What whoever makes the letter has to know, beside it. */
export type BulletinNotice =
  | { readonly code: 'first-period' }
  | { readonly code: 'weekends-alone' }
  | { readonly code: 'names-twice'; readonly names: readonly string[] };

export interface Bulletin {
  readonly doc: DocSpec;
  /** In the order of the letter; a run of the letter names its sentence by number, from 1. */
  readonly sentences: readonly BulletinSentence[];
  readonly notices: readonly BulletinNotice[];
  readonly facts: Facts;
}

type PartName = 'overall' | 'good' | 'highlights' | 'late' | 'problems' | 'next';

const ORDER: Readonly<Record<BulletinKind, readonly PartName[]>> = {
  notice: ['overall', 'good', 'late', 'problems', 'next'],
  brief: ['overall', 'highlights', 'late', 'problems'],
  special: ['late', 'problems', 'overall', 'good', 'next'],
};

/** Names that stand twice in the list of departments: they are counted as one. */
function namesTwice({ departments }: Ledger): readonly string[] {
  const names = departments.map(({ name }) => tidyName(name));
  return [...new Set(names.filter((name, i) => names.indexOf(name) !== i))];
}

class Writer {
  readonly sentences: BulletinSentence[] = [];
  readonly blocks: DocBlock[] = [];

  constructor(private readonly facts: Facts) {}

  private run(one: BulletinSentence): DocRun {
    this.sentences.push(one);
    return {
      text: one.text,
      rows: one.rows,
      sentence: this.sentences.length,
      ...(one.id === 'phrase' ? { phrase: true } : {}),
    };
  }

  /** Words of English sentences stand apart. */
  private runs(paragraph: readonly BulletinSentence[]): DocRun[] {
    const { space } = MARKS[this.facts.lang];
    return paragraph.map((one, i) => {
      const run = this.run(one);
      return i > 0 && space !== '' ? { ...run, text: `${space}${run.text.trimStart()}` } : run;
    });
  }

  part(n: number, heading: string, groups: readonly BulletinGroup[]): void {
    const { words } = this.facts;
    this.blocks.push({ kind: 'heading', level: 1, text: words.numbered(n, heading) });
    const titled = groups.filter(group => group.heading !== undefined);
    for (const { heading: own, paragraphs } of groups) {
      if (paragraphs.length === 0) continue;
      const place = titled.findIndex(group => group.heading === own);
      if (own !== undefined) this.blocks.push({ kind: 'heading', level: 2, text: words.numberedSub(place + 1, own) });
      for (const paragraph of paragraphs) this.blocks.push({ kind: 'paragraph', runs: this.runs(paragraph) });
    }
  }
}

function head(facts: Facts, { kind, issue }: BulletinOptions, date: string): DocBlock[] {
  const { words } = facts;
  const title: DocBlock = { kind: 'title', text: words.title[kind](planName(facts)) };
  const number = (issue ?? '').trim();
  const masthead: DocBlock = {
    kind: 'masthead',
    name: words.mastheads[kind],
    left: number === '' ? officeOf(facts) : words.issue(number),
    right: date,
  };
  const hasMasthead = kind !== 'notice' || number !== '';
  return [
    ...(hasMasthead ? [masthead] : []),
    title,
    ...(kind === 'notice' ? [{ kind: 'addressees' as const, text: words.addressees }] : []),
  ];
}

function annexBlocks(facts: Facts, annexes: readonly Annex[]): DocBlock[] {
  return annexes.flatMap(({ title, blocks }, i) => [
    { kind: 'annex' as const, label: facts.words.annex(i + 1), title },
    ...blocks,
  ]);
}

/** Writes the bulletin of a ledger on a day. The same ledger and options give the same letter. */
export function composeBulletin(ledger: Ledger, options: BulletinOptions): Bulletin {
  const { kind, asOf, check = false } = options;
  const facts = factsOf(ledger, options);
  const { words, lang } = facts;
  const date = dayText(options.date ?? asOf, lang, ledger.meta.year, true);
  const ranking = rankingAnnex(facts);
  const late = lateAnnex(facts);
  const annexes = [ranking, late].flatMap(annex => annex ?? []);
  const lateLabel = late === null ? '' : words.annex(annexes.indexOf(late) + 1);
  const groups: Readonly<Record<PartName, readonly BulletinGroup[]>> = {
    overall: overall(facts),
    good: wellDone(facts),
    highlights: wellDone(facts),
    late: lateParts(facts, { annex: lateLabel, check }),
    problems: problemParts(facts),
    next: nextParts(facts, options.date ?? asOf),
  };
  const writer = new Writer(facts);
  ORDER[kind]
    .filter(part => !isEmpty(groups[part]))
    .forEach((part, i) => writer.part(i + 1, words.headings[part], groups[part]));
  const { sentences, blocks } = writer;
  const all = check ? [...annexes, checkAnnex(sentences, facts)] : annexes;
  const office = officeOf(facts);
  const list = annexes.map(({ title }, i): DocBlock => ({
    kind: 'paragraph',
    runs: [{ text: labelled(words.annex(i + 1), title, lang) }],
  }));
  const doc: DocSpec = {
    lang,
    title: words.title[kind](planName(facts)),
    author: office,
    latinFont: ledger.settings.latinFont.trim() || 'Times New Roman',
    blocks: [
      ...head(facts, options, date),
      ...blocks,
      ...list,
      ...(kind === 'brief' ? [] : [{ kind: 'signature' as const, lines: [office, date].filter(line => line !== '') }]),
      ...annexBlocks(facts, all),
    ],
  };
  const twice = namesTwice(ledger);
  return {
    doc,
    sentences,
    facts,
    notices: [
      ...(facts.earlier === null ? [{ code: 'first-period' as const }] : []),
      ...(lateRows(facts).length > 0 && countsByWeekendsAlone(facts) ? [{ code: 'weekends-alone' as const }] : []),
      ...(twice.length > 0 ? [{ code: 'names-twice' as const, names: twice }] : []),
    ],
  };
}

/** The bulletin as data: `{asOf, sentences: [{id, text, rows, numbers}]}`. */
export const bulletinJson = ({ sentences, facts }: Bulletin) => ({ asOf: toIso(facts.asOf), sentences });
