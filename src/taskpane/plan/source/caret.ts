import { pasteOffset, type PasteOffset } from '../../../plan/spans';
import type { Segment } from './segments';

/**
 * Where in the paste the cursor stands that a click has left in the words of a piece; null at its ends, in no text, or where several
 * letters are marked.
 * @param row the element that holds the piece; its words stand in `[data-text]`, what is told about it in `small` and `button`
 */
export function caretIn(row: HTMLElement, segment: Segment): PasteOffset | null {
  const selection = row.ownerDocument.getSelection();
  const cell = row.querySelector('[data-text]');
  const node = selection?.focusNode;
  if (!selection?.isCollapsed || !cell || !node || !cell.contains(node)) return null;
  const range = row.ownerDocument.createRange();
  range.setStart(cell, 0);
  range.setEnd(node, selection.focusOffset);
  const before = range.cloneContents();
  before.querySelectorAll('small, button').forEach(told => told.remove());
  const at = segment.start + (before.textContent?.length ?? 0);
  return at > segment.start && at < segment.end ? pasteOffset(at) : null;
}
