import { FACT_KINDS } from '../../src/homelessness/homelessness.codes.js';
import fc from 'fast-check';
import { OUTCOMES } from '../../src/law/homelessness/decisions/decision-checks.js';
import {
  HOUSING_OFFER_KINDS,
  type HousingOfferKind,
  type OfferAnswer,
} from '../../src/law/homelessness/duties/housing-offers.js';
import { ENDING_GROUNDS } from '../../src/law/homelessness/duties/ending-grounds.js';
import { BLACKPOOL, PRESTON, WYRE } from '../factories/applications.js';

/** Something that an officer tries, or time that goes by. What is on a day says how many days ago it is dated. */
export type Act =
  | ({ readonly kind: 'decide'; readonly question: string; readonly outcome: string; readonly daysAgo: number } & More)
  | ({ readonly kind: 'end'; readonly duty: string; readonly ground: string; readonly daysAgo: number } & More)
  | { readonly kind: 'offer'; readonly offer: HousingOfferKind; readonly answer: OfferAnswer | null }
  | { readonly kind: 'wait'; readonly days: number }
  | { readonly kind: 'sweep' };

interface More {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly agreed: boolean;
}

export interface AnyCase {
  /** Whether she has fled abuse; else it is another reason. */
  readonly fled: boolean;
  readonly acts: readonly Act[];
}

/** What an officer may write down as true or not, wherever it fits: the law takes what it reads and refuses what it must. */
const FACTS = [...FACT_KINDS].flatMap(([name, kind]) => (kind === 'yes-or-no' ? [name] : []));

const ALL_THAT_IS_NEEDED = Object.fromEntries([
  ...Object.values(ENDING_GROUNDS).flatMap(({ needs }) => needs.map(({ fact }) => [fact, true] as const)),
  ['assuredTenancy', true] as const,
]);

const facts = fc
  .tuple(
    fc.dictionary(fc.constantFrom(...FACTS), fc.boolean(), { maxKeys: 4 }),
    fc.option(fc.constantFrom(PRESTON, WYRE, BLACKPOOL), { nil: undefined }),
    fc.boolean(),
  )
  .map(([said, toAuthorityCode, everyPrecondition]) => ({
    // Half of the time all that a ground needs is there: else hardly any duty would ever end.
    ...(everyPrecondition ? ALL_THAT_IS_NEEDED : {}),
    ...said,
    ...(toAuthorityCode
      ? { toAuthorityCode, riskInThatDistrict: false, connectionHere: false, connectionThere: true }
      : {}),
  }));

const more = { facts, agreed: fc.boolean(), daysAgo: fc.constantFrom(0, 0, 0, 1, 20, 60) };

const question = fc.constantFrom(
  ...Object.entries(OUTCOMES).flatMap(([asked, outcomes]) => outcomes.map((outcome) => ({ question: asked, outcome }))),
);
const ground = fc.constantFrom(...Object.entries(ENDING_GROUNDS).map(([code, { duty }]) => ({ ground: code, duty })));

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('decide' as const), chosen: question, ...more }).map(unfolded),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('end' as const), chosen: ground, ...more }).map(unfolded) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('offer' as const),
      offer: fc.constantFrom(...HOUSING_OFFER_KINDS),
      answer: fc.constantFrom('not-taken-up' as const, 'not-taken-up' as const, 'accepted' as const, null),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('wait' as const), days: fc.constantFrom(1, 14, 55, 57) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('sweep' as const) }) },
);

function unfolded<T extends { chosen: object }>({ chosen, ...act }: T) {
  return { ...act, ...chosen } as unknown as Act;
}

const first = (asked: string, outcome: string): Act => ({
  ...{ kind: 'decide', question: asked, outcome, daysAgo: 0, facts: {}, agreed: false },
});

/** A case and what is tried on it. Most get as far as a duty before anybody does as they please. */
export const anyCase: fc.Arbitrary<AnyCase> = fc
  .record({
    fled: fc.boolean(),
    begun: fc.constantFrom(
      [],
      [first('eligibility', 'eligible'), first('homelessness', 'threatened')],
      [first('eligibility', 'eligible'), first('homelessness', 'homeless')],
      [first('eligibility', 'eligible'), first('homelessness', 'homeless'), first('priority-need', 'in-priority-need')],
    ),
    tried: fc.array(anyAct, { minLength: 3, maxLength: 14 }),
  })
  .map(({ fled, begun, tried }) => ({ fled, acts: [...begun, ...tried] }));

/** One that takes every kind of step, whatever else is drawn. */
export const ordinaryCase: AnyCase = {
  fled: true,
  acts: [
    first('eligibility', 'eligible'),
    first('homelessness', 'homeless'),
    { kind: 'wait', days: 14 },
    { kind: 'sweep' },
    { kind: 'end', duty: 'relief', ground: 'RL-f', daysAgo: 0, facts: {}, agreed: false },
  ],
};
