import { HOMELESSNESS_CODE, guidance, housingAct1996 } from '../../citation.js';
import { type UnlawfulStep, unlawful } from '../../unlawful-step.js';
import { type CaseFacts, type ProposedDecision, lostToAbuse } from '../case-facts.js';
import type { HelpTrack } from '../duties/help-track.js';
import { MORAN } from '../decisions/intentionality.js';

/** What ends a duty that is already owed: never a fresh finding, always a ground. */
const END_IT_BY: Readonly<Partial<Record<HelpTrack, string>>> = {
  prevention: 'End the prevention duty on its own ground, such as PV-a where a home is secured for six months.',
  relief: 'End the relief duty on its own ground, such as RL-a where a home is secured for six months.',
  'main-duty': 'End the main duty on a ground of s.193.',
};

/** GT-5: abuse that cost the home, or would probably follow from staying, makes a person homeless whatever right they have to it. */
function homelessByAbuse(facts: CaseFacts, proposed: ProposedDecision): UnlawfulStep | null {
  const answered = proposed.facts.abuseProbable;
  const fled = facts.domesticAbuseDisclosed && lostToAbuse(facts) && answered !== false;
  if (answered !== true && !(fled && proposed.outcome === 'neither')) return null;
  return unlawful(
    'GT-5',
    [housingAct1996('175(3)'), housingAct1996('177(1)-(1A)')],
    'It is not reasonable to stay where that would probably lead to domestic abuse, so the applicant is homeless. Nothing is weighed against it, and no injunction or report can be required first.',
    [
      'Record that the applicant is homeless.',
      'Where abuse is no longer probable in a home they can use, record that it is not, with your reasons.',
    ],
  );
}

/** CASE-1, DA-8: a refuge does not end homelessness. */
function homelessInRefuge(_: CaseFacts, proposed: ProposedDecision): UnlawfulStep | null {
  if (!findsHomeInRefuge(proposed) || proposed.secondOfficerId) return null;
  return unlawful(
    'CASE-1',
    [housingAct1996('175(3)'), MORAN, guidance(HOMELESSNESS_CODE, 'ch. 21')],
    'A refuge is not a home it is reasonable to stay in for good, so a person living in one is still homeless.',
    ['Record that the applicant is homeless.', 'Ask a second officer to record why this case differs.'],
    { override: 'second-officer' },
  );
}

function findsHomeInRefuge({ outcome, facts }: ProposedDecision): boolean {
  return outcome !== 'homeless' && facts.livingInRefuge === true;
}

/** The rule that a second officer's recorded reasons lifted for this decision. */
export function liftedForHomelessness(proposed: ProposedDecision): string[] {
  return proposed.secondOfficerId && findsHomeInRefuge(proposed) ? ['CASE-1'] : [];
}

/** SM-2: a duty already owed ends by notice on a ground, not by a new finding. */
function dutyAlreadyOwed(facts: CaseFacts, proposed: ProposedDecision): UnlawfulStep | null {
  const endIt = END_IT_BY[facts.helpTrack];
  const unchanged = facts.helpTrack === 'prevention' && proposed.outcome === 'threatened';
  if (!endIt || unchanged) return null;
  return unlawful(
    'SM-2',
    [housingAct1996('189B(5)-(7), 193, 195(5)-(8)')],
    'A duty is already owed. It ends on one of its own grounds, with notice and a right to a review.',
    [endIt],
  );
}

/** Refuses "neither" or "threatened" where the law makes the person homeless, or a duty is already owed. */
export function checkHomelessnessDecision(facts: CaseFacts, proposed: ProposedDecision): UnlawfulStep | null {
  if (proposed.outcome === 'homeless') return null;
  return homelessByAbuse(facts, proposed) ?? homelessInRefuge(facts, proposed) ?? dutyAlreadyOwed(facts, proposed);
}
