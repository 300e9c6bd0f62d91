import { TONED } from './toned';
import { applyEdits } from './tracked';
import type { Tracked } from './tracked';
import { matchesOf } from '../loops';

const NOTES = new RegExp(`([\\u3400-\\u9fff])((?:[(（][a-zü${TONED}]{1,6}[)）])+)`, 'g');
const HAS_TONE = new RegExp(`[${TONED}]`);
const SYLLABLE = new RegExp(`^(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?[aeiouü${TONED}]{1,3}(?:n|ng|r)?$`);
const ENOUGH = 3;
const NOTE = /[^()（）]+/g;

/**
 * Takes away the reading printed behind a character, 漢(hàn): a fault of script-converting web sites. Only Chinese character +
 * one syllable counts, so that (试行) and (app) stay; a syllable without a tone mark goes only where the text has toned ones.
 */
export function withoutPinyin(tracked: Tracked): Tracked {
  const found = matchesOf(tracked.text, NOTES);
  if (found.length === 0) return tracked;
  const toned = found.filter(m => HAS_TONE.test(m[0])).length;
  const isNote = (m: RegExpExecArray): boolean => {
    const notes = (m[2] ?? '').match(NOTE) ?? [];
    return notes.every(n => SYLLABLE.test(n) && (toned >= ENOUGH || HAS_TONE.test(n)));
  };
  const edits = found.filter(isNote).map(m => ({ start: m.index, end: m.index + m[0].length, by: m[1] ?? '' }));
  return applyEdits(tracked, edits);
}
