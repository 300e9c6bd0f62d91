/** `npm run replay FILE`: prints where our host answers otherwise than the recording. Exit: 0 nowhere, 1 somewhere, 2 no recording. */
import fs from 'node:fs';
import { useLibrary } from '../host/engine/univer';
import { memberTable } from '../tools/member-table';
import { loadUniver } from '../tools/univer-bundle';
import { readRecording } from './recording';
import { replay, report } from './replay';

export async function run(args: readonly string[], say: (line: string) => void): Promise<0 | 1 | 2> {
  const [file] = args;
  if (file === undefined) {
    say('npm run replay FILE   (FILE: what the recorder saved)');
    return 2;
  }
  try {
    const recording = readRecording(fs.readFileSync(file, 'utf8'));
    useLibrary(loadUniver());
    say(`${file}: ${Object.values(recording.made).join(' · ')}; ${recording.pairs.length} requests`);
    for (const [step, code] of Object.entries(recording.failed)) say(`step ${step} failed while recording: ${code}`);
    const found = await replay(recording, memberTable());
    for (const line of report(found)) say(line);
    say(found.length === 0 ? 'no differences' : `${found.length} differences`);
    return found.length === 0 ? 0 : 1;
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return 2;
  }
}

if (require.main === module)
  void run(process.argv.slice(2), line => console.log(line)).then(code => (process.exitCode = code));
