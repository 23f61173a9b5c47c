import { anApproach, anotherReason, answer, decided, inPriorityNeed } from '../../../test/factories/applications.js';
import { aToldOffer } from '../../../test/factories/housing-offers.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

/** K-21, s.195A: saved for a private rented sector offer that was taken up before 1 May 2026 (SI 2026/421 reg 10). */
describe('whoever took up a private rented sector offer', () => {
  let test: TestApp;
  afterEach(() => test.close());

  const officer = () => test.as(test.cast.officer);
  const on = async (day: string) => {
    test = await startTestApp({ clockStart: `${day}T09:00:00Z` });
    const { id, household } = await inPriorityNeed(officer(), { approachedOn: '2026-01-05' }, '2026-01-05');
    return { id, householdId: household.id, day };
  };
  const takenUp = async ({ id, day }: { id: string; day: string }, kind = 'private-rented') => {
    const offer = await aToldOffer(test, id, day, { kind });
    const answer = { answer: 'accepted', answeredOn: day };
    await officer().post(`/applications/${id}/offers/${offer}/answer`, answer).expect(200);
  };
  const ended = ({ id, day }: { id: string; day: string }) =>
    officer()
      .post(`/applications/${id}/duties/end`, {
        duty: 'main',
        ground: 'MD-6a',
        endedOn: day,
        reasons: 'Her leave ended.',
      })
      .expect(200);
  const again = async ({ householdId, day }: { householdId: string; day: string }) => {
    const approach = anApproach(householdId, { ...anotherReason(), approachedOn: day });
    return (await officer().post('/applications', approach).expect(201)).body.id as string;
  };
  const clockOf = (id: string) =>
    test.rows(
      `select last_day::text as "lastDay", status from homelessness.clock where application_id = $1 and clock = 'K-21'`,
      [id],
    );
  const tasks = (id: string, kind: string) =>
    test.rows(`select status from tasks.task where subject_id = $1 and kind = $2`, [id, kind]);
  const move = (now: string) => test.as(test.cast.administrator).post('/clock', { now }).expect(200);
  const whole = async (id: string) => (await officer().get(`/applications/${id}`).expect(200)).body;

  it('is owed a roof, and after 56 days the main duty, when they apply again within two years, whether or not in priority need', async () => {
    const first = await on('2026-03-20');
    await takenUp(first);
    expect(await clockOf(first.id)).toEqual([{ lastDay: '2028-03-19', status: 'running' }]);
    await ended(first);
    expect(await clockOf(first.id)).toEqual([{ lastDay: '2028-03-19', status: 'running' }]);

    await move('2026-09-01T09:00:00Z');
    const second = await again({ ...first, day: '2026-09-01' });
    expect(await clockOf(first.id)).toEqual([{ lastDay: '2028-03-19', status: 'met' }]);
    expect(await tasks(first.id, 'apply-again-window')).toEqual([{ status: 'done' }]);
    expect(await whole(second)).toMatchObject({
      ...{ accommodationTrack: 'interim', privateOfferAcceptedOn: '2026-03-20' },
    });

    for (const [question, outcome] of [
      ['eligibility', 'eligible'],
      ['homelessness', 'homeless'],
    ] as const) {
      await decided(officer(), second, answer(question, outcome, { decidedOn: '2026-09-01' }));
    }
    await move('2026-10-26T09:00:00Z');
    expect(await whole(second)).toMatchObject({ helpTrack: 'relief' });
    await move('2026-10-27T09:00:00Z');
    expect(await whole(second)).toMatchObject({ helpTrack: 'main-duty', accommodationTrack: 'main' });
  });

  it('keeps the years when an application within them comes to nothing, and has used them up once relief was owed', async () => {
    const first = await on('2026-03-20');
    await takenUp(first);
    await ended(first);
    await move('2026-06-01T09:00:00Z');
    const tried = await again({ ...first, day: '2026-06-01' });
    const neither = answer('homelessness', 'neither', { decidedOn: '2026-06-01' });
    await decided(officer(), tried, neither);

    await move('2026-09-01T09:00:00Z');
    const second = await again({ ...first, day: '2026-09-01' });
    expect(await whole(second)).toMatchObject({ privateOfferAcceptedOn: '2026-03-20' });
    for (const [question, outcome] of [
      ['homelessness', 'homeless'],
      ['eligibility', 'eligible'],
      ['eligibility', 'not-eligible'],
    ] as const) {
      await decided(officer(), second, answer(question, outcome, { decidedOn: '2026-09-01' }));
    }
    expect(await whole(second)).toMatchObject({ helpTrack: 'not-eligible' });
    expect(await whole(await again({ ...first, day: '2026-09-01' }))).toMatchObject({ privateOfferAcceptedOn: null });
  });

  it('gets no second two years out of a case that rests on such an offer, of whichever council', async () => {
    const first = await on('2026-03-20');
    await decided(
      officer(),
      first.id,
      answer('priority-need', 'in-priority-need', {
        ...{ decidedOn: '2026-03-20', categories: ['PN-e'], facts: { privateOfferAcceptedOn: '2025-03-31' } },
      }),
    );
    await takenUp(first);
    expect(await clockOf(first.id)).toEqual([]);
  });

  it('has none for an offer under Part 6', async () => {
    const first = await on('2026-03-20');
    await takenUp(first, 'part-6');
    await ended(first);
    expect(await clockOf(first.id)).toEqual([]);
    expect(await whole(await again(first))).toMatchObject({ privateOfferAcceptedOn: null });
  });

  it.each([
    ['2026-04-30', [{ lastDay: '2028-04-29', status: 'running' }]],
    ['2026-05-01', []],
  ])('on %s has what the repeal leaves', async (day, clocks) => {
    const first = await on(day);
    await takenUp(first);
    expect(await clockOf(first.id)).toEqual(clocks);
  });
});
