import { Refusal } from '../../shared/refusal.js';
import type { StepTemplate } from '../steps/step.rules.js';

/** Before anybody writes or rings somewhere, it is settled how the household can safely be reached. */
export const FIRST = 'safe-contact';
/** Who may know the new address, one by one. */
export const ADDRESS = 'change-address-safely';

interface Fault {
  readonly at: number;
  readonly message: string;
}

/**
 * `steps-out-of-order` where steps cannot be taken in an order, or not in a safe one: one kind twice, a step that waits for one that comes
 * later or is not there, no `safe-contact` that waits for nothing, no `change-address-safely` that waits for it and belongs to settling in.
 * A step waits for steps above it only, so that nothing can wait in a circle.
 */
export function refuseSteps(steps: readonly StepTemplate[]): Refusal | null {
  const fault = orderFault(steps) ?? safetyFault(steps);
  if (!fault) return null;
  return Refusal.rule('steps-out-of-order', 'These steps cannot be taken in a safe order.', [
    { field: `steps.${fault.at}`, code: 'steps-out-of-order', message: fault.message },
  ]);
}

function orderFault(steps: readonly StepTemplate[]): Fault | null {
  const above = new Set<string>();
  for (const [at, { kind, waitsFor }] of steps.entries()) {
    if (above.has(kind)) return { at, message: `There is a step ${kind} already. Give each a kind of its own.` };
    const unknown = waitsFor.find((other) => !above.has(other));
    if (unknown !== undefined)
      return { at, message: `${kind} waits for ${unknown}. Name a step that stands above it.` };
    above.add(kind);
  }
  return null;
}

function safetyFault(steps: readonly StepTemplate[]): Fault | null {
  const first = everybodys(FIRST, steps);
  if (first.step?.waitsFor.length !== 0) {
    return { at: first.at, message: `Let every plan begin with ${FIRST}, which waits for nothing.` };
  }
  const address = everybodys(ADDRESS, steps);
  if (!address.step?.waitsFor.includes(FIRST)) {
    return { at: address.at, message: `Let every plan have ${ADDRESS}, which waits for ${FIRST}.` };
  }
  if (address.step.stage !== 'settling') {
    const message = `Let ${ADDRESS} belong to settling in: nobody learns of a home before they live there.`;
    return { at: address.at, message };
  }
  return null;
}

/** The step of a kind, where it is part of every plan, and where it stands or should. */
function everybodys(wanted: string, steps: readonly StepTemplate[]): { at: number; step?: StepTemplate } {
  const at = Math.max(
    0,
    steps.findIndex(({ kind }) => kind === wanted),
  );
  const step = steps.find(({ kind, tenures, onlyWithChildren }) => kind === wanted && !tenures && !onlyWithChildren);
  return { at, step };
}
