import {
  BELONGINGS_DEALINGS,
  type BelongingsDealing,
  HOMES_ENTERED,
} from '../../../law/homelessness/co-operation/dealing-with-belongings.js';
import type { ReadBelongings, ReadDealing } from '../../belongings/belongings.queries.js';
import type { BelongingsStatus } from '../../belongings/belongings.states.js';

/** Where protection stands, as a tag shows it. */
export const STANDING: Readonly<Record<BelongingsStatus, { readonly text: string; readonly colour: string }>> = {
  protected: { text: 'Protected', colour: 'green' },
  'move-requested': { text: 'They asked to have them moved', colour: 'blue' },
  ended: { text: 'Not protected any more', colour: 'grey' },
};

/** Whether the council has a choice. */
export const BASIS_WORDS = {
  duty: { text: 'We must protect them', section: 's.211(1)-(2) Housing Act 1996' },
  power: { text: 'We need not, and do', section: 's.211(3) Housing Act 1996' },
} as const;

const WHILE_PROTECTED: readonly BelongingsDealing[] = ['conditions-told', 'home-entered'];
const WHILE_STORED: readonly BelongingsDealing[] = ['charged', 'disposed-of'];

/** What may be recorded of belongings as they stand; nothing once they are where the person asked. */
export function mayBeDone({ status, endGround }: Pick<ReadBelongings, 'status' | 'endGround'>) {
  const kinds = [
    ...(status === 'ended' ? [] : WHILE_PROTECTED),
    ...(endGround === 'moved-as-asked' ? [] : WHILE_STORED),
  ];
  return kinds.map((kind) => ({ kind, text: BELONGINGS_DEALINGS[kind] }));
}

/** What was done, in a line. */
export function dealt({ kind, home, withPolice, charges, disposal, amountPence }: ReadDealing): string {
  const more = [
    home && HOMES_ENTERED[home].toLowerCase(),
    withPolice === null ? null : withPolice ? 'with the police' : 'without the police',
    charges ? 'there are charges' : null,
    disposal ? 'what is not fetched may be disposed of' : null,
    amountPence === null ? null : `£${(amountPence / 100).toFixed(2)}`,
  ].filter(Boolean);
  return [BELONGINGS_DEALINGS[kind], ...more].join('; ');
}
