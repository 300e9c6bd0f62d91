import type { Tally, UnreadWhy } from '../given';
import { QUOTE } from '../given';

/** Stretches of text that a document holds and does not show: pieces of one kind with nothing shown between them are one place. */
export interface Unseen {
  add(why: UnreadWhy, text: string): void;
  /** Something is shown here: what was unseen before it has ended. */
  seen(): void;
}

export function unseenIn(unread: Tally): Unseen {
  let open: { readonly why: UnreadWhy; text: string } | null = null;
  const seen = (): void => {
    if (open && open.text.trim() !== '') unread.add(open.why, open.text);
    open = null;
  };
  return {
    seen,
    add(why, text) {
      if (open?.why !== why) {
        seen();
        open = { why, text: '' };
      }
      if (open.text.length < 4 * QUOTE) open.text += text;
    },
  };
}
