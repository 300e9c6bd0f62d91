/** The promise of the account, for any text: every character that is not blank is placed, or left out with its reason. */
import { parsePlan, type Plan } from '../../src/plan';
import { hasWords } from '../../src/plan/text';

/** What is wrong with the account of a paste, in words; nothing if it holds. */
export function accountFaults(text: string, plan: Plan = parsePlan(text)): string[] {
  const said: string[] = [];
  let at = 0;
  for (const { start, end, as, reason } of plan.account) {
    if (start < at || end <= start || end > text.length) said.push(`${start}-${end} is no stretch behind ${at}`);
    const between = text.slice(at, start);
    if (between.trim() !== '') said.push(`nobody has ${JSON.stringify(between)}`);
    const words = text.slice(start, end);
    if (/^\s|\s$/.test(words)) said.push(`blank ends of ${JSON.stringify(words)}`);
    if ((as === 'left-out') !== (reason !== undefined)) said.push(`${as} with ${String(reason)}`);
    if (as === 'furniture' && hasWords(words)) said.push(`words in furniture: ${JSON.stringify(words)}`);
    at = end;
  }
  if (text.slice(at).trim() !== '') said.push(`nobody has ${JSON.stringify(text.slice(at))}`);
  return said;
}
