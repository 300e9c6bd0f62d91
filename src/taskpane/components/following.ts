import { useEffect, useState } from 'react';

/** What is typed into a field; it follows the stated value when that changes elsewhere, e.g. by undo. */
export function useFollowing(stated: string): readonly [string, (typed: string) => void] {
  const [typed, setTyped] = useState(stated);
  useEffect(() => setTyped(stated), [stated]);
  return [typed, setTyped];
}
