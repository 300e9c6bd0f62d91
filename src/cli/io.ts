import { serialOf, type SerialDay } from '../ledger/dates/serial';

/** What a command sees of the world around it. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Folder in which relative paths start. */
  readonly cwd: string;
  /** The day today, as an Excel serial. */
  readonly today: () => SerialDay;
  readonly stdin: () => Promise<Uint8Array>;
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

/** The real world. */
export function processIo(): Io {
  const { env } = process;
  // npm starts scripts in the package's folder and keeps the caller's own here.
  const started = env.npm_lifecycle_event === 'mubiao' ? env.INIT_CWD : undefined;
  return {
    env,
    cwd: started ?? process.cwd(),
    today() {
      const now = new Date();
      return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
    },
    async stdin() {
      const chunks: Uint8Array[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
      return Uint8Array.from(Buffer.concat(chunks));
    },
    out: line => process.stdout.write(`${line}\n`),
    err: line => process.stderr.write(`${line}\n`),
  };
}
