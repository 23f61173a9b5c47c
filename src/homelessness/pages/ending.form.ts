import type { Duty } from '../../law/homelessness/case-facts.js';
import { PRIVATE_HOME_DEFECTS } from '../../law/homelessness/accommodation/suitability.js';
import { FALLS_DUE } from '../../law/homelessness/gateway/possession-notices.js';
import { ENDING_GROUNDS, type GroundGuard } from '../../law/homelessness/duties/ending-grounds.js';
import { FormErrors } from '../../web/answer.js';
import { choice, choices, day, number, optional, readForm, text } from '../../web/forms/fields.js';
import { one, type Values } from '../../web/forms/values.js';
import type { EndOfDuty } from '../duties/duties.service.js';

interface AskedFact {
  readonly name: string;
  readonly asks: string;
}

const DUTIES: readonly Duty[] = ['prevention', 'relief', 'main'];

const LEFT: AskedFact = { name: 'leftBecauseOfAbuse', asks: 'Did they leave because of abuse?' };

/** What a guard before a ground asks; nobody has to prove any of it. */
const ASKED_BY: Readonly<Partial<Record<GroundGuard, AskedFact>>> = {
  'not-leaving-abuse': LEFT,
  'not-leaving-abuse-unless-supervisor': LEFT,
  'lost-as-the-law-has-it': { name: 'lastHomeWasRefuge', asks: 'Was the home that they lost a place in a refuge?' },
  'no-possession-notice': {
    name: 'validPossessionNotice',
    asks: `Is there a valid possession notice on their only home that ${FALLS_DUE}?`,
  },
  'not-a-refuge': { name: 'homeIsRefuge', asks: 'Is the home that they have a place in a refuge?' },
  'not-an-offer-of-refuge': { name: 'offerWasRefuge', asks: 'Was the offer a place in a refuge?' },
  'tenancy-of-its-day': {
    name: 'assuredTenancy',
    asks: 'Was a private home offered on an assured tenancy? Asked only of an offer that was answered since 1 May 2026',
  },
  'abuse-reviewed': {
    name: 'domesticAbuseReviewed',
    asks: 'Has a supervisor looked at it as what may be the effect of abuse?',
  },
};

/** The grounds that an officer may use. */
export function groundsOf(duty: Duty) {
  return Object.entries(ENDING_GROUNDS).filter(
    ([, ground]) => ground.duty === duty && !ground.guards.includes('never-by-an-officer'),
  );
}

/** What one ground or another needs to be so, or says with it. */
export function needsOf(duty: Duty) {
  const needs = new Map(
    groundsOf(duty).flatMap(([, { says, needs }]) =>
      [...says, ...needs].map(({ fact, wording }) => [fact, wording] as const),
    ),
  );
  return [...needs].map(([value, wording]) => ({ value, text: wording.charAt(0).toUpperCase() + wording.slice(1) }));
}

/** Of what is ticked, or is not, a refusal stands beside the boxes. */
export function besideTheBoxes(field: string): string {
  const ticked = DUTIES.flatMap(needsOf).map(({ value }) => `facts.${value}`);
  return ticked.includes(field) ? 'known' : field;
}

/** What is asked before one ground or another may be used, each once. */
export function askedBefore(duty: Duty): readonly AskedFact[] {
  const guards = groundsOf(duty).flatMap(([, ground]) => ground.guards);
  return [...new Set(guards.flatMap((guard) => ASKED_BY[guard] ?? []))];
}

/** What may be wrong with a private home that was offered, where a ground rests on such an offer. */
export function defectsAsked(duty: Duty): readonly { readonly value: string; readonly text: string }[] {
  if (!groundsOf(duty).some(([, { guards }]) => guards.includes('fit-private-home'))) return [];
  return Object.entries(PRIVATE_HOME_DEFECTS).map(([value, text]) => ({ value, text }));
}

/** Whether one ground or another asked for a fixed term of a private home. */
export function asksForTerm(duty: Duty): boolean {
  return groundsOf(duty).some(([, { guards }]) => guards.includes('tenancy-of-its-day'));
}

/** Whether one ground or another needs a colleague to authorise it. */
export function isAuthorised(duty: Duty): boolean {
  return groundsOf(duty).some(([, { guards }]) => guards.includes('authorised'));
}

/** The end of a duty as it was typed. */
export function readEnding(duty: Duty, values: Values): EndOfDuty | FormErrors {
  const typed = readForm(
    {
      ground: choice(
        groundsOf(duty).map(([ground]) => ground),
        'Choose why the duty ends',
      ),
      known: choices(needsOf(duty).map(({ value }) => value)),
      reasons: text('Write the reasons, as the person will read them', 8000),
      endedOn: day('Enter the day on which it ends'),
      'facts.supervisorId': optional(text('', 40)),
      'facts.authorisedById': optional(text('', 40)),
      'facts.privateHomeDefects': choices(defectsAsked(duty).map(({ value }) => value)),
      'facts.fixedTermMonths': optional(number('', 1, 240)),
      overrideReasons: optional(text('', 8000)),
    },
    values,
  );
  if (typed instanceof FormErrors) return typed;
  const {
    known,
    overrideReasons,
    'facts.supervisorId': supervisorId,
    'facts.authorisedById': authorisedById,
    'facts.privateHomeDefects': privateHomeDefects,
    'facts.fixedTermMonths': fixedTermMonths,
    ...ending
  } = typed;
  const facts = {
    // What nobody ticked is said not to be so.
    ...Object.fromEntries(saidWith(ending.ground).map((fact) => [fact, false])),
    ...Object.fromEntries(known.map((fact) => [fact, true])),
    ...answered(duty, values),
    ...(supervisorId ? { supervisorId } : {}),
    ...(authorisedById ? { authorisedById } : {}),
    ...(fixedTermMonths === undefined ? {} : { fixedTermMonths }),
    ...(privateHomeDefects.length > 0 ? { privateHomeDefects } : {}),
  };
  return { duty, ...ending, facts, ...(overrideReasons ? { overrideReasons } : {}) };
}

/** What a ground says with it. */
function saidWith(ground: string): readonly string[] {
  return ENDING_GROUNDS[ground]?.says.map(({ fact }) => fact) ?? [];
}

/** What was answered with yes or no; what nobody knows is left out. */
function answered(duty: Duty, values: Values): Record<string, boolean> {
  const known = askedBefore(duty).flatMap(({ name }) => {
    const said = one(values, `facts.${name}`);
    return said === 'yes' || said === 'no' ? [[name, said === 'yes'] as const] : [];
  });
  return Object.fromEntries(known);
}
