import { REQUIRED } from '../../../src/excel/office';
import { all, first, type Node } from '../xml';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** What makes an administrator's server take a manifest for a new version of the same add-in, and Excel for a fit one. */
export function identity(manifest: Node, version: string): string[] {
  const text = (name: string): string => first(manifest, name)?.text ?? '';
  const set = all(manifest, 'Set').find(node => node.attribute('Name') === REQUIRED.name);
  return [
    ...(GUID.test(text('Id')) ? [] : [`${text('Id')} is no GUID`]),
    ...(text('Version').endsWith(`.${version}`) ? [] : [`version ${text('Version')} is not the package's ${version}`]),
    ...(/^[1-9]\d{0,4}(\.\d{1,5}){3}$/.test(text('Version'))
      ? []
      : [`version ${text('Version')} is below 1.0 or has not four parts`]),
    ...(text('Permissions') === 'ReadWriteDocument' ? [] : [`permission ${text('Permissions')}`]),
    ...(first(manifest, 'Host')?.attribute('Name') === 'Workbook' ? [] : ['the first host is not Workbook']),
    ...(set?.attribute('MinVersion') === REQUIRED.version ? [] : [`ExcelApi ${REQUIRED.version} is not asked for`]),
  ];
}
