import { localDate } from '../../../shared/local-date.js';
import { whole } from '../../refusals.spec-support.js';
import type { HelpTrack } from './help-track.js';
import { ENDING_GROUNDS } from './ending-grounds.js';
import {
  acceptedBeforeRepeal,
  answeredWhenTold,
  HOUSING_OFFER_KINDS,
  HOUSING_OFFERS,
  type HousingOfferKind,
  type HousingOfferOnRecord,
  mayAnswer,
  mayOffer,
  type OfferedPrivately,
} from './housing-offers.js';

const TOLD_ON = localDate('2026-04-01');
const BEFORE = localDate('2026-03-31');
const ANSWERED_ON = localDate('2026-04-03');

const offer = (kind: HousingOfferKind, more: Partial<HousingOfferOnRecord> = {}): HousingOfferOnRecord => ({
  ...{ kind, letterWentOn: TOLD_ON, answer: 'not-taken-up', answeredOn: ANSWERED_ON },
  ...more,
});

describe('offers on the answer to which a duty may end', () => {
  it.each(HOUSING_OFFER_KINDS)('%s belongs to a ground of its own duty', (kind) => {
    const { duty, ground, source } = HOUSING_OFFERS[kind];
    expect(ENDING_GROUNDS[ground]?.duty).toBe(duty);
    expect(ENDING_GROUNDS[ground]?.guards).toContain('answered-when-told');
    expect(source.text).toContain(duty === 'relief' ? '193A' : '193(');
  });

  it.each<[HousingOfferKind, boolean, boolean]>([
    ['final-accommodation', true, true],
    ['final-part-6', true, true],
    ['temporary-accommodation', false, false],
    ['part-6', true, true],
    ['private-rented', false, true],
  ])(
    '%s says that it is the last one: %s; ends the duty when it is taken up: %s',
    (kind, isFinal, endsWhenAccepted) => {
      expect(HOUSING_OFFERS[kind]).toMatchObject({ isFinal, endsWhenAccepted });
    },
  );
});

describe('making one', () => {
  it.each<[HousingOfferKind, HelpTrack]>([
    ['final-accommodation', 'relief'],
    ['final-part-6', 'relief'],
    ['temporary-accommodation', 'main-duty'],
    ['part-6', 'main-duty'],
    ['private-rented', 'main-duty'],
  ])('%s is made while the duty of %s is owed, and under no other', (kind, helpTrack) => {
    expect(mayOffer({ helpTrack }, kind)).toBeNull();
    const other = helpTrack === 'relief' ? 'main-duty' : 'relief';
    const step = whole(mayOffer({ helpTrack: other }, kind));
    expect(step).toMatchObject({ rule: HOUSING_OFFERS[kind].ground, field: 'kind' });
    expect(step.insteadYouMay[0]).toMatch(other === 'relief' ? /final-part-6\.$/ : /private-rented\.$/);
  });

  it.each<HelpTrack>(['prevention', 'closed', 'application-open'])(
    'none is made in %s, where a place may be',
    (helpTrack) => {
      expect(whole(mayOffer({ helpTrack }, 'part-6')).insteadYouMay).toEqual([
        'Offer a place as to anybody: its answer ends nothing.',
      ]);
    },
  );
});

describe('s.195A: applying again after a private rented sector offer', () => {
  const privateOffer = { kind: 'private-rented', restrictedCase: false, helpedAlready: false } as const;

  it.each<[string, OfferedPrivately, string, string | null]>([
    ['on the last day before the repeal', privateOffer, '2026-04-30', '2026-04-30'],
    ['on the day of the repeal', privateOffer, '2026-05-01', null],
    ['in a restricted case', { ...privateOffer, restrictedCase: true }, '2026-04-30', null],
    ['in a case that it has helped', { ...privateOffer, helpedAlready: true }, '2026-04-30', null],
    ['of a final private tenancy under relief', { ...privateOffer, kind: 'final-accommodation' }, '2026-04-30', null],
    ['of a council home', { ...privateOffer, kind: 'part-6' }, '2026-04-30', null],
  ])('a letter %s', (_, offered, letterOf, until) => {
    expect(acceptedBeforeRepeal(offered, localDate(letterOf))).toBe(until);
  });

  it('the day is the one that the council has settled', () => {
    const later = { RRA_PRIVATE: localDate('2026-07-01') };
    expect(acceptedBeforeRepeal(privateOffer, localDate('2026-06-30'), later)).toBe('2026-06-30');
  });
});

describe('N-193A, N-193-offer: an answer counts from somebody who was told first', () => {
  it.each([
    ['before any letter has gone', null, ANSWERED_ON, 'answer', 'not been told in writing'],
    ['the day before the letter', TOLD_ON, BEFORE, 'answeredOn', 'went on 2026-04-01'],
  ] as const)('not %s', (_, letter, day, field, why) => {
    const step = whole(mayAnswer('part-6', letter, day));
    expect(step).toMatchObject({ rule: 'MD-7', field, explanation: expect.stringContaining(why) });
    expect(step.insteadYouMay).toHaveLength(3);
    expect(step.insteadYouMay[0]).toMatch(
      letter === null ? /letter of this offer go first/ : /day on which they answered/,
    );
  });

  it.each([
    ['the day of the letter', TOLD_ON],
    ['a later day', ANSWERED_ON],
  ])('but %s', (_, day) => {
    expect(mayAnswer('final-accommodation', TOLD_ON, day)).toBeNull();
  });
});

describe('ending a duty on the answer', () => {
  it.each<[string, HousingOfferKind]>([
    ['RL-193A', 'final-accommodation'],
    ['RL-193A', 'final-part-6'],
    ['MD-5', 'temporary-accommodation'],
    ['MD-7', 'part-6'],
    ['MD-7AA', 'private-rented'],
  ])('%s may end on the day on which a %s was not taken up, and not the day before', (ground, kind) => {
    expect(answeredWhenTold(ground, [offer(kind)], ANSWERED_ON)).toBeNull();
    expect(whole(answeredWhenTold(ground, [offer(kind)], localDate('2026-04-02')))).toMatchObject({
      rule: ground,
      field: 'endedOn',
      explanation: expect.stringContaining('2026-04-03'),
    });
  });

  it.each<[string, string, HousingOfferOnRecord[], string]>([
    ['no offer', 'MD-7', [], 'has been answered'],
    ['an offer of another kind', 'MD-7', [offer('private-rented')], 'has been answered'],
    ['an offer that waits for its answer', 'MD-7', [offer('part-6', { answer: null, answeredOn: null })], 'answered'],
    [
      'an offer whose letter never went',
      'MD-5',
      [offer('temporary-accommodation', { letterWentOn: null })],
      'not been told',
    ],
    [
      'a letter that went the day after the answer',
      'RL-193A',
      [offer('final-part-6', { letterWentOn: localDate('2026-04-04') })],
      'not an answer to it',
    ],
    ['an offer that was taken up', 'MD-7', [offer('part-6', { answer: 'accepted' })], 'took up the last'],
    [
      'one not taken up, and then one that was',
      'RL-193A',
      [offer('final-part-6'), offer('final-accommodation', { answer: 'accepted' })],
      'took up the last',
    ],
  ])('not on %s', (_, ground, offers, why) => {
    const step = whole(answeredWhenTold(ground, offers, localDate('2026-05-01')));
    expect(step).toMatchObject({ rule: ground, explanation: expect.stringContaining(why) });
    expect(step.insteadYouMay.length).toBeGreaterThan(1);
    expect(step.citation).toContain('Housing Act 1996');
  });

  it('goes by the answer that came last, in whatever order they were made', () => {
    const taken = offer('final-accommodation', { answer: 'accepted', answeredOn: TOLD_ON });
    expect(answeredWhenTold('RL-193A', [offer('final-part-6'), taken], ANSWERED_ON)).toBeNull();
    expect(answeredWhenTold('RL-193A', [taken, offer('final-part-6')], ANSWERED_ON)).toBeNull();
  });

  it('MD-7AA ends the duty when it was taken up, too', () => {
    expect(answeredWhenTold('MD-7AA', [offer('private-rented', { answer: 'accepted' })], ANSWERED_ON)).toBeNull();
  });
});
