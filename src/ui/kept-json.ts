export interface KeptJson {
  /** What was kept last, whatever that is; null where nothing is, or nothing can be read. */
  load(): unknown;
  /** Null leaves nothing behind. */
  keep(value: unknown): void;
}

/** One value in the given storage as JSON. A storage that is forbidden or full keeps nothing, and the page goes on. */
export function keptJson(storage: () => Storage, key: string): KeptJson {
  return {
    load() {
      try {
        return JSON.parse(storage().getItem(key) ?? 'null') as unknown;
      } catch {
        return null;
      }
    },
    keep(value) {
      try {
        if (value === null) storage().removeItem(key);
        else storage().setItem(key, JSON.stringify(value));
      } catch {
        // Known for as long as the page is open.
      }
    },
  };
}
