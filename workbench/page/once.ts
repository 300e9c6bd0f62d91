/** Folders that are made once per state of what they are made of, by whichever process comes first. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const CACHE = path.join(ROOT, 'node_modules/.cache/mubiao-e2e');
/** Made of the rest, never a source. */
const MADE = 'generated';

function files(at: string): readonly string[] {
  if (!fs.statSync(at).isDirectory()) return [at];
  const names = fs.readdirSync(at).filter(name => name !== MADE);
  return names.sort().flatMap(name => files(path.join(at, name)));
}

/**
 * The folder that is made of some sources; processes that want it at the same time wait for the one that makes it.
 * @param sources files and folders, from the root of the project
 * @param salt what else it depends on
 * @param make fills an empty place that is not there yet; the folder appears under its own name when it is whole
 * @returns its path
 */
export async function once(
  sources: readonly string[],
  salt: string,
  make: (draft: string) => Promise<void> | void,
): Promise<string> {
  const hash = createHash('sha256').update(salt);
  for (const file of sources.flatMap(name => files(path.join(ROOT, name))))
    hash.update(file).update(fs.readFileSync(file));
  const out = path.join(CACHE, hash.digest('hex').slice(0, 16));
  const lock = `${out}.lock`;
  while (!fs.existsSync(out)) {
    if (!take(lock)) {
      await new Promise(resolve => setTimeout(resolve, 250));
      continue;
    }
    try {
      const draft = `${out}.${process.pid}`;
      await make(draft);
      if (fs.existsSync(out)) fs.rmSync(draft, { recursive: true });
      else fs.renameSync(draft, out);
    } finally {
      fs.rmSync(lock, { force: true });
    }
  }
  return out;
}

/** True where this process may make it. A lock whose process is gone was left by one that was killed. */
function take(lock: string): boolean {
  fs.mkdirSync(CACHE, { recursive: true });
  try {
    fs.writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (isAbandoned(lock)) fs.rmSync(lock, { force: true });
    return false;
  }
}

function isAbandoned(lock: string): boolean {
  try {
    const owner = Number(fs.readFileSync(lock, 'utf8'));
    // Written in two steps: a lock that names nobody yet is being taken.
    return owner > 0 && !isAlive(owner);
  } catch {
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
