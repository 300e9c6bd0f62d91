/* Draws every icon in every size from its two SVG sources (below 32 pixels the small one): node assets/tools/icons.cjs (needs Chromium). */
const fs = require('node:fs');
const path = require('node:path');
const { chromium } = require('playwright-core');

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const dir = path.resolve(__dirname, '..');
const ICONS = ['icon', 'ribbon/read', 'ribbon/fill', 'ribbon/overview', 'ribbon/exchange'];
(async () => {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  for (const icon of ICONS)
    for (const size of SIZES.filter(s => s <= 80 || icon === 'icon')) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      const svg = fs.readFileSync(path.join(dir, `${icon}${size < 32 ? '-small' : ''}.svg`), 'utf8');
      await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      await page.screenshot({ path: path.join(dir, `${icon}-${size}.png`), omitBackground: true });
      await page.close();
    }
  await browser.close();
})();
