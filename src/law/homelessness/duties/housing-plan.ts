import { guidance, HOMELESSNESS_CODE, housingAct1996 } from '../../citation.js';
import { unlawful, type UnlawfulStep } from '../../unlawful-step.js';
import { askFor, contactsPerpetrator } from '../perpetrator.js';
import { BELIEVED, NO_VULNERABILITY_TEST } from '../priority-need/priority-need.js';

/** One step of a personalised housing plan (s.189A(4)), as far as the law asks. */
export interface PlannedStep {
  readonly takenBy: 'council' | 'person';
  readonly kind: string;
  readonly agreed: boolean;
  /** The step in the words of the plan. */
  readonly step?: string;
}

const NEVER_ASKED_OF_A_VICTIM: readonly string[] = [
  'return-home',
  'stay-with-family-or-friends',
  'non-molestation-order',
  'mediation-at-home',
];
const STAYING_SAFE_AT_HOME = 'sanctuary-measures';

// What somebody says happened to them is not shown by papers: each of these is proof of the abuse, and of nothing else.
const PROOF_OF_ABUSE =
  /\b(police report|(letter|statement) from the police|crime (reference |ref )?number|(proof|evidence|(letter|statement) from the court) (of|about|that) (the |any )?(domestic )?(abuse|violence))\b/i;

// The same as the kinds above, in an officer's own words.
const SENT_BACK_OR_TO_A_COURT =
  /\b((go|move) back (in|home|to (the|her|his|their) ([a-z]+ )?(home|house|flat))|go home|return (home|to (the|her|his|their) ([a-z]+ )?(home|house|flat))|(non-molestation|occupation|restraining) order|injunction|on ((?!for )\S+ ){0,3}sofa|sofa[- ]surf(ing)?)\b/i;
const VULNERABILITY_TEST =
  /\b(vulnerability (test|assessment|check|score)|(test|assess|check|score) (the |her |his |their )?vulnerability)\b/i;

/**
 * Whether a step may stand in the plan of somebody who told of abuse. Never: going back, staying on somebody's sofa, an injunction or
 * mediation with whoever abused them (s.177(1): where abuse is probable, it is not reasonable to stay, whatever steps might be taken);
 * nothing that has them prove it (DA-1) or be tested for it (PN-e); and no contact with whoever abused them (DA-2), whoever agreed.
 * Measures to stay safe at home: only where they want them.
 */
export function mayBeAsked(step: PlannedStep, abuseDisclosed: boolean, field = 'steps'): UnlawfulStep | null {
  if (!abuseDisclosed) return null;
  const words = step.step ?? '';
  const theirs = step.takenBy === 'person';
  if (NEVER_ASKED_OF_A_VICTIM.includes(step.kind) || (theirs && askFor(SENT_BACK_OR_TO_A_COURT, words))) {
    return unlawful(
      'DA-4',
      [housingAct1996('177(1)'), guidance(HOMELESSNESS_CODE, 'ch. 21')],
      'Somebody who has told of abuse is not asked to go back, to stay with friends, to seek an order or to meet whoever abused them.',
      ['Offer refuge, dispersed or other safe accommodation, and record what they choose.', 'Leave this step out.'],
      { field },
    );
  }
  if (askFor(VULNERABILITY_TEST, words)) {
    return unlawful(
      'PN-e',
      BELIEVED,
      NO_VULNERABILITY_TEST,
      ['Leave this step out.', 'Ask what support they want, and record it in the assessment.'],
      { field },
    );
  }
  if (theirs && PROOF_OF_ABUSE.test(words)) {
    return unlawful(
      'DA-1',
      BELIEVED,
      'Somebody who has told of abuse is believed: no step of theirs is to bring proof of it.',
      ['Leave this step out, or say it without the proof.', 'Decide on their account and on anything they offer.'],
      { field },
    );
  }
  if (contactsPerpetrator(words)) {
    return unlawful(
      'DA-2',
      [housingAct1996('177(1)'), guidance(HOMELESSNESS_CODE, 'ch. 21')],
      'The perpetrator must not be contacted: it can tell them where the victim is and that help has been asked for.',
      [
        'Leave this step out.',
        'Where somebody else is meant, who did not abuse them, call them by their name.',
        'Decide on their account and on anything they offer.',
      ],
      { field },
    );
  }
  if (step.kind === STAYING_SAFE_AT_HOME && !step.agreed) {
    return unlawful(
      'DA-5',
      [guidance(HOMELESSNESS_CODE, 'ch. 21')],
      'Measures to stay safe at home are for those who want them.',
      ['Record that they agreed, where they did.', 'Offer a place elsewhere.'],
      { field },
    );
  }
  return null;
}
