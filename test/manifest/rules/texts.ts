import { all, doubles, first, nameOf, values, type Node } from '../xml';

export const LOCALES = ['zh-CN', 'zh-TW', 'en-US'];

/** Lengths of the schema ([MS-OWEMXML] ShortString and LongString), in characters. */
const LIMITS: readonly (readonly [name: string, limit: number])[] = [
  ['DisplayName', 125],
  ['Description', 250],
];
const LISTS = [
  ['ShortStrings', 125],
  ['LongStrings', 250],
] as const;
/** A label on the ribbon has two lines of about this many Chinese characters together; more is cut off. */
const LABEL = 20;

const width = (text: string): number => [...text].reduce((sum, char) => sum + (char > '⺀' ? 2 : 1), 0);

/** Every text in every language, not empty, not too long. */
export function texts(manifest: Node): string[] {
  const worded = [
    ...LIMITS.flatMap(([name, limit]) =>
      manifest.children.filter(node => node.name === name).map(node => [node, limit] as const),
    ),
    ...LISTS.flatMap(([name, limit]) => (first(manifest, name)?.children ?? []).map(node => [node, limit] as const)),
  ];
  const fallback = first(manifest, 'DefaultLocale')?.text ?? '';
  const provider = first(manifest, 'ProviderName')?.text ?? '';
  return [
    ...(provider.length >= 1 && provider.length <= 125 ? [] : ['ProviderName is empty or longer than 125']),
    ...worded.flatMap(([node, limit]) => {
      const name = nameOf(node);
      const locales = values(node).map(([locale]) => locale || fallback);
      const tooLong = values(node).filter(([, value]) => value.length > limit);
      const label = name.endsWith('.Label') ? values(node).filter(([, value]) => width(value) > LABEL) : [];
      return [
        ...LOCALES.filter(locale => !locales.includes(locale)).map(locale => `${name} has no words in ${locale}`),
        ...locales
          .filter(locale => !LOCALES.includes(locale))
          .map(locale => `${name} has a locale that is not ours: ${locale}`),
        ...doubles(locales).map(locale => `${name} has two texts in ${locale}`),
        ...values(node)
          .filter(([, value]) => value.trim() === '')
          .map(() => `${name} is empty`),
        ...tooLong.map(([locale]) => `${name} is longer than ${limit} in ${locale || fallback}`),
        ...label.map(([, value]) => `${name} does not fit the ribbon: ${value}`),
      ];
    }),
    ...all(manifest, 'Override')
      .filter(node => !/^[a-z]{2}-[A-Z]{2}$/.test(node.attribute('Locale') ?? ''))
      .map(node => `locale ${node.attribute('Locale') ?? ''} needs its region`),
  ];
}
