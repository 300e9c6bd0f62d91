import { overlaps, type Span } from '../../spans';
import type { Plan } from '../../types';
import { toDraft } from '../convert';
import type { DraftItem, DraftMeasure, DraftPlan } from '../types';

/** The place of one measure of the plan as read anew, and what will stand there. */
export interface Slot {
  readonly room: Room;
  readonly index: number;
  readonly fresh: DraftMeasure;
  out: readonly DraftMeasure[];
  /** Measures added by hand that stand behind it. */
  readonly behind: DraftMeasure[];
  /** True once it is settled what stands there. */
  taken: boolean;
}

/** The place of an item. */
export interface Room {
  item: DraftItem;
  readonly front: DraftMeasure[];
  readonly slots: Slot[];
}

/** Finds the n-th place of a span for the n-th question after it: two measures may stand in the same stretch. */
function finder<T>(places: readonly T[], spanOf: (place: T) => Span): (span: Span) => T | undefined {
  const key = ({ start, end }: Span): string => `${start}-${end}`;
  const known = new Map<string, T[]>();
  for (const place of places) {
    const list = known.get(key(spanOf(place)));
    if (list) list.push(place);
    else known.set(key(spanOf(place)), [place]);
  }
  return span => known.get(key(span))?.shift();
}

/** The places of a plan, and the ways to find one. */
export class PlanPlaces {
  readonly rooms: readonly Room[];
  readonly slots: readonly Slot[];
  /** The slot of the same span; each is given out once. */
  readonly slotOf: (span: Span) => Slot | undefined;
  readonly roomOf: (heading: Span) => Room | undefined;
  private readonly head: DraftPlan['head'];

  constructor(plan: Plan) {
    const { head, items } = toDraft(plan);
    this.head = head;
    this.rooms = items.map((item): Room => {
      const room: Room = { item, front: [], slots: [] };
      item.measures.forEach((fresh, index) =>
        room.slots.push({ room, index, fresh, out: [fresh], behind: [], taken: false }),
      );
      return room;
    });
    this.slots = this.rooms.flatMap(({ slots }) => slots);
    this.slotOf = finder(this.slots, slot => slot.fresh.measure.span);
    this.roomOf = finder(this.rooms, room => room.item.item.headingSpan);
  }

  /** The places in or over a stretch for which nothing is settled yet. */
  pieces(span: Span): readonly Slot[] {
    return this.slots.filter(slot => !slot.taken && overlaps(slot.fresh.measure.span, span));
  }

  /** The item that begins last before an offset, else the first one. */
  nearest(offset: number): Room | undefined {
    return [...this.rooms].reverse().find(({ item }) => item.item.headingSpan.start <= offset) ?? this.rooms[0];
  }

  /** Puts these items in this order, in the places that they have together; who stands behind one that moved stays where it is. */
  private ordered(order: readonly Room[]): readonly Room[] {
    const moved = new Set(order);
    const queue = [...order];
    return this.rooms.map(room => (moved.has(room) ? (queue.shift() ?? room) : room));
  }

  /** @param order the items that were edited, in the order that the edits gave them */
  draft(head: Partial<DraftPlan['head']>, order: readonly Room[]): DraftPlan {
    const items = this.ordered(order).map(({ item, front, slots }): DraftItem => {
      const measures = [...front, ...slots.flatMap(slot => [...slot.out, ...slot.behind])];
      const isAsRead = measures.length === item.measures.length && measures.every((one, i) => one === item.measures[i]);
      return isAsRead ? item : { ...item, measures };
    });
    return { head: { ...this.head, ...head }, items };
  }
}
