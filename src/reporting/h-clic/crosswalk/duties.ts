import type { PriorityNeedCode } from '../../../law/homelessness/priority-need/priority-need.js';
import type { DecisionFacts, DutyFacts, Item, ReturnFacts } from '../return.js';
import { answered, latest } from './facts.js';
import { MAIN_DUTY_ENDS, PREVENTION_ENDS, PRIORITY_NEED, RELIEF_ENDS } from './tables.js';

export function preventionOf(facts: ReturnFacts): Item[] {
  return ofKind(facts, 'prevention').map(({ startedOn, endedOn, endGround }) => {
    const preventionOutcome = labelOfEnd(PREVENTION_ENDS, endGround);
    const homeSecured = preventionOutcome === 'SECURED_6M' ? answered(facts, 'homeSecured') : null;
    return { startedOn, endedOn, preventionOutcome, homeSecured };
  });
}

export function reliefOf(facts: ReturnFacts): Item[] {
  return ofKind(facts, 'relief').map(({ startedOn, endedOn, endGround }) => ({
    ...{ startedOn, endedOn },
    reliefOutcome: labelOfEnd(RELIEF_ENDS, endGround) ?? (endedOn && answered(facts, 'reliefOutcome')),
  }));
}

/** What was decided once relief was over, and what became of the main duty; nothing while relief goes on. */
export function finalDutiesOf(facts: ReturnFacts): Item[] {
  const main = ofKind(facts, 'main').at(-1);
  if (!main) return decidedAfterRelief(facts);
  return [
    {
      finalDecision: 'MAIN_OWED',
      decidedOn: main.startedOn,
      ...(needsNone(facts) ? {} : { priorityNeed: reasonForNeed(facts) }),
      endedOn: main.endedOn,
      mainDutyOutcome:
        labelOfEnd(MAIN_DUTY_ENDS, main.endGround) ?? (main.endedOn && answered(facts, 'mainDutyOutcome')),
    },
  ];
}

/** What helped, once a home was found. */
export function assistanceOf(facts: ReturnFacts): Item[] {
  const helped = facts.duties.some(({ endGround }) => endGround === 'PV-a' || endGround === 'RL-a');
  return helped ? [{ mainActivity: answered(facts, 'mainActivity') }] : [];
}

function decidedAfterRelief(facts: ReturnFacts): Item[] {
  const relief = ofKind(facts, 'relief').at(-1);
  if (!relief?.endedOn || relief.endGround === 'RL-a' || relief.endGround === 'RL-f') return [];
  const need = latest(facts, 'priority-need');
  const intentional = latest(facts, 'intentionality');
  const found = notHomelessOrEligible(facts);
  if (found) return [afterRelief('NOT_HOMELESS_ETC', relief.endedOn, found)];
  if (need?.outcome === 'not-in-priority-need') return [afterRelief('NO_PN', relief.endedOn, need)];
  if (need && intentional?.outcome === 'intentional') {
    return [{ ...afterRelief('INTENTIONAL_PN', relief.endedOn, intentional), priorityNeed: reasonForNeed(facts) }];
  }
  return [];
}

function notHomelessOrEligible(facts: ReturnFacts): DecisionFacts | null {
  const eligibility = latest(facts, 'eligibility');
  const homelessness = latest(facts, 'homelessness');
  if (eligibility?.outcome === 'not-eligible') return eligibility;
  return homelessness?.outcome === 'neither' ? homelessness : null;
}

/** Decided beforehand or afterwards: it takes effect when relief is over. */
function afterRelief(finalDecision: string, reliefEndedOn: string, { decidedOn }: DecisionFacts): Item {
  const on = decidedOn > reliefEndedOn ? decidedOn : reliefEndedOn;
  return { finalDecision, decidedOn: on, priorityNeed: null, endedOn: null, mainDutyOutcome: null };
}

/** Owed because they applied again after a private offer (s.195A), and so without any need of which something could be said. */
function needsNone(facts: ReturnFacts): boolean {
  return facts.privateOfferAcceptedOn !== null && latest(facts, 'priority-need')?.outcome !== 'in-priority-need';
}

function reasonForNeed(facts: ReturnFacts) {
  const category = latest(facts, 'priority-need')?.mainCategory ?? null;
  if (category === null) return null;
  return PRIORITY_NEED[category as PriorityNeedCode] ?? answered(facts, 'priorityNeed');
}

function labelOfEnd(ends: Readonly<Record<string, string | null>>, ground: string | null): string | null {
  return ground === null ? null : (ends[ground] ?? null);
}

function ofKind({ duties }: ReturnFacts, kind: DutyFacts['duty']): DutyFacts[] {
  return duties.filter(({ duty }) => duty === kind);
}
