/** Faults of an add-in manifest that the published schema does not see. */
export interface CheckOptions {
  readonly production: boolean;
  /** Width in pixels of the icon at a path relative to the served folder; null if there is none. */
  readonly iconSize: (path: string) => number | null;
}

const all = (xml: string, pattern: RegExp): RegExpMatchArray[] => [...xml.matchAll(pattern)];

export function check(xml: string, options: CheckOptions): string[] {
  return [
    ...resids(xml),
    ...addresses(xml, options.production),
    ...icons(xml, options.iconSize),
    ...texts(xml),
    ...locales(xml),
  ];
}

function resids(xml: string): string[] {
  const defined = new Set(all(xml, /<bt:\w+ id="([^"]+)"/g).map(m => m[1]));
  const used = new Set(all(xml, /resid="([^"]+)"/g).map(m => m[1]));
  return [
    ...[...used].filter(id => !defined.has(id)).map(id => `resid ${id} is defined nowhere`),
    ...[...defined].filter(id => !used.has(id)).map(id => `resource ${id} is used nowhere`),
    ...[...defined].filter(id => (id ?? '').length > 32).map(id => `resid ${id} is longer than 32`),
  ];
}

function addresses(xml: string, production: boolean): string[] {
  const urls = all(xml, /(?:DefaultValue|Value)="([a-z]+:\/\/[^"]+)"/g).map(m => m[1] ?? '');
  return [
    ...urls.filter(u => !u.startsWith('https:')).map(u => `${u} is no https address (http: is refused by Office)`),
    ...(production ? urls.filter(u => /\/\/localhost\b|\/\/127\./.test(u)).map(u => `${u} points to localhost`) : []),
  ];
}

function icons(xml: string, iconSize: CheckOptions['iconSize']): string[] {
  const file = (url: string): string => url.slice(url.indexOf('assets/'));
  const sized = all(xml, /<bt:Image id="Icon\.(\d+)" DefaultValue="([^"]+)"/g).map(
    m => [Number(m[1]), m[2] ?? ''] as const,
  );
  const heads = all(xml, /<(IconUrl|HighResolutionIconUrl) DefaultValue="([^"]+)"/g).map(
    m => [m[1] === 'IconUrl' ? 32 : 64, m[2] ?? ''] as const,
  );
  return [...sized, ...heads].flatMap(([want, url]) => {
    const got = iconSize(file(url));
    if (got === null) return [`icon ${file(url)} is missing`];
    return got === want ? [] : [`Icon.${want} is ${got} pixels wide`];
  });
}

function texts(xml: string): string[] {
  const block = (tag: string): string => xml.split(`<bt:${tag}>`)[1]?.split(`</bt:${tag}>`)[0] ?? '';
  const long = (text: string, limit: number): string[] =>
    all(text, /(?:DefaultValue|Value)="([^"]*)"/g)
      .filter(m => (m[1] ?? '').length > limit)
      .map(m => `text is longer than ${limit}: ${(m[1] ?? '').slice(0, 20)}`);
  return [...long(block('ShortStrings'), 125), ...long(block('LongStrings'), 250)];
}

function locales(xml: string): string[] {
  return all(xml, /Locale="([^"]+)"/g)
    .filter(m => !/^[a-z]{2}-[A-Z]{2}$/.test(m[1] ?? ''))
    .map(m => `locale ${m[1]} needs its region`);
}
