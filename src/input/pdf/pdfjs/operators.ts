/** What a page does, as the library lists it. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
  /** Numbers of the operators by their names. */
  readonly codes: Readonly<Record<string, number>>;
}
