/** The host in a page without a grid, found by the seam as `window.officePage`. */
import * as library from '../../workbench/host/engine/library';
import { useLibrary } from '../../workbench/host/engine/univer';
import { Host } from '../../workbench/host/host';
import { Book } from '../../workbench/host/model/book';
import type { MemberTable } from '../../workbench/host/protocol/members';
import { officeHost } from '../../workbench/page/office-host';

useLibrary(library);
const host = new Host(new Book(2026), (window as unknown as { members: MemberTable }).members);
const nothing = () => undefined;
Object.assign(window, { host, officePage: officeHost(host, 'zh-CN', { before: nothing, after: nothing }).page });
