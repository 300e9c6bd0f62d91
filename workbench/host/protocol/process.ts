/** Carries out one request: paths are resolved when first needed and in the order of the actions, as the client expects. */
import type { Host } from '../host';
import { HostError, invalid, notImplemented } from './errors';
import type { Action, ArgumentInfo, RequestBody, ResponseBody } from './messages';
import { ACTION, PATH } from './messages';
import type { HostClass, HostObject } from './object';
import { isObject, object } from './object';
import { asJson, go, identity, query, queryTree, read } from './query';

class Batch {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly host: Host,
    private readonly body: RequestBody,
  ) {}

  resolve(id: number): HostObject | null {
    const old = this.resolved.get(id);
    if (old !== undefined) return old;
    const path = this.body.ObjectPaths[String(id)];
    if (!path) throw new HostError('InvalidObjectPath', `No object path ${id}.`);
    const parent = path.ParentObjectPathId ? this.resolve(path.ParentObjectPathId) : undefined;
    const found = parent === null ? null : this.step(path.ObjectPathType, path.Name, parent, path.ArgumentInfo);
    this.resolved.set(id, found);
    if (found && this.host.classOf(found.type).tracked) {
      this.host.follow(found);
      if (this.body.AutoKeepReference) this.host.references.keep(found);
    }
    return found;
  }

  private step(
    kind: number,
    name: string,
    parent: HostObject | undefined,
    info: ArgumentInfo | undefined,
  ): HostObject | null {
    switch (kind) {
      case PATH.global:
        return object('Workbook', this.host.book);
      case PATH.newObject:
        return this.host.newObject(name);
      case PATH.reference: {
        const kept = this.host.references.find(name);
        if (!kept)
          throw new HostError('InvalidReference', 'This reference is not valid for the current operation.', name);
        return kept;
      }
      case PATH.nothing:
        return null;
    }
    if (!parent) throw new HostError('InvalidObjectPath', `Object path ${name} has no parent.`);
    if (kind === PATH.property) return go(this.host, parent, name);
    if (kind !== PATH.method && kind !== PATH.indexer) throw notImplemented(`object paths of type ${kind}`);
    const result = this.call(parent, kind === PATH.indexer ? '[]' : name, info);
    if (result !== null && !isObject(result))
      throw new HostError('InvalidObjectPath', `${parent.type}.${name} is no object.`);
    return result;
  }

  private args(info: ArgumentInfo | undefined): unknown[] {
    return (info?.Arguments ?? []).map((value, index) => {
      const id = info?.ReferencedObjectPathIds?.[index];
      return id ? this.resolve(id) : this.inside(value);
    });
  }

  /** Objects inside plain values come as `{_ObjectPathId: n}`. */
  private inside(value: unknown): unknown {
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return Array.isArray(value[0]) ? value : value.map(v => this.inside(v));
    const id = (value as Record<string, unknown>)['_ObjectPathId'];
    if (typeof id === 'number') return this.resolve(id);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.inside(inner)]));
  }

  private call(target: HostObject, name: string, info: ArgumentInfo | undefined): unknown {
    if (name === '_KeepReference') {
      this.host.references.keep(target);
      return undefined;
    }
    const event = /^_(Un)?[Rr]egister/.exec(name);
    if (event) return this.host.events.register(this.host, target, name.replace(/^_Unr/, '_R'), event[1] === undefined);
    const method = (this.host.classOf(target.type) as HostClass<unknown>).call?.[name];
    if (!method) throw notImplemented(name === '[]' ? `${target.type}.getItem` : `${target.type}.${name}`);
    return method(target.state, this.args(info), this.host);
  }

  private set(target: HostObject, wire: string, value: unknown): void {
    const setter = (this.host.classOf(target.type) as HostClass<unknown>).set?.[wire];
    if (!setter) throw notImplemented(`setting ${target.type}.${wire}`);
    setter(target.state, value, this.host);
  }

  perform(action: Action): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const target = this.resolve(action.ObjectPathId);
    if (target === null)
      return action.ActionType === ACTION.instantiate || action.ActionType === ACTION.query ? null : undefined;
    switch (action.ActionType) {
      case ACTION.instantiate:
        return identity(this.host, target);
      case ACTION.query:
        return query(this.host, target, action.QueryInfo ?? {});
      case ACTION.queryAsJson:
        return asJson(query(this.host, target, action.QueryInfo ?? {}));
      case ACTION.recursiveQuery:
        return queryTree(this.host, target, action.RecursiveQueryInfo?.Queries ?? {});
      case ACTION.method: {
        const result = this.call(target, action.Name, action.ArgumentInfo);
        return isObject(result) ? identity(this.host, result) : result;
      }
      case ACTION.set: {
        const wire =
          Object.values(this.host.members(target.type).properties).find(p => p.write === action.Name)?.wire ??
          action.Name;
        return this.set(target, wire, this.args(action.ArgumentInfo)[0]);
      }
      case ACTION.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          const property = this.host.members(target.type).properties[name];
          if (!property?.write) throw invalid(`${target.type}.${name}`);
          this.set(target, property.wire, this.inside(value));
        }
        return undefined;
      case ACTION.ensureUnchanged:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          const property = this.host.members(target.type).properties[name];
          if (!property) throw invalid(`${target.type}.${name}`);
          if (JSON.stringify(read(this.host, target, property.wire)) !== JSON.stringify(value)) {
            throw new HostError('ConditionalUpdateFailed', 'The object has changed.', `${target.type}.${name}`, 412);
          }
        }
        return undefined;
      default:
        throw notImplemented(`actions of type ${action.ActionType}`);
    }
  }
}

const READS: readonly number[] = [ACTION.query, ACTION.queryAsJson, ACTION.recursiveQuery, ACTION.ensureUnchanged];

/** Actions before a failing one stay done, those after it are not tried: Excel has no transactions either. */
export async function process(host: Host, body: RequestBody): Promise<ResponseBody> {
  const batch = new Batch(host, body);
  const Results: ResponseBody['Results'] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (READS.includes(action.ActionType)) await host.calculated();
      Results.push({ ActionId: action.Id, Value: batch.perform(action) ?? null });
    } catch (error) {
      const known =
        error instanceof HostError
          ? error
          : new HostError('GeneralException', (error as Error).stack ?? String(error), undefined, 500);
      const Error = {
        Code: known.code,
        Message: known.message,
        ...(known.location === undefined ? {} : { Location: known.location }),
        HttpStatusCode: known.status,
        ActionIndex: index,
      };
      return { Results, Error };
    }
  }
  return { Results };
}
