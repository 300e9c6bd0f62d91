import type { SampleName } from '../ports';

const FILES: Readonly<Record<SampleName, string>> = {
  county: 'county-running.txt',
  education: 'education-restart.txt',
  health: 'health-owners.txt',
  table: 'rural-table.txt',
  english: 'library-english.txt',
};

/** Fetches a sample plan from the folder that serves the pane. */
export async function fetchSample(name: SampleName): Promise<string> {
  const response = await fetch(`seeds/${FILES[name]}`);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return response.text();
}
