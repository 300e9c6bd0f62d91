/** Defined names of a book with those of another in the place of their like. */
import { attribute, withoutAttribute } from '../patch/cells';
import { Unpatchable } from '../patch/unpatchable';

interface Name {
  readonly tag: string;
  readonly name: string;
  /** Place of the sheet that it belongs to; null for the whole book. */
  readonly sheet: number | null;
  readonly raw: string;
}

function namesOf(xml: string): Name[] {
  const inner = /<definedNames(?=[\s>])[^>]*>([\s\S]*?)<\/definedNames>/.exec(xml)?.[1] ?? '';
  return [...inner.matchAll(/<definedName(?=\s)([^>]*?)>[\s\S]*?<\/definedName>/g)].map(([raw, tag = '']) => {
    const sheet = attribute(tag, 'localSheetId');
    return { tag, raw, name: attribute(tag, 'name') ?? '', sheet: sheet === undefined ? null : Number(sheet) };
  });
}

/**
 * @param place place in the old book of a sheet of the fresh one
 * @throws Unpatchable
 */
export function withDefinedNames(old: string, fresh: string, place: (sheet: number) => number): string {
  const news = namesOf(fresh);
  const ours = new Set(news.flatMap(({ sheet }) => (sheet === null ? [] : [place(sheet)])));
  const global = new Set(news.filter(({ sheet }) => sheet === null).map(({ name }) => name.toLowerCase()));
  const kept = namesOf(old).filter(({ name, sheet }) =>
    sheet === null ? !global.has(name.toLowerCase()) : !(ours.has(sheet) && name.startsWith('_xlnm.Print_')),
  );
  const added = news.map(({ raw, tag, sheet }) =>
    sheet === null
      ? raw
      : raw.replace(tag, () => `${withoutAttribute(tag, 'localSheetId')} localSheetId="${place(sheet)}"`),
  );
  const made = `<definedNames>${[...kept.map(({ raw }) => raw), ...added].join('')}</definedNames>`;
  const there = /<definedNames(?=[\s>])[^>]*>[\s\S]*?<\/definedNames>/.exec(old)?.[0];
  if (there !== undefined) return old.replace(there, () => made);
  // Its place in the order of CT_Workbook (ECMA-376 part 1, 18.2.27).
  const after = ['</externalReferences>', '</functionGroups>', '</sheets>'].find(tag => old.includes(tag));
  if (after === undefined) throw new Unpatchable('no sheets, or a prefix before names');
  return old.replace(after, () => after + made);
}
