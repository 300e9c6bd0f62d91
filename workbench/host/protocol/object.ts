/** How the host describes Excel's classes. */
import type { Host } from '../host';
import type { States } from '../classes/states';

export type ClassName = keyof States;

/** One object on the host's side: its class and what it stands for. */
export interface HostObject<K extends ClassName = ClassName> {
  readonly type: K;
  readonly state: States[K];
}

/** Members by their names on the wire. What is not listed does not exist and is refused by name. */
export interface HostClass<S> {
  /** Identity sent to the client, through which it finds the object again. */
  readonly id?: (state: S, host: Host) => string | number;
  /** Kept alive by reference between requests, as ranges are. */
  readonly tracked?: true;
  readonly get?: Readonly<Record<string, (state: S, host: Host) => unknown>>;
  readonly set?: Readonly<Record<string, (state: S, value: unknown, host: Host) => void>>;
  readonly go?: Readonly<Record<string, (state: S, host: Host) => HostObject | null>>;
  /** Answers a value, an object, null (a null object) or nothing. */
  readonly call?: Readonly<Record<string, (state: S, args: readonly unknown[], host: Host) => unknown>>;
  /** Members of a collection in order. */
  readonly items?: (state: S, host: Host) => HostObject[];
}

export type Classes = { readonly [K in ClassName]: HostClass<States[K]> };

export const object = <K extends ClassName>(type: K, state: States[K]): HostObject<K> => ({ type, state });

export const isObject = (value: unknown): value is HostObject =>
  value !== null && typeof value === 'object' && 'type' in value && 'state' in value && Object.keys(value).length === 2;

/** The state of an argument that must be an object of this class. */
export function stateOf<K extends ClassName>(value: unknown, type: K): States[K] | undefined {
  return isObject(value) && value.type === type ? (value.state as States[K]) : undefined;
}
