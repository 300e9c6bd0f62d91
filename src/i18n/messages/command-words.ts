import type { Lang } from '../lang';

/** What `help` and a mistaken call print of a command of the command line. */
export type CommandWords = Readonly<Record<Lang, { readonly synopsis: string; readonly text: string }>>;
