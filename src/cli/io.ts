/** What a command sees of the world around it. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Folder in which relative paths start. */
  readonly cwd: string;
  /** The day today, as an Excel serial. */
  readonly today: () => number;
  readonly stdin: () => Promise<Uint8Array>;
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

/** Serial of a calendar day (1899-12-30 is 0, as Excel counts from March 1900 on). */
const serialOf = (date: Date): number =>
  Math.round((Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) - Date.UTC(1899, 11, 30)) / 86_400_000);

/** The real world. */
export function processIo(): Io {
  const { env } = process;
  // npm starts scripts in the package's folder and keeps the caller's own here.
  const started = env.npm_lifecycle_event === 'mubiao' ? env.INIT_CWD : undefined;
  return {
    env,
    cwd: started ?? process.cwd(),
    today: () => serialOf(new Date()),
    async stdin() {
      const chunks: Uint8Array[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
      return Uint8Array.from(Buffer.concat(chunks));
    },
    out: line => process.stdout.write(`${line}\n`),
    err: line => process.stderr.write(`${line}\n`),
  };
}
