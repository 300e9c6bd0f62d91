/** PDF files of plans, made with LibreOffice into a folder that is kept between runs. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { documentOf, LAYOUTS } from './document';

/**
 * Makes `LAYOUT/NAME.pdf` of every `NAME.txt`; files that are there already stay.
 * @param texts folder of the plans
 * @param out folder of the results
 */
export function makePdfs(texts: string, out: string): void {
  for (const layout of LAYOUTS) {
    const folder = path.join(out, layout);
    fs.mkdirSync(folder, { recursive: true });
    const fresh: string[] = [];
    for (const file of fs.readdirSync(texts).filter(name => name.endsWith('.txt'))) {
      const name = path.join(folder, file.replace(/\.txt$/, '.fodt'));
      const document = documentOf(fs.readFileSync(path.join(texts, file), 'utf8'), layout);
      const made = fs.existsSync(name.replace(/fodt$/, 'pdf'));
      if (made && fs.existsSync(name) && fs.readFileSync(name, 'utf8') === document) continue;
      fs.writeFileSync(name, document);
      fresh.push(name);
    }
    if (fresh.length === 0) continue;
    const profile = `-env:UserInstallation=file://${path.join(out, 'profile')}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...fresh], {
      stdio: 'ignore',
      timeout: 400_000,
    });
  }
}
