import { isFullWidth } from '../../language/script/width';
import type { Ending } from './join';
import type { PdfLine, PdfRun } from './types';

/** Two runs stand on one line if their baselines differ by at most this share of the smaller one's height. */
const SAME_LINE = 0.5;
/** Ems between Latin letters that are a blank. */
const BLANK = 0.12;
/** Ems beside Chinese characters that are one: programs leave up to 0.25 beside Latin letters, and spread lines by less than half. */
const WIDE_BLANK = 0.6;
const STOPS = /[，。、；：！？（）《》“”‘’【】〔〕…—·]/;

const first = (text: string): string => Array.from(text)[0] ?? '';
const last = (text: string): string => Array.from(text).pop() ?? '';

/** One line of runs that stand side by side. */
export function pdfLineOf(runs: readonly PdfRun[]): PdfLine {
  const sorted = [...runs].sort((a, b) => a.x - b.x);
  const size = Math.max(...sorted.map(run => run.size));
  const main = sorted.find(run => run.size === size);
  return {
    runs: sorted,
    x0: Math.min(...sorted.map(run => run.x)),
    x1: Math.max(...sorted.map(run => run.x + run.width)),
    y: main?.y ?? 0,
    size,
  };
}

/** Runs as lines, from top to bottom. */
export function pdfLinesOf(runs: readonly PdfRun[]): PdfLine[] {
  const lines: PdfRun[][] = [];
  for (const run of [...runs].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const line = lines[lines.length - 1];
    const anchor = line?.reduce((large, one) => (one.size > large.size ? one : large));
    if (line && anchor && Math.abs(run.y - anchor.y) <= SAME_LINE * Math.min(run.size, anchor.size)) line.push(run);
    else lines.push([run]);
  }
  return lines.map(pdfLineOf).sort((a, b) => a.y - b.y);
}

/** Whether a blank stands between two neighbours on a line: one that the file holds, or a gap as wide as one. */
function blankBetween(left: PdfRun, right: PdfRun): boolean {
  if (right.afterBlank === true) return true;
  const gap = (right.x - left.x - left.width) / Math.max(1, Math.min(left.size, right.size));
  const edges = [last(left.text), first(right.text)];
  if (edges.some(char => STOPS.test(char))) return gap >= WIDE_BLANK;
  return gap >= (edges.some(isFullWidth) ? WIDE_BLANK : BLANK);
}

/** The words of a line: blanks stand where the file has them, between Latin words, and in gaps that no justified line leaves. */
export const lineText = ({ runs }: Pick<PdfLine, 'runs'>): string =>
  runs.map((run, i) => (i > 0 && blankBetween(runs[i - 1] as PdfRun, run) ? ' ' : '') + run.text).join('');

/** Ems of a gap that parts what has nothing to do with each other. */
const APART = 1;

/** Pieces of a line that no wide gap parts. */
export function piecesOf({ runs }: Pick<PdfLine, 'runs'>): string[] {
  const pieces: PdfRun[][] = [];
  runs.forEach((run, i) => {
    const before = runs[i - 1];
    if (before && run.x - before.x - before.width < APART * run.size) pieces[pieces.length - 1]?.push(run);
    else pieces.push([run]);
  });
  return pieces.map(piece => lineText({ runs: piece }));
}

/** How a line ends, for the one that goes on. @param right edge of the text */
export const endingOf = (line: PdfLine, right: number): Ending => ({
  blank: line.runs[line.runs.length - 1]?.beforeBlank === true,
  tight: line.runs.length === 1 && right - line.x1 < 0.6 * line.size,
});
