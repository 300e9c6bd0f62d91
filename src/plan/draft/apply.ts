import type { Measure, Target } from '../types';
import { cut, join } from './cut';
import { joinMeasures } from './join';
import { moveItem, moveMeasure, moveSection } from './move';
import type { DraftItem, DraftMeasure, DraftPlan, Operation } from './types';

/** Runs `change` over the measures named; items that hold none of them stay the same object. */
function onMeasures(plan: DraftPlan, ids: readonly string[], change: (measure: Measure) => Measure): DraftPlan {
  const wanted = new Set(ids);
  return onLists(plan, measures =>
    measures.some(m => wanted.has(m.id))
      ? measures.map(m => (wanted.has(m.id) ? { ...m, measure: change(m.measure) } : m))
      : measures,
  );
}

function onLists(
  plan: DraftPlan,
  change: (measures: readonly DraftMeasure[], item: DraftItem) => readonly DraftMeasure[],
) {
  let touched = false;
  const items = plan.items.map(item => {
    const measures = change(item.measures, item);
    if (measures === item.measures) return item;
    touched = true;
    return { ...item, measures };
  });
  return touched ? { ...plan, items } : plan;
}

/** Replaces one measure by others in its list. */
function onOne(
  plan: DraftPlan,
  id: string,
  change: (at: number, measures: readonly DraftMeasure[]) => readonly DraftMeasure[],
): DraftPlan {
  return onLists(plan, measures => {
    const at = measures.findIndex(m => m.id === id);
    return at < 0 ? measures : change(at, measures);
  });
}

function withTarget(measure: Measure, index: number, target: Target | null): Measure {
  const targets = target
    ? index < measure.targets.length
      ? measure.targets.map((t, i) => (i === index ? target : t))
      : [...measure.targets, target]
    : measure.targets.filter((_, i) => i !== index);
  const kind = targets.length > 0 ? 'target' : measure.kind === 'target' ? 'task' : measure.kind;
  return { ...measure, targets, kind };
}

/** The plan after one operation. Pure; an operation whose place does not exist returns the plan itself. */
export function apply(plan: DraftPlan, operation: Operation): DraftPlan {
  switch (operation.type) {
    case 'text':
      return onMeasures(plan, [operation.measure], m => ({ ...m, text: operation.text }));
    case 'heading':
      return plan.items.some(i => i.id === operation.item)
        ? {
            ...plan,
            items: plan.items.map(i =>
              i.id === operation.item ? { ...i, item: { ...i.item, heading: operation.text } } : i,
            ),
          }
        : plan;
    case 'kind':
      return onMeasures(plan, operation.measures, m => (m.targets.length > 0 ? m : { ...m, kind: operation.kind }));
    case 'target':
      return onMeasures(plan, [operation.measure], m => withTarget(m, operation.index, operation.target));
    case 'deadline':
      return onMeasures(plan, operation.measures, m => ({
        ...m,
        deadlines: operation.deadline ? [operation.deadline] : [],
      }));
    case 'owners':
      return onMeasures(plan, operation.measures, m => ({ ...m, owners: operation.owners }));
    case 'split':
      return onOne(plan, operation.measure, (at, measures) => {
        const whole = measures[at];
        const halves = whole && cut(whole.measure, operation.at);
        return whole && halves
          ? [
              ...measures.slice(0, at),
              { ...whole, measure: halves[0] },
              { id: operation.id, measure: halves[1] },
              ...measures.slice(at + 1),
            ]
          : measures;
      });
    case 'merge':
      return onOne(plan, operation.measure, (at, measures) => {
        const [first, second] = [measures[at], measures[at + 1]];
        return first && second
          ? [
              ...measures.slice(0, at),
              { ...first, measure: join(first.measure, second.measure) },
              ...measures.slice(at + 2),
            ]
          : measures;
      });
    case 'join':
      return joinMeasures(plan, operation.measures);
    case 'drop': {
      const gone = new Set(operation.measures);
      return onLists(plan, measures =>
        measures.some(m => gone.has(m.id)) ? measures.filter(m => !gone.has(m.id)) : measures,
      );
    }
    case 'add':
      return onLists(plan, (measures, item) => {
        if (item.id !== operation.item) return measures;
        const at = measures.findIndex(m => m.id === operation.after) + 1;
        return [...measures.slice(0, at), { id: operation.id, measure: operation.measure }, ...measures.slice(at)];
      });
    case 'move':
      return moveMeasure(plan, operation.measure, operation.by, operation.id);
    case 'moveItem':
      return moveItem(plan, operation.item, operation.by);
    case 'moveSection':
      return moveSection(plan, operation.section, operation.by);
    case 'section': {
      const { sections } = plan.head;
      if (!sections[operation.section]) return plan;
      const named = sections.map((s, i) => (i === operation.section ? { ...s, title: operation.title } : s));
      return { ...plan, head: { ...plan.head, sections: named } };
    }
    case 'replace':
      return onMeasures(plan, [operation.measure], () => operation.with);
    case 'year':
      return { ...plan, head: { ...plan.head, year: operation.year, yearBinds: true } };
    case 'settle': {
      const settled = plan.settled ?? [];
      const added = [...new Set(operation.about)].filter(about => !settled.includes(about));
      return added.length > 0 ? { ...plan, settled: [...settled, ...added] } : plan;
    }
    case 'asOf': {
      if ((plan.asOf ?? null) === operation.day) return plan;
      const { asOf: before, ...rest } = plan;
      return operation.day === null ? (before === undefined ? plan : rest) : { ...plan, asOf: operation.day };
    }
    // Only the reader knows what a correction gives, or another text.
    case 'structure':
    case 'reword':
      return plan;
    case 'many':
      return operation.operations.reduce(apply, plan);
  }
}
