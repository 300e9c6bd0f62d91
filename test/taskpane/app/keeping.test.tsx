import { act } from 'react';
import { field, memoryPorts, open, paste, press, settle } from '../harness';

test('what stands in a field when the pane is closed is kept', async () => {
  const ports = memoryPorts();
  const { close } = await open(ports);
  await press('tab', '计划');
  await paste('石桥镇2024年工作计划\n一、改善人居环境\n1.整治道路。新建村道不少于12公里。');
  await press('treeitem', /12公里/);
  const box = field('牵头单位');
  await act(async () => {
    box.focus();
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, '镇农业办');
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
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
