const DAY = 86_400_000;

/** 今天, 昨天, 3天前 / today, yesterday, 3 days ago; times in milliseconds since 1970. */
export function relativeDay(at: number, now: number, locale: string): string {
  const days = Math.round((new Date(at).setHours(0, 0, 0, 0) - new Date(now).setHours(0, 0, 0, 0)) / DAY);
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
}

/** Bytes as 5.2 MB. */
export const megabytesIn = (bytes: number, locale: string): string =>
  `${new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(bytes / 1024 / 1024)} MB`;

/** 64% and the like; null where the sheet shows a blank. */
export const percentIn = (share: number | null, locale: string): string | null =>
  share === null ? null : new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(share);
