/** The parts of a .docx before the published schemas of WordprocessingML. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { ooxmlSchemas, temporary } from './office';

/** Parts and the schema of their root; relations and what a workbook has too are looked at elsewhere. */
const SCHEMAS: readonly (readonly [RegExp, string])[] = [
  [/^word\/[^/]+\.xml$/, 'wml.xsd'],
  [/^word\/theme\//, 'dml-main.xsd'],
  [/^docProps\/app\.xml$/, 'shared-documentPropertiesExtended.xsd'],
  [/^docProps\/custom\.xml$/, 'shared-documentPropertiesCustom.xsd'],
];

/** The schemas import the attributes of XML itself without saying from where; xmllint needs to be told. */
const XML = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
<xsd:attribute name="space"><xsd:simpleType><xsd:restriction base="xsd:NCName">
<xsd:enumeration value="default"/><xsd:enumeration value="preserve"/>
</xsd:restriction></xsd:simpleType></xsd:attribute></xsd:schema>`;

let folder = '';
function schemas(): string {
  if (folder !== '') return folder;
  folder = temporary();
  for (const name of fs.readdirSync(ooxmlSchemas)) {
    const text = fs.readFileSync(path.join(ooxmlSchemas, name), 'utf8');
    const bare = '<xsd:import namespace="http://www.w3.org/XML/1998/namespace"/>';
    fs.writeFileSync(path.join(folder, name), text.replace(bare, bare.replace('/>', ' schemaLocation="xml.xsd"/>')));
  }
  fs.writeFileSync(path.join(folder, 'xml.xsd'), XML);
  return folder;
}

/** A part as a reader of the standard's first edition sees it: what is declared ignorable is ignored (ECMA-376 part 3). */
function withoutIgnorable(xml: string): string {
  const prefixes = (/ mc:Ignorable="([^"]*)"/.exec(xml)?.[1] ?? '').split(/\s+/).filter(one => one !== '');
  const ignored = prefixes.reduce(
    (text, prefix) => text.replace(new RegExp(` ${prefix}:[\\w]+="[^"]*"`, 'g'), ''),
    xml,
  );
  return ignored.replace(/ mc:Ignorable="[^"]*"/, '');
}

/** What the schemas object to, part by part; empty: nothing. */
export function wordFaults(bytes: Uint8Array): readonly string[] {
  const parts = Object.entries(unzipSync(bytes));
  const checked = parts.flatMap(([name, part]) => {
    const schema = SCHEMAS.find(([pattern]) => pattern.test(name))?.[1];
    return schema === undefined ? [] : [{ name, schema, xml: withoutIgnorable(strFromU8(part)) }];
  });
  if (!checked.some(({ name }) => name === 'word/document.xml')) return ['no word/document.xml'];
  return checked.flatMap(({ name, schema, xml }) => {
    const { status, stderr } = spawnSync(
      'xmllint',
      ['--nonet', '--noout', '--schema', path.join(schemas(), schema), '-'],
      { input: xml, encoding: 'utf8' },
    );
    return status === 0 ? [] : [`${name}: ${stderr.split('\n')[0] ?? ''}`];
  });
}
