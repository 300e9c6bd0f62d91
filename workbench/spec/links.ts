/** The jump that a cell's hyperlink makes inside the book. */
export const jumpOf = (link: unknown): string | undefined =>
  (link as { documentReference?: string } | null | undefined)?.documentReference;
