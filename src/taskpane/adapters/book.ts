import type { Book } from '../ports';

/** The same book, whose program is loaded when it is first asked for something. */
export function laterBook(load: () => Promise<Book>): Book {
  let loaded: Promise<Book> | null = null;
  const book = () => (loaded ??= load());
  return {
    read: async () => (await book()).read(),
    write: async (...args) => (await book()).write(...args),
    fill: async (...args) => (await book()).fill(...args),
    newPeriod: async (...args) => (await book()).newPeriod(...args),
    live: async (...args) => (await book()).live(...args),
    backups: async () => (await book()).backups(),
    readBackup: async (...args) => (await book()).readBackup(...args),
    dropBackup: async (...args) => (await book()).dropBackup(...args),
    configure: async (...args) => (await book()).configure(...args),
    closePeriod: async (...args) => (await book()).closePeriod(...args),
    writeBrief: async (...args) => (await book()).writeBrief(...args),
    carryOut: async (...args) => (await book()).carryOut(...args),
    goTo: async (...args) => (await book()).goTo(...args),
    selectedText: async () => (await book()).selectedText(),
    selectedRow: async () => (await book()).selectedRow(),
    follow: async (...args) => (await book()).follow(...args),
    watch: async (...args) => (await book()).watch(...args),
  };
}
