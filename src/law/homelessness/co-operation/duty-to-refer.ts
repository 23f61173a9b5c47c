import { guidance, housingAct1996 } from '../../citation.js';
import { unlawful, type UnlawfulStep } from '../../unlawful-step.js';

const SCHEDULE = guidance('SI 2018/223', 'Schedule');

/** Bodies that must refer whoever they think may be homeless or threatened with it (SI 2018/223 Schedule, in force 2018-10-01). */
export const REFERRING_BODIES = {
  prison: 'Prison',
  'young-offender-institution': 'Young offender institution or secure training centre',
  'youth-offending-team': 'Youth offending team',
  probation: 'Probation service',
  'jobcentre-plus': 'Jobcentre Plus',
  'social-services': 'Social services',
  'emergency-department': 'Hospital emergency department',
  'urgent-treatment-centre': 'Urgent treatment centre',
  'hospital-inpatient': 'Hospital, for inpatients',
  'secretary-of-state-for-defence': 'Secretary of State for Defence, for regular forces',
} as const satisfies Readonly<Record<string, string>>;

export type ReferringBody = keyof typeof REFERRING_BODIES;

/** What the person has agreed to (s.213B(2)-(3)). */
export interface AskedToBeReferred {
  readonly body: string;
  /** They agreed that this body tells a council about them. */
  readonly consent: boolean;
  /** They chose the council that is told. */
  readonly choseTheAuthority: boolean;
}

/** Whether a referral may be taken as one under s.213B: from a body of the list, with consent, to the council the person chose. */
export function mayRefer({ body, consent, choseTheAuthority }: AskedToBeReferred): UnlawfulStep | null {
  if (!Object.hasOwn(REFERRING_BODIES, body)) {
    return unlawful(
      'CO-3',
      [SCHEDULE],
      'Only the bodies of the Schedule refer under this duty.',
      ['Whoever tells a council of somebody, it may be an application: take it as one.'],
      { field: 'body' },
    );
  }
  if (!consent) {
    return unlawful(
      'CO-3',
      [housingAct1996('213B(3)(a)')],
      'Nobody is referred without having agreed to it.',
      [
        'Ask them, and refer when they agree.',
        'Where somebody is in danger, share it under the powers to protect them.',
      ],
      { field: 'consent' },
    );
  }
  if (choseTheAuthority) return null;
  return unlawful(
    'CO-3',
    [housingAct1996('213B(3)(b)')],
    'The person chooses the council that is told about them.',
    ['Ask them which council to tell. It need not be the nearest, and it need not be one they have a connection with.'],
    { field: 'choseTheAuthority' },
  );
}
