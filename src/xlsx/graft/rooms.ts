/** New paths for the parts that hang on new sheets, and numbers for tables. */
export class Rooms {
  private readonly paths = new Map<string, string>();
  private readonly taken: Set<string>;

  constructor(
    taken: Iterable<string>,
    private nextTable: number,
  ) {
    this.taken = new Set([...taken].map(path => path.toLowerCase()));
  }
  /** Where a part of the fresh package goes. */
  path(old: string): string {
    const known = this.paths.get(old);
    if (known !== undefined) return known;
    const [, stem = old, end = ''] = /^(.*?)\d*(\.[^./]*)$/.exec(old) ?? [];
    let n = 1;
    while (this.taken.has(`${stem}${n}${end}`.toLowerCase())) n++;
    const made = `${stem}${n}${end}`;
    this.taken.add(made.toLowerCase());
    this.paths.set(old, made);
    return made;
  }
  table(xml: string): string {
    return xml.replace(/(<table(?=\s)[^>]*?\sid=")\d+(")/, (_, a: string, z: string) => `${a}${this.nextTable++}${z}`);
  }
  moved(): ReadonlyMap<string, string> {
    return this.paths;
  }
}
