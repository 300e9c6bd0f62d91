/** What the engine has found out about texts, kept. */

interface Factory {
  create(value: unknown, isIgnoreNumberPattern?: boolean): object;
}

/** Texts that are remembered at most; a book of thousands of rows has fewer that its formulas compare. */
const MOST = 20_000;

const mended = new WeakSet<object>();

/**
 * Univer asks of every text of every range that a formula looks through whether it is a number or a day as somebody types them, each
 * time anew. A text that was none remains none.
 * @param isNumber whether a value made of a text is a number
 */
export function rememberTexts(factory: Factory, isNumber: (value: object) => boolean): void {
  if (mended.has(factory)) return;
  mended.add(factory);
  const create = factory.create.bind(factory);
  const plain = new Set<string>();
  factory.create = (value, isIgnoreNumberPattern = false) => {
    if (typeof value !== 'string' || isIgnoreNumberPattern) return create(value, isIgnoreNumberPattern);
    if (plain.has(value)) return create(value, true);
    const made = create(value);
    if (plain.size >= MOST) plain.clear();
    if (!isNumber(made)) plain.add(value);
    return made;
  };
}
