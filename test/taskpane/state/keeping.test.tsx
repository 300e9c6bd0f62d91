import { act } from 'react';
import { field, intoFact, memoryPorts, open, paste, press, settle, shown } from '../harness';

test('what stands in a field when the pane is closed is kept', async () => {
  const ports = memoryPorts();
  const { close } = await open(ports);
  await press('tab', '计划');
  await paste('石桥镇2024年工作计划\n一、改善人居环境\n1.整治道路。新建村道不少于12公里。');
  await press('treeitem', /12公里/);
  await intoFact('owners', '镇农业办');
  await settle(1_000);
  expect(JSON.stringify(ports.kept?.saved.operations)).not.toContain('镇农业办');

  // As in a browser that closes the page: nobody waits for React.
  globalThis.IS_REACT_ACT_ENVIRONMENT = false;
  dispatchEvent(new Event('pagehide'));
  for (let i = 0; i < 5; i++) await Promise.resolve();
  globalThis.IS_REACT_ACT_ENVIRONMENT = true;
  expect(JSON.stringify(ports.kept?.saved.operations)).toContain('镇农业办');
  await close();
});

test('the draft is kept when nobody types, and while somebody goes on typing after five seconds at the latest', async () => {
  const ports = memoryPorts();
  const { close } = await open(ports);
  await press('tab', '计划');
  await paste('石桥镇2024年工作计划\n一、改善人居环境\n1.整治道路。新建村道不少于12公里。');
  await press('treeitem', /12公里/);
  ports.kept = null;
  jest.useFakeTimers();
  const type = async (label: string, words: string) => {
    const box = field(label);
    const proto = box instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
    await act(async () => {
      box.focus();
      Object.getOwnPropertyDescriptor(proto, 'value')?.set?.call(box, words);
      box.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(async () => box.blur());
  };
  const edit = (words: string) => type('具体举措', words);
  const key = async (after: number) => {
    await act(async () => jest.advanceTimersByTime(after));
    field('重点任务').dispatchEvent(new Event('input', { bubbles: true }));
  };
  await edit('新建镇农业办。');
  await key(700);
  await act(async () => jest.advanceTimersByTime(700));
  expect(ports.kept).toBeNull();
  await act(async () => jest.advanceTimersByTime(101));
  expect(JSON.stringify(ports.kept)).toContain('镇农业办');

  await edit('新建镇建设办。');
  for (let i = 0; i < 7; i++) await key(700);
  expect(JSON.stringify(ports.kept)).not.toContain('镇建设办');
  await key(101);
  expect(JSON.stringify(ports.kept)).toContain('镇建设办');
  jest.useRealTimers();
  await close();
});

test('drafts put aside are there when the pane is loaded anew, until they are cleared', async () => {
  const ports = memoryPorts();
  const first = await open(ports);
  await press('tab', '计划');
  await paste('石桥镇2024年工作计划\n一、改善人居环境\n1.整治道路。新建村道不少于12公里。');
  await press('button', '更多操作');
  await press('menuitem', '换一份计划');
  await paste('柳树镇2024年工作计划\n一、改善人居环境\n1.整治河道。清淤河道不少于3公里。');
  await settle(1_000);
  await first.close();

  const second = await open(ports);
  await press('button', '换回《石桥镇2024年工作计划》');
  await press('tab', '开始');
  expect(shown()).toContain('换回《柳树镇2024年工作计划》');
  await press('button', '清除《柳树镇2024年工作计划》');
  await press('button', '确定清除');
  expect(shown()).not.toContain('柳树镇');
  await settle(1_000);
  await second.close();

  await open(ports);
  expect(shown()).toContain('《石桥镇2024年工作计划》');
  expect(shown()).not.toContain('柳树镇');
});
