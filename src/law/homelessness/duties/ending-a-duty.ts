import { housingAct1996 } from '../../citation.js';
import { inForce, ruleVersionOn } from '../../rule-versions.js';
import { DEFAULT_SETTINGS, type LawSettings } from '../../settings.js';
import { type UnlawfulStep, isUnlawfulStep, unlawful } from '../../unlawful-step.js';
import { asToldElsewhere, type CaseFacts, type DecisionEffect } from '../case-facts.js';
import { afterRelief } from '../decisions/decision-moves.js';
import { OWED_IN, meetsMainDuty, startOf } from './duties.js';
import { type Move, effectOf, ending, followedBy } from '../decisions/effect.js';
import { ENDING_GROUNDS, type EndingGround, groundOf } from './ending-grounds.js';
import { ENDING_GUARDS, type ProposedEnding } from './ending-guards.js';
import { asItStandsOn } from './relief-turn-over.js';

export type { ProposedEnding } from './ending-guards.js';

export interface EndedByGround {
  effect: DecisionEffect;
  citations: string[];
  ruleVersion: string;
  /** The rules that only a supervisor's agreement lifted. */
  overridden: string[];
}

/**
 * Ends prevention, relief or the main duty on a ground of the register (ss.189B(7), 193, 195(8)).
 * Refused while a precondition of the ground is not met, or where the duty is not owed on that day.
 */
export function endDuty(
  facts: CaseFacts,
  proposed: ProposedEnding,
  settings: LawSettings = DEFAULT_SETTINGS,
): EndedByGround | UnlawfulStep {
  const { facts: now, turnedOver } = asItStandsOn(facts, proposed.endedOn);
  const ground = groundOf(proposed.ground);
  if (!ground || ground.duty !== proposed.duty) return unknownGround(proposed);
  const refused =
    notOwed(now, proposed) ??
    guarded(asToldElsewhere(now), ground, proposed, settings) ??
    missingFact(ground, proposed) ??
    denied(ground, proposed);
  if (refused) return refused;

  const move = moveOn(now, proposed, settings);
  if (isUnlawfulStep(move)) return move;
  const after = move.start?.duty === 'relief' ? { ...now, reliefStartedOn: move.start.startedOn } : now;
  return {
    effect: followedBy(turnedOver, effectOf(after, move, proposed.endedOn)),
    citations: [ground.source.text],
    ruleVersion: ruleVersionOn(proposed.endedOn, settings.commencements),
    overridden: lifted(asToldElsewhere(now), ground, proposed, settings),
  };
}

function unknownGround({ duty }: ProposedEnding): UnlawfulStep {
  const open = Object.keys(ENDING_GROUNDS).filter((code) => ENDING_GROUNDS[code]?.duty === duty && code !== 'RL-AUTO');
  return unlawful(
    'SM-2',
    [housingAct1996('189B(7), 193, 195(8)')],
    'That is not a ground on which this duty ends.',
    [`Use ${open.join(', ')}.`],
    {
      field: 'ground',
    },
  );
}

function notOwed(facts: CaseFacts, { duty, ground, endedOn }: ProposedEnding): UnlawfulStep | null {
  const startedOn = { relief: facts.reliefStartedOn, prevention: facts.preventionStartedOn, main: null }[duty];
  const tooEarly = startedOn !== null && endedOn < startedOn;
  const answeringReferral = groundOf(ground)?.guards.includes('referral-accepted') === true;
  if (!tooEarly && (answeringReferral || facts.helpTrack === OWED_IN[duty])) return null;
  return unlawful(
    'SM-2',
    [housingAct1996('189B, 193, 195')],
    tooEarly ? 'The duty had not started on that day.' : 'That duty is not owed now, so there is nothing to end.',
    ['Look at the duties of the application: end the one that is owed, on a day on which it is.'],
    { field: tooEarly ? 'endedOn' : 'duty' },
  );
}

function missingFact(ground: EndingGround, { ground: code, facts = {} }: ProposedEnding): UnlawfulStep | null {
  const missing = ground.needs.filter(({ fact }) => facts[fact] !== true);
  const [first] = missing;
  if (!first) return null;
  return unlawful(
    code,
    [ground.source],
    `This ground needs more to be recorded: ${missing.map(({ wording }) => wording).join('; ')}.`,
    ['Record each of these, where it is so.', 'Keep the duty going.'],
    { field: `facts.${first.fact}` },
  );
}

/** A ground says what is so; whoever says that it is not so cannot use it. */
function denied(ground: EndingGround, { ground: code, facts = {} }: ProposedEnding): UnlawfulStep | null {
  const otherwise = ground.says.find(({ fact }) => facts[fact] === false);
  if (!otherwise) return null;
  return unlawful(
    code,
    [ground.source],
    `This ground is only for where ${otherwise.wording}.`,
    ['Record that, where it is so.', 'Keep the duty going.'],
    { field: `facts.${otherwise.fact}` },
  );
}

function guarded(
  facts: CaseFacts,
  ground: EndingGround,
  proposed: ProposedEnding,
  settings: LawSettings,
): UnlawfulStep | null {
  for (const guard of ground.guards) {
    const refused = ENDING_GUARDS[guard](facts, proposed, settings);
    if (refused) return refused;
  }
  return null;
}

/** What would stand in the way, had no supervisor agreed. */
function lifted(facts: CaseFacts, { guards }: EndingGround, proposed: ProposedEnding, settings: LawSettings): string[] {
  const alone = { ...proposed, facts: { ...proposed.facts, supervisorId: null } };
  return guards.flatMap((guard) => {
    const refused = ENDING_GUARDS[guard](facts, alone, settings);
    return refused?.override ? [refused.rule] : [];
  });
}

function moveOn(facts: CaseFacts, proposed: ProposedEnding, settings: LawSettings): Move | UnlawfulStep {
  const { duty, ground, endedOn } = proposed;
  const end = ending(duty, endedOn, ground);
  if (ground === 'RL-198' || ground === 'MD-198')
    return { help: 'closed', letters: [ground === 'RL-198' ? 'N-199A' : 'N-200'] };
  if (ground === 'PV-c')
    return { help: 'relief', end, start: startOf('relief', endedOn), letters: ['N-184', 'N-189A', 'N-PHP'] };
  if (ground === 'RL-193B') return afterRefusalToCooperate(facts, proposed, settings);
  if (ground === 'RL-b') return { help: afterRelief(facts) ?? 'closed', end };
  return { help: 'closed', end };
}

/** TR-5: since 1 May 2026 there is no lesser duty, and whether the main duty is shut out is a council's own setting. */
function afterRefusalToCooperate(
  facts: CaseFacts,
  proposed: ProposedEnding,
  settings: LawSettings,
): Move | UnlawfulStep {
  const end = ending('relief', proposed.endedOn, proposed.ground);
  if (!inForce('RRA_PRIVATE', proposed.endedOn, settings.commencements)) {
    return unlawful(
      'TR-5',
      [housingAct1996('193C')],
      'Before 1 May 2026 this notice led to a lesser duty under s.193C, which is not held here.',
      ['Keep the duty going and take legal advice.'],
    );
  }
  if (!meetsMainDuty(facts)) return { help: afterRelief(facts) ?? 'closed', end };
  if (settings.s193B_excludes_main) return { help: 'closed', end };
  return { help: 'main-duty', end, start: startOf('main', proposed.endedOn), letters: ['N-184'] };
}
