/** Rows as sentences under tasks: what is aligned. */
import type { Row } from '../types';
import { folded } from './likeness';

/** One measure with its rows, one per target. */
export interface ComparedSentence {
  readonly at: number;
  readonly task: number;
  /** As it is compared. */
  readonly text: string;
  readonly rows: readonly Row[];
}

/** One item with its sentences, in order. */
export interface Task {
  readonly at: number;
  readonly heading: string;
  readonly section: string;
  readonly sentences: readonly ComparedSentence[];
}

export interface Side {
  readonly tasks: readonly Task[];
  readonly sentences: readonly ComparedSentence[];
}

/** 编号 without the letter of a target. */
const stem = (no: string): string => no.replace(/(\d)[a-z]+$/, '$1');

const sameTask = (a: Row, b: Row): boolean => a.section === b.section && a.item === b.item;
/** Targets of one measure share number and text; a sentence that stands twice in a row has two numbers. */
const sameSentence = (a: Row, b: Row): boolean => a.measure === b.measure && a.no !== b.no && stem(a.no) === stem(b.no);

/** @param rows in the order of their plan */
export function sideOf(rows: readonly Row[]): Side {
  const tasks: { at: number; heading: string; section: string; sentences: ComparedSentence[] }[] = [];
  const sentences: ComparedSentence[] = [];
  let last: Row | undefined;
  for (const row of rows) {
    const known = last !== undefined && sameTask(last, row);
    if (!known)
      tasks.push({ at: tasks.length, heading: folded(row.item), section: folded(row.section), sentences: [] });
    const task = tasks[tasks.length - 1];
    const sentence = sentences[sentences.length - 1];
    if (task === undefined) continue;
    if (known && last !== undefined && sentence !== undefined && sameSentence(last, row))
      (sentence.rows as Row[]).push(row);
    else {
      const made = { at: sentences.length, task: task.at, text: folded(row.measure), rows: [row] };
      sentences.push(made);
      task.sentences.push(made);
    }
    last = row;
  }
  return { tasks, sentences };
}
