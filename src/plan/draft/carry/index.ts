/** Edits of a plan go over to another reading of the same text: they belong to the sentences, not to their places in the list. */
import { overlaps } from '../../spans';
import type { Measure, Plan } from '../../types';
import { toDraft } from '../convert';
import type { DraftItem, DraftMeasure, DraftPlan } from '../types';
import { groupsOf, holds, same, type EditGroup } from './groups';
import { kindWith, onPieces, type Edited, type LostEdit } from './pieces';
import { withoutOlder } from './older';
import { PlanPlaces, type Room, type Slot } from './places';

export type { LostEdit } from './pieces';

/** An edit that has no place in the plan as read anew. */
export interface Lost {
  /** Words of the measure as edited; as read where it was dropped. */
  readonly measure: string;
  readonly what: LostEdit;
}

/** A measure of the same span as read anew, with what was edited in it. */
function over(read: Measure, { measure }: DraftMeasure, fresh: DraftMeasure): DraftMeasure {
  if (same(measure, read)) return fresh;
  if (same(read, fresh.measure)) return { id: fresh.id, measure };
  const [was, now] = [Object.entries(read), Object.entries(measure)];
  const isNew = ([key, value]: readonly [string, unknown]): boolean => !same(value, read[key as keyof Measure]);
  const gone = was.filter(([key]) => !(key in measure)).map(([key]) => key);
  const kept = Object.entries(fresh.measure).filter(([key]) => !gone.includes(key));
  const made = { ...fresh.measure, ...Object.fromEntries([...kept, ...now.filter(isNew)]) };
  return { id: fresh.id, measure: { ...made, kind: kindWith(made.kind, made.targets) } };
}

/** The places of a group's measures, where each still stands in one piece and beside the others; null else. */
function placesOf(places: PlanPlaces, { covers }: EditGroup): readonly [Slot, ...Slot[]] | null {
  const found = covers.map(({ span }) => places.slotOf(span));
  const [first] = found;
  if (!first) return null;
  const all = found.filter(slot => slot !== undefined);
  const isRow = all.every((slot, i) => slot.room === first.room && slot.index === first.index + i);
  return isRow && all.length === found.length ? [first, ...all.slice(1)] : null;
}

/** True where these stand in the order in which they were read: nobody has moved one. */
function isOrderOf(read: { readonly measures: readonly { readonly id: string }[] }, ids: readonly string[]): boolean {
  const wanted = new Set(ids);
  return read.measures.filter(({ id }) => wanted.has(id)).every(({ id }, i) => id === ids[i]);
}

/** Measures that were moved within their item stand in the order that they were given. */
function inOrder(read: DraftItem, edited: DraftItem, placed: ReadonlyMap<string, Slot>): void {
  const ids = edited.measures.map(({ id }) => id).filter(id => placed.has(id));
  if (isOrderOf(read, ids)) return;
  const wanted = ids.flatMap(id => placed.get(id) ?? []);
  const places = [...wanted].sort((a, b) => a.index - b.index);
  if (wanted.some(slot => slot.room !== wanted[0]?.room) || wanted.every((slot, i) => slot === places[i])) return;
  const outs = wanted.map(slot => slot.out);
  places.forEach((slot, i) => (slot.out = outs[i] ?? []));
}

/** Cut or joined by hand, and one of the sentences has other words now. */
const isRewordedShape = ({ id, covers, list }: EditGroup, slots: readonly Slot[]): boolean =>
  slots.some((slot, i) => slot.fresh.measure.text !== covers[i]?.text) &&
  (covers.length > 1 ||
    list.some(({ id: other, measure: { span } }) => other !== id && span.end > span.start) ||
    list.some(({ id: other, measure: { span } }) => other === id && !same(span, covers[0]?.span)));

class Carrier {
  readonly lost: Lost[] = [];
  /** The item of the new reading for each one of the old. */
  readonly roomOf = new Map<string, Room>();
  private readonly torn: EditGroup[] = [];

  /**
   * @param sectionOf the section of the new reading for one of the old, by its index
   * @param isReworded the text was edited: where a sentence says something else now, that is the later word
   */
  constructor(
    private readonly places: PlanPlaces,
    private readonly sectionOf: (section: number | null) => number | null | undefined,
    private readonly isReworded: boolean,
  ) {}

  /** What can stay in one piece; the rest is left for {@link rest}. */
  item(read: DraftItem, edited: DraftItem): void {
    const { front, groups } = groupsOf(read, edited);
    const { headingSpan, heading } = read.item;
    const room = this.places.roomOf(headingSpan);
    if (room) this.roomOf.set(read.id, room);
    const placed = new Map<string, Slot>();
    if (edited.item.heading !== heading) {
      if (room && !(this.isReworded && room.item.item.heading !== heading))
        room.item = { ...room.item, item: { ...room.item.item, heading: edited.item.heading } };
      else this.lost.push({ measure: edited.item.heading, what: 'heading' });
    }
    const section = edited.item.section === read.item.section ? undefined : this.sectionOf(edited.item.section);
    if (room && section !== undefined)
      room.item = { ...room.item, item: { ...room.item.item, section, parents: edited.item.parents } };
    if (room) room.front.push(...front);
    else this.add(front, headingSpan.start);
    for (const group of groups) {
      const slots = placesOf(this.places, group);
      const [first] = slots ?? [];
      const [cover] = group.covers;
      if (!slots || !first || !cover || (this.isReworded && isRewordedShape(group, slots))) {
        this.torn.push(group);
        continue;
      }
      for (const slot of slots) {
        slot.taken = true;
        slot.out = [];
      }
      first.out = group.list.map(one => {
        if (one.id !== group.id) return one;
        const { kept, lost } = this.isReworded
          ? withoutOlder(cover, one.measure, first.fresh.measure)
          : { kept: one.measure, lost: [] };
        this.lost.push(...lost.map((what): Lost => ({ measure: one.measure.text, what })));
        return over(cover, { ...one, measure: kept }, first.fresh);
      });
      if (slots.length === 1 && first.out.length > 0) placed.set(group.id, first);
    }
    inOrder(read, edited, placed);
  }

  /** Measures added by hand, put behind what stands before an offset. */
  private add(list: readonly DraftMeasure[], offset: number): void {
    if (list.length === 0) return;
    const room = this.places.nearest(offset);
    const slot = room && [...room.slots].reverse().find(({ fresh }) => fresh.measure.span.start <= offset);
    if (room) (slot?.behind ?? room.front).push(...list);
    else this.lost.push(...list.map(({ measure }): Lost => ({ measure: measure.text, what: 'added' })));
  }

  private drop({ text, span }: Measure): void {
    const pieces = this.places.pieces(span);
    for (const slot of pieces) if (holds(span, slot.fresh.measure.span)) slot.out = [];
    const isHeading = this.places.rooms.some(({ item }) => overlaps(item.item.headingSpan, span));
    if (pieces.length > 0 ? pieces.some(slot => slot.out.length > 0) : isHeading)
      this.lost.push({ measure: text, what: 'dropped' });
  }

  rest(): void {
    const standing: Edited[] = [];
    for (const { covers, list } of this.torn) {
      const [first] = covers;
      const last = covers[covers.length - 1];
      if (!first || !last) continue;
      if (list.length === 0) covers.forEach(measure => this.drop(measure));
      const parts = list.filter(({ measure }) => covers.some(({ span }) => overlaps(measure.span, span)));
      this.add(
        list.filter(one => !parts.includes(one)),
        last.span.start,
      );
      const isWhole = covers.length === 1 && parts.length === 1;
      for (const { measure } of parts) {
        if (isWhole) standing.push({ read: first, now: measure, span: first.span });
        else {
          this.lost.push({ measure: measure.text, what: 'shape' });
          standing.push(part(covers, measure));
        }
      }
    }
    for (const edited of standing)
      for (const what of onPieces(this.places, edited, standing)) this.lost.push({ measure: edited.now.text, what });
  }
}

/** A measure cut or joined by hand beside what it was made of: only what stood in none of these was edited beside that. */
function part(covers: readonly Measure[], now: Measure): Edited {
  const isNew = (field: 'targets' | 'deadlines' | 'owners'): boolean => {
    const known = covers.flatMap((cover): readonly unknown[] => cover[field]);
    return now[field].some((one: unknown) => !known.some(other => same(one, other)));
  };
  const kinds = covers.map(({ kind }) => kind);
  const read: Measure = {
    ...now,
    kind: kinds.includes(now.kind) ? now.kind : (kinds[0] ?? now.kind),
    ...(isNew('targets') ? { targets: [] } : {}),
    ...(isNew('deadlines') ? { deadlines: [] } : {}),
    ...(isNew('owners') ? { owners: [] } : {}),
  };
  return { read, now, span: now.span };
}

/**
 * Carries the edits of a draft over to another reading of the same text. An edit belongs to the span of its measure in the paste:
 * the same span has the same edit; where the span was cut or joined, owners, deadlines and kind go to all pieces and an edited
 * text to the piece that holds its first character. Pure.
 * @param before the reading that was edited
 * @param edited what the edits made of it
 * @param after the new reading; `before` itself gives `edited`
 * @param isReworded the text itself was edited: `before` and `edited` are given at their places in the text as it is now
 * @returns the new reading with the edits, and those that found no place
 */
export function carry(
  before: Plan,
  edited: DraftPlan,
  after: Plan,
  isReworded = false,
): { readonly draft: DraftPlan; readonly lost: readonly Lost[] } {
  const places = new PlanPlaces(after);
  const sectionOf = (section: number | null): number | null | undefined => {
    if (section === null) return null;
    const index = after.sections.findIndex(({ span }) => span.start === before.sections[section]?.span.start);
    return index < 0 ? undefined : index;
  };
  const carrier = new Carrier(places, sectionOf, isReworded);
  const now = new Map(edited.items.map(item => [item.id, item]));
  const asRead = toDraft(before).items;
  for (const read of asRead) carrier.item(read, now.get(read.id) ?? { ...read, measures: [] });
  carrier.rest();
  const isMoved = edited.items.some(({ id }, i) => id !== asRead[i]?.id);
  const order = isMoved ? edited.items.flatMap(({ id }) => carrier.roomOf.get(id) ?? []) : [];
  const titles = new Map(
    before.sections.map(({ span, title }, i) => [span.start, [title, edited.head.sections[i]?.title]]),
  );
  const sections = after.sections.map(section => {
    const [was, now] = titles.get(section.span.start) ?? [];
    return now !== undefined && now !== was ? { ...section, title: now } : section;
  });
  const { year, yearBinds } = edited.head;
  // A year that the correction itself sets is the later word.
  const isSet = (year !== before.year || yearBinds !== before.yearBinds) && after.year === before.year;
  const isNamed = sections.some((section, i) => section !== after.sections[i]);
  const head = { ...(isSet ? { year, yearBinds } : {}), ...(isNamed ? { sections } : {}) };
  return { draft: places.draft(head, order), lost: carrier.lost };
}
