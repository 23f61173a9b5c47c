// @ts-nocheck
import type { Tenure } from '../law/domestic-abuse/secure-tenancies.js';
import { codeLists } from '../shared/code-lists.js';

export const TENURES = [
  'secure-lifetime',
  'secure-flexible',
  'introductory',
  'assured',
  'licence',
] as const satisfies readonly Tenure[];

export interface TaskTemplate {
  readonly kind: string;
  readonly title: string;
  readonly daysBefore: number;
  /** `finding` is over once there is a tenancy; `moving` still has to be done. */
  readonly stage: 'finding' | 'moving';
  /** Only where one of these is wanted; without it, always. */
  readonly tenures?: readonly Tenure[];
  readonly onlyWithChildren?: boolean;
}

const SOCIAL: readonly Tenure[] = ['secure-lifetime', 'secure-flexible', 'introductory', 'assured'];
const PAID_FOR_BEFORE: readonly Tenure[] = ['assured', 'licence'];

/**
 * What must be done before a household moves on, in the order in which it is safe. How to reach them comes first, because everything
 * after it writes or rings somewhere. The post is never redirected: a redirection tells the old address the new one.
 */
export const TASK_TEMPLATES: readonly TaskTemplate[] = [
  { kind: 'safe-contact', title: 'Check how the household can safely be reached', daysBefore: 56, stage: 'finding' },
  {
    kind: 'nomination-or-bidding',
    title: 'Register, bid or ask for a nomination',
    daysBefore: 49,
    stage: 'finding',
    tenures: SOCIAL,
  },
  { kind: 'affordability', title: 'Check that the rent can be afforded', daysBefore: 42, stage: 'finding' },
  { kind: 'viewing', title: 'Arrange a viewing, by a safe route', daysBefore: 28, stage: 'finding' },
  {
    kind: 'standard-of-the-home',
    title: 'Check the home: damp, gas, electrics, energy certificate, locks',
    daysBefore: 21,
    stage: 'moving',
  },
  {
    kind: 'deposit-or-rent-in-advance',
    title: 'Arrange the deposit or rent in advance',
    daysBefore: 21,
    stage: 'moving',
    tenures: PAID_FOR_BEFORE,
  },
  {
    kind: 'school',
    title: 'Arrange school places; ask for records to be kept confidential',
    daysBefore: 21,
    stage: 'moving',
    onlyWithChildren: true,
  },
  {
    kind: 'benefits',
    title: 'Claim or move benefits, each claim in a safe name and account',
    daysBefore: 14,
    stage: 'moving',
  },
  { kind: 'furniture', title: 'Arrange furniture and household goods', daysBefore: 14, stage: 'moving' },
  { kind: 'utilities', title: 'Set up gas, electricity and water', daysBefore: 7, stage: 'moving' },
  { kind: 'gp', title: 'Register with a GP; ask for the address to be withheld', daysBefore: 7, stage: 'moving' },
  {
    kind: 'change-address-safely',
    title: 'Change the address one by one with those agreed as safe; do not redirect post',
    daysBefore: 3,
    stage: 'moving',
  },
  { kind: 'keys', title: 'Collect keys and change the locks', daysBefore: 0, stage: 'moving' },
];

codeLists({ tenures: TENURES });
