/** A request's action in the words of the API. */
import type { Action, RequestBody } from '../host/protocol/messages';
import { ACTION, PATH } from '../host/protocol/messages';

const short = (value: unknown, limit = 60): string => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > limit ? `${text.slice(0, limit)}…` : text;
};
const args = (list: readonly unknown[] = []): string => `(${list.map(value => short(value, 24)).join(', ')})`;

function pathOf(request: RequestBody, id: number | undefined): string {
  const path = id === undefined ? undefined : request.ObjectPaths[String(id)];
  if (!path || path.ObjectPathType === PATH.global) return 'workbook';
  if (path.ObjectPathType === PATH.reference) return `‹${path.Name}›`;
  const parent = pathOf(request, path.ParentObjectPathId);
  if (path.ObjectPathType === PATH.property) return `${parent}.${path.Name}`;
  const name = path.ObjectPathType === PATH.indexer ? '' : `.${path.Name}`;
  return `${parent}${name}${args(path.ArgumentInfo?.Arguments)}`;
}

function verb({ ActionType, Name, ArgumentInfo, QueryInfo }: Action): string {
  switch (ActionType) {
    case ACTION.instantiate:
      return '';
    case ACTION.query:
      return ` → ${(QueryInfo?.Select ?? []).join(', ') || 'everything'}`;
    case ACTION.method:
      return `.${Name}${args(ArgumentInfo?.Arguments)}`;
    case ACTION.set:
      return `.${Name} = ${short(ArgumentInfo?.Arguments?.[0], 24)}`;
    default:
      return ` (action of type ${ActionType})`;
  }
}

/** E.g. `workbook.Worksheets("责任矩阵").GetRange("A1:B2") → values`. */
export function describeAction(request: RequestBody, id: number): string {
  const action = request.Actions.find(one => one.Id === id);
  return action ? `${pathOf(request, action.ObjectPathId)}${verb(action)}` : `action ${id}`;
}

export const describeValue = (value: unknown): string => short(value, 80);
