/** Reads the protocol off the client itself: nothing here is typed by hand. */
import type { Client } from '../host/client';
import type { ClassMembers, ClientEvent, MemberTable, Method, Navigation, Property } from '../host/protocol/members';

type Prototype = Record<string, unknown>;
type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const NOT_MEMBERS =
  /^(_handle|load$|set$|update$|retrieve$|toJSON$|setMockData$|ensureUnchanged$|track$|untrack$|constructor$)/;

function since(source: string): { since: string } | undefined {
  const found = /_throwIfApiNotSupported\("[^"]+",\s*(_defaultApiSetName|"[^"]+"),\s*"([\d.]+)"/.exec(source);
  if (!found) return undefined;
  const set = found[1] === '_defaultApiSetName' ? 'ExcelApi' : (found[1] ?? '').slice(1, -1);
  return { since: `${set} ${found[2] ?? ''}` };
}

const args = (text: string | undefined): string[] =>
  (text ?? '')
    .split(',')
    .map(a => a.trim())
    .filter(a => a !== '');

function navigation(source: string): Navigation | undefined {
  const found = /_createPropertyObject\((?:Excel|OfficeCore)\.(\w+),\s*this,\s*"(\w+)"/.exec(source);
  return found ? { wire: found[2] ?? '', type: found[1] ?? '', ...since(source) } : undefined;
}

function event(source: string): ClientEvent | undefined {
  const type = /eventType:\s*(\d+)/.exec(source);
  const register = /_this\.(_Register\w+)\(/.exec(source);
  return type && register ? { type: Number(type[1]), register: register[1] ?? '', ...since(source) } : undefined;
}

function method(source: string): Method | undefined {
  let found = /_createMethodObject\((?:Excel|OfficeCore)\.(\w+),\s*this,\s*"(\w+)",\s*\d,\s*\[([^\]]*)\]/.exec(source);
  if (found)
    return { wire: found[2] ?? '', kind: 'object', type: found[1] ?? '', args: args(found[3]), ...since(source) };
  found = /_createIndexerObject\((?:Excel|OfficeCore)\.(\w+),\s*this,\s*\[([^\]]*)\]/.exec(source);
  if (found) return { wire: '[]', kind: 'indexer', type: found[1] ?? '', args: args(found[2]), ...since(source) };
  found = /_invokeMethod\(this,\s*"(\w+)",\s*\d,\s*\[([^\]]*)\]/.exec(source);
  return found ? { wire: found[1] ?? '', kind: 'value', args: args(found[2]), ...since(source) } : undefined;
}

/** Sets the property on a live proxy and sees under which name it is queued: a few setters send another one than they read. */
function writeName(
  client: Client,
  make: new (context: unknown, path: unknown) => Prototype,
  name: string,
): string | undefined {
  const extension = client.OfficeExtension as unknown as {
    ObjectPathFactory: { createNewObjectObjectPath(c: unknown, n: string, x: boolean, f: number): unknown };
  };
  const context = new client.Excel.RequestContext() as unknown as {
    _pendingRequest: { _actions: { actionInfo: { ActionType: number; Name: string } }[] };
  };
  const object = new make(context, extension.ObjectPathFactory.createNewObjectObjectPath(context, 'Probe', false, 0));
  const before = context._pendingRequest._actions.length;
  object[name] = 1;
  return context._pendingRequest._actions.slice(before).find(a => a.actionInfo.ActionType === 4)?.actionInfo.Name;
}

function reflectClass(client: Client, make: new (context: unknown, path: unknown) => Prototype): ClassMembers {
  const prototype = make.prototype as Prototype;
  const list = (key: string): string[] => {
    const read = Object.getOwnPropertyDescriptor(prototype, key)?.get;
    return ((read?.call({}) as string[] | undefined) ?? []).slice();
  };
  const names = list('_scalarPropertyNames');
  const wires = list('_scalarPropertyOriginalNames');
  const properties: Record<string, Property> = {};
  const navigations: Record<string, Navigation> = {};
  const methods: Record<string, Method> = {};
  const events: Record<string, ClientEvent> = {};
  for (const key of Object.getOwnPropertyNames(prototype)) {
    if (NOT_MEMBERS.test(key)) continue;
    const descriptor = Object.getOwnPropertyDescriptor(prototype, key);
    const source = String(descriptor?.get ?? descriptor?.value);
    const at = names.indexOf(key);
    if (at >= 0) {
      const property: Mutable<Property> = { wire: wires[at] ?? key, ...since(source) };
      const write = descriptor?.set ? writeName(client, make, key) : undefined;
      if (write !== undefined) property.write = write;
      properties[key] = property;
    } else if (descriptor?.get) {
      const found = navigation(source);
      if (found) navigations[key] = found;
      const raised = event(source);
      if (raised) events[key] = raised;
    } else {
      const found = method(source);
      if (found) methods[key] = found;
    }
  }
  const collection = Boolean(Object.getOwnPropertyDescriptor(prototype, '_isCollection'));
  return { collection, properties, navigations, methods, events };
}

/** The table of one loaded client. @param made goes into the table, to tell old ones */
export function reflect(client: Client, made: string): MemberTable {
  const classes: Record<string, ClassMembers> = {};
  const enums: Record<string, string[]> = {};
  for (const [name, value] of Object.entries(client.Excel as unknown as Record<string, unknown>)) {
    if (typeof value === 'function') {
      const prototype = value.prototype as Prototype | undefined;
      if (prototype && Object.getOwnPropertyDescriptor(prototype, '_className')) {
        classes[name] = reflectClass(client, value as new (context: unknown, path: unknown) => Prototype);
      }
    } else if (value !== null && typeof value === 'object') {
      const words = Object.values(value as Record<string, unknown>);
      if (words.length > 0 && words.every(w => typeof w === 'string')) enums[name] = words as string[];
    }
  }
  return { made, classes, enums };
}
