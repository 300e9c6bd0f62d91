/** Names that each program gives to its own objects: they differ from run to run and say nothing. */
const NAMES = ['Id', '_Id', '_ReferenceId'];

export class Ids {
  private readonly ours = new Map<string, string>();

  /** True where a field of an answer holds such a name in both; the pair is remembered. */
  same(field: string, theirs: unknown, ours: unknown): boolean {
    if (!NAMES.includes(field) || typeof theirs !== 'string' || typeof ours !== 'string') return false;
    this.ours.set(theirs, ours);
    return true;
  }

  /** A recorded request in our host's names. */
  translate<T>(value: T): T {
    if (typeof value === 'string') return (this.ours.get(value) ?? value) as T;
    if (Array.isArray(value)) return value.map(item => this.translate(item as unknown)) as T;
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.translate(inner)])) as T;
  }

  /** A recorded value in our host's names, where it is one. */
  ourName(theirs: unknown): unknown {
    return typeof theirs === 'string' ? (this.ours.get(theirs) ?? theirs) : theirs;
  }
}
