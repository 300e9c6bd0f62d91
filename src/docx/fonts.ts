/**
 * Faces of official papers (GB/T 9704-2012, 5.2) and what stands in for them: many machines lack the GB2312 faces, and Word and WPS
 * look for the other name first.
 */
export const FACES = {
  title: '方正小标宋简体',
  body: '仿宋_GB2312',
  heading: '黑体',
  subheading: '楷体_GB2312',
  page: '宋体',
} as const;

export type Face = keyof typeof FACES;

const ALTERNATIVES: Readonly<Record<string, string>> = {
  [FACES.title]: '华文中宋',
  [FACES.body]: '仿宋',
  [FACES.heading]: 'SimHei',
  [FACES.subheading]: '楷体',
  [FACES.page]: 'SimSun',
};

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** The part `word/fontTable.xml` with the other names of our faces. */
export function fontTable(latin: string): string {
  const face = (name: string, alternative: string | undefined, charset: string): string =>
    `<w:font w:name="${escape(name)}">${alternative === undefined ? '' : `<w:altName w:val="${alternative}"/>`}<w:charset w:val="${charset}"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    ...Object.entries(ALTERNATIVES).map(([name, other]) => face(name, other, '86')),
    face(latin, undefined, '00'),
    '</w:fonts>',
  ].join('');
}
