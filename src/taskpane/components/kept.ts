import { useCallback, useState } from 'react';

/** What is typed into fields that are not done yet, as long as the window lives: leaving a page drops nothing. */
const typed = new Map<string, string>();

/** Text of a field, which is there again when its page comes back. */
export function useKept(name: string, begin = ''): readonly [string, (text: string) => void] {
  const [text, setText] = useState(() => typed.get(name) ?? begin);
  const keep = useCallback(
    (next: string) => {
      if (next === begin || next === '') typed.delete(name);
      else typed.set(name, next);
      setText(next);
    },
    [name, begin],
  );
  return [text, keep];
}
