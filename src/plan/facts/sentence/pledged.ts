import type { Quantity } from './quantity';

/** 保30家争35家, 保8%争10%: what is kept and what is striven for are floors that share a unit; 保 is no word of the matter. */
export function pledged(text: string, all: Quantity[]): void {
  for (let i = 1; i < all.length; i++) {
    const [kept, aim] = [all[i - 1], all[i]];
    if (!kept || !aim || aim.start !== kept.end + 1 || text.charAt(kept.end) !== '争') continue;
    if (text.charAt(kept.start - 1) !== '保') continue;
    const { unit, shown, printed } = kept.unit ? kept : aim;
    const value = kept.unit ? kept.value : kept.value * (aim.value / aim.printed.value);
    const floor = { after: '>=', unit, shown } as const;
    all[i - 1] = { ...kept, ...floor, value, start: kept.start - 1, printed: { ...kept.printed, unit: printed.unit } };
    all[i] = { ...aim, after: '>=' };
  }
}
