/** A short label before a colon, or alone; what it is read from is folded. */
const LABEL = /^([^\s:,。;、\d]{1,6}(?=:)|[^\s:,。;、\d]{2,6}$)/;

/**
 * Which headings open with a label that opens another one, too: as if the fields of cards had become entries. One that all of them open
 * with (反馈问题:…) is no sign of it, and no run of a bare one either (a cell that speaks for rows): fields take turns.
 */
export function labelHeads(headings: readonly string[]): readonly boolean[] {
  const labels = headings.map(h => LABEL.exec(h)?.[1] ?? '');
  if (labels.every(label => label === labels[0])) return labels.map(() => false);
  const times = new Map<string, number>();
  for (const [i, label] of labels.entries())
    if (label !== labels[i - 1] || headings[i]?.charAt(label.length) === ':')
      times.set(label, (times.get(label) ?? 0) + 1);
  return labels.map(label => label !== '' && (times.get(label) ?? 0) > 1);
}
