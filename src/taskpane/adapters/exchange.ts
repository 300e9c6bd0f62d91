import type { ExchangeBook } from '../ports/exchange';

/** The same, whose program is loaded when it is first asked for something. */
export function laterExchange(load: () => Promise<ExchangeBook>): ExchangeBook {
  let loaded: Promise<ExchangeBook> | null = null;
  const book = () => (loaded ??= load());
  return {
    record: async (...args) => (await book()).record(...args),
    openNew: async (...args) => (await book()).openNew(...args),
    takeBack: async (...args) => (await book()).takeBack(...args),
    dropCopy: async (...args) => (await book()).dropCopy(...args),
  };
}
