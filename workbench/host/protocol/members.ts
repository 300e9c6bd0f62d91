/** What Microsoft's client can send, class by class: generated from the installed client, see tools/member-table.ts. */

export interface Property {
  readonly wire: string;
  /** Name under which the client sends a new value; absent: read only. */
  readonly write?: string;
  readonly since?: string;
}

export interface Navigation {
  readonly wire: string;
  readonly type: string;
  readonly since?: string;
}

export interface Method {
  readonly wire: string;
  readonly kind: 'object' | 'value' | 'indexer';
  /** Class of the result, for objects. */
  readonly type?: string;
  readonly args: readonly string[];
  readonly since?: string;
}

export interface ClientEvent {
  readonly type: number;
  readonly register: string;
  readonly since?: string;
}

export interface ClassMembers {
  readonly collection: boolean;
  readonly properties: Readonly<Record<string, Property>>;
  readonly navigations: Readonly<Record<string, Navigation>>;
  readonly methods: Readonly<Record<string, Method>>;
  readonly events: Readonly<Record<string, ClientEvent>>;
}

export interface MemberTable {
  /** Version of the client that it was made from, and of the generator. */
  readonly made: string;
  readonly classes: Readonly<Record<string, ClassMembers>>;
  readonly enums: Readonly<Record<string, readonly string[]>>;
}
