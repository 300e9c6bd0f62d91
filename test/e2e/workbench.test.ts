import fs from 'node:fs';
import path from 'node:path';
import { PANE_TEXTS } from '../../src/i18n/pane';
import { readLedger } from '../../src/workbook/read/ledger';
import { readWorkbook } from '../../src/xlsx';
import { becomes, columnAt, goTo, holds, openBench, serveBench, shownSheet, typeInto, valueAt } from './bench-page';
import { comesTo, inChromium, paste, toTree } from './chromium';
import { openSites } from './sites';
import { retypeFact, typeOwners } from './facts';

const seed = (name: string) => fs.readFileSync(path.resolve(__dirname, '../../seeds', name), 'utf8');
const texts = PANE_TEXTS['zh-CN'];

inChromium('from a pasted plan to a filled matrix, on the workbench', () => {
  const on = openSites({ site: serveBench });

  test('paste, correct, assign in bulk, write, type in the grid, look, save', async () => {
    const bench = await openBench(on.browser, on.site);
    const { page, pane, requests } = bench;
    await pane.getByText('已连接工作簿').waitFor();
    await pane.getByRole('tab', { name: '计划', exact: true }).click();
    const frame = page.frames().find(f => f.url().includes('taskpane'));
    await paste(frame as unknown as typeof page, seed('education-restart.txt'));
    await toTree(pane);

    await pane.getByRole('treeitem', { name: /公开招聘教师320名/ }).click({ position: { x: 60, y: 12 } });
    await retypeFact(pane, texts, pane.locator('main [data-chip^="target"]').first(), 'target', '330 名');
    await pane.getByRole('button', { name: '返回' }).click();
    await pane.getByRole('button', { name: '更多操作' }).click();
    await pane.getByRole('menuitem', { name: '批量设置责任单位' }).click();
    await typeOwners(pane, texts, '人事处、办公室');
    await pane.getByRole('button', { name: /^设置 \d+ 条$/ }).click();

    await pane.getByRole('button', { name: '下一步：写入工作簿' }).click();
    await pane.getByRole('button', { name: '写入工作簿', exact: true }).click();
    await pane.getByText('写好了').waitFor();
    // What was asked for is in view, and stays so when the snapshot has been put in.
    await comesTo(() => shownSheet(page), '责任矩阵');
    await holds(page, '_mubiao_last', ['done']);
    expect(await shownSheet(page)).toBe('责任矩阵');
    await pane.getByRole('button', { name: '打开 责任矩阵' }).click();
    await pane.getByRole('tab', { name: '填报', exact: true }).click();
    await pane.getByRole('heading', { level: 1 }).waitFor();

    const actual = await columnAt(page, '实际值');
    const measure = await columnAt(page, '具体举措');
    const rate = await columnAt(page, '完成率');
    const status = await columnAt(page, '状态');
    let row = actual.row + 1;
    while (!/骨干教师培训不少于1200/.test(String(await valueAt(page, row, measure.column)))) row++;
    await typeInto(page, row, actual.column, '600');
    await becomes(page, row, status.column, '已逾期');
    await goTo(page, row, actual.column);
    await pane.getByRole('button', { name: /^详情/ }).click();
    await pane.getByText(/完成率 50%/).waitFor();
    expect([await valueAt(page, row, actual.column), await valueAt(page, row, status.column)]).toEqual([600, '已逾期']);
    expect(String(await valueAt(page, row, rate.column))).toMatch(/^(0\.5|50\.0%)$/);
    await pane.getByRole('heading', { level: 1, name: /骨干教师培训/ }).waitFor();

    await pane.getByRole('tab', { name: '总览', exact: true }).click();
    await pane.getByRole('button', { name: /^人事处 牵头 \d+$/ }).waitFor();

    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#w-save').click()]);
    const read = readLedger(await readWorkbook(fs.readFileSync(await download.path())));
    const rows = read?.ledger.rows ?? [];
    expect(rows.find(r => r.actual === 600)?.measure).toContain('骨干教师培训');
    expect(rows.find(r => r.measure.includes('公开招聘教师'))?.target).toBe(330);
    expect(rows.every(r => r.lead === '人事处' && r.support === '办公室')).toBe(true);

    expect(requests.filter(url => !/^(blob:|data:)/.test(url) && !url.startsWith(on.site.url))).toEqual([]);
    await bench.close();
  });
});
