/** Puts a letter on the clipboard with its looks. */

/**
 * @param plain the same without looks, for boxes that take no more
 * @returns false where the browser lets nothing onto the clipboard
 */
export async function copyRich(html: string, plain: string): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([html], { type: 'text/html' }),
        'text/plain': new Blob([plain], { type: 'text/plain' }),
      }),
    ]);
    return true;
  } catch {
    // Older views, and frames that Office gives no right to the clipboard.
    return copyByCommand(html, plain);
  }
}

/** The old way: an event of copying, answered with both forms; a read-only node is selected so that there is something to copy. */
function copyByCommand(html: string, plain: string): boolean {
  const node = document.createElement('div');
  node.textContent = '\u00a0';
  node.setAttribute('aria-hidden', 'true');
  Object.assign(node.style, { position: 'fixed', left: '-9999px', top: '0' });
  document.body.append(node);
  const answer = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', plain);
    event.preventDefault();
  };
  document.addEventListener('copy', answer);
  try {
    const range = document.createRange();
    range.selectNodeContents(node);
    const selection = document.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
    const copied = document.execCommand('copy');
    selection?.removeAllRanges();
    return copied;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', answer);
    node.remove();
  }
}
