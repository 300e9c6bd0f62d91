import type { SampleName } from '../ports';
import { inYear } from './this-year';

const FILES: Readonly<Record<SampleName, string>> = {
  county: 'county-running.txt',
  education: 'education-restart.txt',
  health: 'health-owners.txt',
  table: 'rural-table.txt',
  english: 'library-english.txt',
};

/** Fetches a sample plan from the folder that serves the pane, as a plan of this year. */
export async function fetchSample(name: SampleName, year = new Date().getFullYear()): Promise<string> {
  const response = await fetch(`seeds/${FILES[name]}`);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return inYear(await response.text(), year);
}
