/** Objects that the client holds on to between requests (`_ReferenceId`). */
import type { HostObject } from './object';

export class References {
  private readonly kept = new Map<string, HostObject>();
  private readonly ids = new Map<unknown, string>();
  private last = 0;

  keep(object: HostObject): string {
    const old = this.ids.get(object.state);
    if (old !== undefined) return old;
    const id = `${object.type}#${++this.last}`;
    this.kept.set(id, object);
    this.ids.set(object.state, id);
    return id;
  }

  idOf(object: HostObject): string | undefined {
    return this.ids.get(object.state);
  }

  find(id: string): HostObject | undefined {
    return this.kept.get(id);
  }

  remove(id: string): void {
    const object = this.kept.get(id);
    if (!object) return;
    this.kept.delete(id);
    this.ids.delete(object.state);
  }

  all(): HostObject[] {
    return [...this.kept.values()];
  }
}
