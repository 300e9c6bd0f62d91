/** `npm run workbench`: builds what is missing and serves the workbench on this machine only. */
import { page } from './assets';
import { serve } from './site';

async function main(): Promise<void> {
  console.log('building the pane (the first time takes half a minute) …');
  const { url } = await serve(await page(), Number(process.argv[2] ?? 3210));
  console.log(`目标表工作台 Mubiao workbench: ${url}   (English: ${url}?lang=en)`);
  console.log('开发和试用工具，不是 Excel。A tool for development and trial, not Excel. Ctrl+C ends it.');
}

void main();
