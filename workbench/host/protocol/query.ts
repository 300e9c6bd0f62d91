/** Loading: `Select` holds the client's names (`format/fill/color`), the answer the names on the wire. */
import type { Host } from '../host';
import { HostError, invalid, notImplemented } from './errors';
import type { QueryInfo } from './messages';
import type { ClassName, HostClass, HostObject } from './object';

type Answer = Record<string, unknown>;

/** Identity of an object as the client needs it to find the object again. */
export function identity(host: Host, object: HostObject): Answer {
  const cls = host.classOf(object.type);
  const answer: Answer = {};
  const id = cls.id?.(object.state as never, host);
  if (id !== undefined) Object.assign(answer, { Id: id, _Id: id });
  const reference = host.references.idOf(object);
  if (reference !== undefined) answer['_ReferenceId'] = reference;
  return answer;
}

export function read(host: Host, object: HostObject, wire: string): unknown {
  const cls = host.classOf(object.type) as HostClass<unknown>;
  const getter = cls.get?.[wire];
  if (!getter) throw notImplemented(`${object.type}.${wire}`);
  return getter(object.state, host);
}

export function go(host: Host, object: HostObject, wire: string): HostObject | null {
  const cls = host.classOf(object.type) as HostClass<unknown>;
  const step = cls.go?.[wire];
  if (!step) throw notImplemented(`${object.type}.${wire}`);
  return step(object.state, host);
}

const isOwn = (host: Host, type: ClassName, path: string): boolean =>
  host.members(type).properties[path.split('/')[0] ?? ''] !== undefined;

export function query(host: Host, object: HostObject, info: QueryInfo): Answer {
  const select = [...(info.Select ?? []), ...(info.Expand ?? [])].map(path => path.replace(/\./g, '/'));
  if (!host.members(object.type).collection) return { ...identity(host, object), ...pick(host, object, select) };
  const own = select.filter(path => isOwn(host, object.type, path));
  const ofItems = select.filter(path => !isOwn(host, object.type, path));
  const answer: Answer = own.length > 0 || select.length === 0 ? pick(host, object, own) : {};
  if (own.length > 0 && ofItems.length === 0) return answer;
  const cls = host.classOf(object.type) as HostClass<unknown>;
  if (!cls.items) throw notImplemented(`${object.type}.items`);
  const from = info.Skip ?? 0;
  const items = cls.items(object.state, host).slice(from, info.Top === undefined ? undefined : from + info.Top);
  answer['_Items'] = items.map(item => query(host, item, { Select: ofItems }));
  return answer;
}

/** Every scalar property that the host has; the client itself refuses to read those that are missing from the answer. */
function everything(host: Host, object: HostObject): Answer {
  const answer: Answer = {};
  const cls = host.classOf(object.type) as HostClass<unknown>;
  for (const property of Object.values(host.members(object.type).properties)) {
    if (cls.get?.[property.wire]) answer[property.wire] = read(host, object, property.wire);
  }
  return answer;
}

function pick(host: Host, object: HostObject, select: readonly string[]): Answer {
  if (select.length === 0 || select.includes('*'))
    return {
      ...everything(host, object),
      ...pickEach(
        host,
        object,
        select.filter(p => p !== '*'),
      ),
    };
  return pickEach(host, object, select);
}

function pickEach(host: Host, object: HostObject, select: readonly string[]): Answer {
  const members = host.members(object.type);
  const answer: Answer = {};
  const deeper = new Map<string, string[]>();
  for (const path of select) {
    const [head = '', ...rest] = path.split('/');
    if (head === 'isNullObject') continue;
    const property = members.properties[head];
    if (property) answer[property.wire] = read(host, object, property.wire);
    else if (members.navigations[head])
      deeper.set(head, [...(deeper.get(head) ?? []), ...(rest.length > 0 ? [rest.join('/')] : [])]);
    else throw invalid(`${object.type}.${head}`);
  }
  for (const [head, paths] of deeper) {
    const wire = members.navigations[head]?.wire ?? head;
    const next = go(host, object, wire);
    answer[wire] = next === null ? null : query(host, next, { Select: paths });
  }
  return answer;
}

/** `loadRecursive`: the same query over a tree of one class; no class of this host has such trees, so depth is always one. */
export function queryTree(host: Host, object: HostObject, queries: Readonly<Record<string, QueryInfo>>): Answer {
  const info = queries[object.type];
  if (!info) throw new HostError('InvalidArgument', `No query for ${object.type}.`, object.type);
  return query(host, object, info);
}

/** The same answer under the client's own names, as `retrieve` wants it. */
export function asJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asJson);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key === '_Items' ? 'items' : key.charAt(0).toLowerCase() + key.slice(1),
      asJson(inner),
    ]),
  );
}
