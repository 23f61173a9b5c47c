import { answer, applied, APPROACHED_ON, decided } from '../../../test/factories/applications.js';
import { aMotherWithTwo } from '../../../test/factories/households.js';
import { aTenancy } from '../../../test/factories/move-on.js';
import { aRoom, arrived } from '../../../test/factories/placements.js';
import { dueNotice } from '../../../test/factories/reviews.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { TrainingClock } from '../../platform/clock/training-clock.js';

const POST = { channel: 'post', value: '1 Nowhere Row' };

describe('a letter by post, once they have moved', () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
  });
  afterEach(() => test.close());

  const officer = () => test.as(test.cast.officer);

  /** A letter that is due to a household that is written to by post. */
  const due = async () => {
    const { id, household } = await applied(officer(), {}, { ...aMotherWithTwo(), safeContact: POST });
    await decided(officer(), id, answer('eligibility', 'not-eligible'));
    return {
      householdId: household.id,
      path: `/applications/${id}/notices/${await dueNotice(test, { applicationId: id }, 'N-184')}`,
    };
  };
  type Due = Awaited<ReturnType<typeof due>>;
  const givenAnew = ({ householdId }: Due) =>
    officer().put(`/households/${householdId}/safe-contact`, POST).expect(200);
  const stands = async ({ path }: Due) => {
    const { body } = await officer().post(`${path}/draft`, {}).expect(200);
    return body.safeContact.map(({ code }: { code: string }) => code);
  };
  const depart = { departedAt: APPROACHED_ON, reason: 'planned-move-on', destination: 'rental-social' };

  it.each<[string, (letter: Due) => Promise<unknown>]>([
    ['into a place', ({ householdId }) => arrived(test, { householdId })],
    [
      'out of one',
      async (letter) => {
        const { id } = await arrived(test, { householdId: letter.householdId });
        await givenAnew(letter);
        expect(await stands(letter)).toEqual([]);
        await officer().post(`/placements/${id}/depart`, depart).expect(200);
      },
    ],
    [
      'from one to another',
      async (letter) => {
        const { id } = await arrived(test, { householdId: letter.householdId });
        await givenAnew(letter);
        expect(await stands(letter)).toEqual([]);
        const transfer = { unitId: await aRoom(test), at: APPROACHED_ON, reason: 'safety' };
        await officer().post(`/placements/${id}/transfer`, transfer).expect(201);
      },
    ],
    [
      'into a home of their own, today',
      ({ householdId }) =>
        officer()
          .post('/tenancies', aTenancy(test, householdId, APPROACHED_ON))
          .expect(201),
    ],
  ])('%s: the address from before is not used from that very moment', async (_, move) => {
    const letter = await due();
    expect(await stands(letter)).toEqual([]);
    await move(letter);
    expect(await stands(letter)).toEqual(['moved-since']);
    const sent = await officer()
      .post(`${letter.path}/issue`, { issuedOn: APPROACHED_ON, delivery: 'safe-contact' })
      .expect(422);
    expect(sent.body).toMatchObject({ code: 'channel-not-safe', errors: [{ code: 'moved-since' }] });
    await givenAnew(letter);
    expect(await stands(letter)).toEqual([]);
  });

  it('into a home of their own, later: it is used until the last moment of the London day before, across the change of the hour', async () => {
    const letter = await due();
    await officer()
      .post('/tenancies', aTenancy(test, letter.householdId, '2026-03-30'))
      .expect(201);
    expect(await stands(letter)).toEqual([]);
    await test.app.get(TrainingClock).moveTo(new Date('2026-03-29T22:59:00Z'));
    expect(await stands(letter)).toEqual([]);
    await test.app.get(TrainingClock).moveTo(new Date('2026-03-29T23:00:00Z'));
    expect(await stands(letter)).toEqual(['moved-since']);
  });

  it('into a home of their own, later: an address that was given again before its first day is not used from then on either', async () => {
    const letter = await due();
    await officer()
      .post('/tenancies', aTenancy(test, letter.householdId, '2026-03-30'))
      .expect(201);
    await test.app.get(TrainingClock).moveTo(new Date('2026-03-29T22:59:00Z'));
    await givenAnew(letter);
    expect(await stands(letter)).toEqual([]);
    await test.app.get(TrainingClock).moveTo(new Date('2026-03-29T23:00:00Z'));
    expect(await stands(letter)).toEqual(['moved-since']);
    await givenAnew(letter);
    expect(await stands(letter)).toEqual([]);
  });

  it('of which one hears only afterwards: an address that was given since then is theirs', async () => {
    const letter = await due();
    await officer()
      .post('/tenancies', aTenancy(test, letter.householdId, '2026-03-01'))
      .expect(201);
    expect(await stands(letter)).toEqual([]);
  });

  it('where they fled from is never used, whatever they have moved to', async () => {
    const letter = await due();
    await officer()
      .put(`/households/${letter.householdId}/safe-contact`, { ...POST, formerHome: true })
      .expect(200);
    expect(await stands(letter)).toEqual(['former-home']);
  });
});
