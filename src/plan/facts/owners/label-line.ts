import { DUTIES } from '../../../language/bodies/duties';
import { KINDS } from '../../../language/bodies/kinds';
import { isBody, readNames } from './names';

const LABEL = `(?:${KINDS}|${DUTIES}|负责)[*_]{0,2}: ?`;
const ALONE = new RegExp(`^[^,;。:]{0,8}${LABEL}$`);
/** Longest line of names, in UTF-16 units. */
const LONGEST = 120;

/** A label that stands alone on its line (牵头单位:), with the line behind it. */
export const LABEL_LINE = new RegExp(`(${LABEL})\\n(?=([^\\n]{2,${LONGEST}})(?:\\n|$))`, 'g');

/** True for a line of names of bodies and nothing else. */
export function namesOnly(line: string): boolean {
  if (line.length > LONGEST) return false;
  const names = readNames(line, line);
  return names.length > 0 && names.every(n => isBody(line.slice(n.start, n.end)));
}

/** True where a line is the label and the next one holds its names. */
export const answersLabel = (line: string, next: string): boolean => ALONE.test(line) && namesOnly(next);
