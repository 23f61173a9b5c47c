import type { LocalDate } from '../../../shared/local-date.js';
import { type Citation, housingAct1996 } from '../../citation.js';
import { unlawful, type UnlawfulStep } from '../../unlawful-step.js';
import type { BelongingsEnd } from './belongings.js';

/** What a council does with belongings that it protects (ss.211(4), 212(1)). */
export const BELONGINGS_DEALINGS = {
  'conditions-told': 'They were told on what conditions we protect them',
  'home-entered': 'The home was entered to fetch them',
  charged: 'A charge was made',
  'disposed-of': 'They, or some of them, were disposed of',
} as const;

export type BelongingsDealing = keyof typeof BELONGINGS_DEALINGS;

/** The homes that may be entered, and no others (s.212(1)(a)). */
export const HOMES_ENTERED = {
  usual: 'Where they usually live',
  'last-usual': 'Where they last usually lived',
} as const;

export type HomeEntered = keyof typeof HOMES_ENTERED;

/** Conditions on which a council takes action, and the day on which the person was told of them (s.211(4)). */
export interface ConditionsTold {
  readonly on: LocalDate;
  readonly charges: boolean;
  readonly disposal: boolean;
}

/** What is done with belongings, as far as its kind asks. */
export interface Dealing {
  readonly kind: BelongingsDealing;
  readonly on: LocalDate;
  readonly atReasonableTime?: boolean;
  readonly withPolice?: boolean;
  /** Somebody wrote down why the police did not come along. */
  readonly whyWithoutPolice?: boolean;
  /** What the conditions name as the time for disposal has come. */
  readonly circumstanceCame?: boolean;
}

/** How the belongings stand. */
export interface DealtWithSoFar {
  /** In the order in which they were recorded. */
  readonly conditions: readonly ConditionsTold[];
  readonly abuseDisclosed: boolean;
  /** Null while they are protected. */
  readonly endGround: BelongingsEnd | null;
}

type Check = (dealing: Dealing, soFar: DealtWithSoFar) => UnlawfulStep | null;

const not = (because: Citation, field: string, why: string, ...instead: string[]): UnlawfulStep =>
  unlawful('PR-2', [because], why, instead, { field });

/** What was told last, by a day, binds; what is told afterwards does not reach back. */
function toldBy(day: LocalDate, conditions: readonly ConditionsTold[]): ConditionsTold | null {
  return conditions
    .filter(({ on }) => on <= day)
    .reduce<ConditionsTold | null>((last, each) => (last === null || each.on >= last.on ? each : last), null);
}

const whileProtected: Check = (_, { endGround }) =>
  endGround === null
    ? null
    : not(
        housingAct1996('212(3)'),
        'kind',
        'These belongings are protected no longer.',
        'Protect them again, if they are in danger once more.',
      );

/** What is in store may be kept there on the conditions it was taken in upon; with what was moved as they asked, there is nothing more to do. */
const notMovedAsAsked: Check = (_, { endGround }) =>
  endGround !== 'moved-as-asked'
    ? null
    : not(
        housingAct1996('212(2)(b)'),
        'kind',
        'They are where the person asked to have them: the council has no power over them any more.',
        'Leave them to the person.',
      );

const CHECKS: Readonly<Record<BelongingsDealing, readonly Check[]>> = {
  'conditions-told': [whileProtected],

  'home-entered': [
    whileProtected,
    ({ atReasonableTime }) =>
      atReasonableTime === true
        ? null
        : not(
            housingAct1996('212(1)(a)'),
            'atReasonableTime',
            'A home is entered only at a reasonable time.',
            'Agree a time with whoever may be there, or with the police, and go then.',
          ),
    ({ withPolice, whyWithoutPolice }, { abuseDisclosed }) =>
      !abuseDisclosed || withPolice === true || whyWithoutPolice === true
        ? null
        : not(
            housingAct1996('212(1)(a)'),
            'withPolice',
            'Abuse was disclosed: whoever she fears may be in that home.',
            'Go there with the police.',
            'Record why that was not needed, or why she did not want it.',
          ),
  ],

  charged: [
    notMovedAsAsked,
    ({ on }, { conditions }) =>
      toldBy(on, conditions)?.charges
        ? null
        : not(
            housingAct1996('211(4)(a)'),
            'on',
            'A charge may be made only where the person had been told by then that there would be one.',
            'Bear the cost.',
            'Tell them of the charge before anything more is done, so that they may choose.',
          ),
  ],

  'disposed-of': [
    notMovedAsAsked,
    ({ on }, { conditions }) =>
      toldBy(on, conditions)?.disposal
        ? null
        : not(
            housingAct1996('211(4)(b)'),
            'on',
            'Belongings are disposed of only where the person had been told by then in which circumstances they would be.',
            'Keep them in store.',
            'Tell them first, and give them time to fetch what is theirs.',
          ),
    ({ circumstanceCame }) =>
      circumstanceCame === true
        ? null
        : not(
            housingAct1996('211(4)(b)'),
            'circumstanceCame',
            'The circumstances in which they may be disposed of, as the person was told them, have not come.',
            'Keep them in store until they have.',
          ),
  ],
};

/** PR-2: whether a council may do this with belongings that it protects, or stores. Null where it may. */
export function mayDeal(dealing: Dealing, soFar: DealtWithSoFar): UnlawfulStep | null {
  for (const check of CHECKS[dealing.kind]) {
    const refused = check(dealing, soFar);
    if (refused) return refused;
  }
  return null;
}
