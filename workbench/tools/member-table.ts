/** The generated member table: made on demand, kept in workbench/generated/ (not committed), renewed when the client changes. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { clientFolder, loadClient } from '../host/client';
import type { MemberTable } from '../host/protocol/members';
import { reflect } from './reflect';

const FILE = path.join(__dirname, '../generated/members.json');

function maker(): string {
  const manifest = JSON.parse(readFileSync(path.join(clientFolder(), '../package.json'), 'utf8')) as {
    version: string;
  };
  const generator = createHash('sha256')
    .update(readFileSync(path.join(__dirname, 'reflect.ts')))
    .digest('hex')
    .slice(0, 8);
  return `${manifest.version} ${generator}`;
}

/** Reads the table, making it first if it is missing or old. Safe for several processes at once: the file appears whole. */
export function memberTable(): MemberTable {
  const made = maker();
  if (existsSync(FILE)) {
    const kept = JSON.parse(readFileSync(FILE, 'utf8')) as MemberTable;
    if (kept.made === made) return kept;
  }
  const table = reflect(loadClient(null, { isSetSupported: () => true, displayLanguage: 'en-US' }), made);
  mkdirSync(path.dirname(FILE), { recursive: true });
  const draft = `${FILE}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(table, null, 1));
  renameSync(draft, FILE);
  return table;
}

if (require.main === module) {
  const { classes, enums, made } = memberTable();
  console.log(`members of ${made}: ${Object.keys(classes).length} classes, ${Object.keys(enums).length} enumerations`);
}
