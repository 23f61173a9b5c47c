import { anotherReason, inPriorityNeed, inRelief } from '../../../test/factories/applications.js';
import { aToldOffer, aHousingOffer, anOfferNotTakenUp } from '../../../test/factories/housing-offers.js';
import { anOutcome, dueNotice } from '../../../test/factories/reviews.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

const YESTERDAY = '2026-03-19';
const TODAY = '2026-03-20';
const TOMORROW = '2026-03-21';

const SUITABLE = { suitable: true, canEndOtherObligations: true, fixedTermMonths: 6 };

describe('an offer on the answer to which a duty may end', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: `${TODAY}T09:00:00Z` });
  });
  afterAll(() => test.close());

  const officer = () => test.as(test.cast.officer);
  const relief = async () => (await inRelief(officer(), anotherReason())).id;
  const main = async () => (await inPriorityNeed(officer(), { approachedOn: '2026-01-05' }, '2026-01-05')).id;
  const offers = async (id: string) => (await officer().get(`/applications/${id}/offers`).expect(200)).body.items;
  const make = (id: string, overrides: object = {}) =>
    officer().post(`/applications/${id}/offers`, aHousingOffer(overrides));
  const answer = (id: string, offer: string, said = 'not-taken-up', answeredOn = TODAY) =>
    officer().post(`/applications/${id}/offers/${offer}/answer`, { answer: said, answeredOn });
  const end = (id: string, ground: string, facts: object = SUITABLE, endedOn = TODAY) =>
    officer().post(`/applications/${id}/duties/end`, {
      ...{
        duty: ground.startsWith('RL') ? 'relief' : 'main',
        ground,
        endedOn,
        facts,
        reasons: 'The flat was suitable.',
      },
    });
  const draftOf = async (id: string, code: string) => {
    const letter = await dueNotice(test, { applicationId: id }, code);
    const { body } = await officer().post(`/applications/${id}/notices/${letter}/draft`, {}).expect(200);
    expect(body.missing).toEqual([]);
    return JSON.stringify(body.letter);
  };
  const letters = (id: string) =>
    test.rows(
      `select notice, status from homelessness.notice where application_id = $1 and notice in ('N-193A', 'N-193-offer')`,
      [id],
    );

  it('has a letter that says which home, that it is the last one, what follows and that it may be looked at again', async () => {
    const id = await relief();
    const { body } = await make(id).expect(201);
    expect(body).toMatchObject({ kind: 'final-accommodation', letterWentOn: null, answer: null, stands: true });
    const words = await draftOf(id, 'N-193A');
    for (const said of [
      'A flat with two bedrooms',
      'final offer',
      'will not owe you the main',
      'near the school',
      '9 April 2026',
    ]) {
      expect(words).toContain(said);
    }
  });

  it.each([
    ['temporary-accommodation', 'our main housing duty goes on', false],
    ['part-6', 'our main housing duty ends', true],
    ['private-rented', 'our main housing duty ends', false],
  ])('under the main duty a %s says what taking it up means', async (kind, said, isFinal) => {
    const id = await main();
    await make(id, { kind }).expect(201);
    const words = await draftOf(id, 'N-193-offer');
    expect(words).toContain(said);
    expect(words.includes('This is a final offer')).toBe(isFinal);
  });

  it('of a private home says until when it must be taken up for a later application to need no priority need', async () => {
    const id = await main();
    await make(id, { kind: 'private-rented' }).expect(201);
    const words = await draftOf(id, 'N-193-offer');
    for (const said of ['on or before 30 April 2026', 'for 2 years', 'whether or not you have a priority need']) {
      expect(words).toContain(said);
    }
    const other = await main();
    await make(other, { kind: 'part-6' }).expect(201);
    expect(await draftOf(other, 'N-193-offer')).not.toContain('30 April 2026');
  });

  it('of a private home, written elsewhere, has to say so too', async () => {
    const id = await main();
    await make(id, { kind: 'private-rented' }).expect(201);
    const letter = await dueNotice(test, { applicationId: id }, 'N-193-offer');
    const said = ['homeOffered', 'suitability', 'consequenceOfRefusal', 'consequenceOfAcceptance'];
    const elsewhere = { issuedOn: TODAY, tells: [...said, 'reviewRight', 'reviewTimeLimit'] };
    const { body } = await officer().post(`/applications/${id}/notices/${letter}/issue`, elsewhere).expect(422);
    expect(body).toMatchObject({ rule: 'N-193-offer', detail: expect.stringContaining('apply again') });
  });

  it('is made under the duty that it belongs to, by the council that took the application', async () => {
    const id = await relief();
    const { body } = await make(id, { kind: 'part-6' }).expect(422);
    expect(body).toMatchObject({ code: 'unlawful-step', rule: 'MD-7', errors: [{ field: 'kind' }] });
    await test.as(test.cast.prestonOfficer).post(`/applications/${id}/offers`, aHousingOffer()).expect(404);
    await test.as(test.cast.prestonOfficer).get(`/applications/${id}/offers`).expect(404);
    expect(await offers(id)).toEqual([]);
  });

  it('is not answered before its letter has gone, nor on a day before that, nor tomorrow', async () => {
    const id = await relief();
    const { body } = await make(id).expect(201);
    const unread = await answer(id, body.id).expect(422);
    expect(unread.body).toMatchObject({ code: 'unlawful-step', rule: 'RL-193A', errors: [{ field: 'answer' }] });

    const told = await aToldOffer(test, id, TODAY);
    const early = await answer(id, told, 'not-taken-up', YESTERDAY).expect(422);
    expect(early.body).toMatchObject({ rule: 'RL-193A', errors: [{ field: 'answeredOn' }] });
    expect((await answer(id, told, 'accepted', TOMORROW).expect(422)).body.code).toBe('in-the-future');
    await answer(id, told).expect(200);
    expect((await answer(id, told, 'accepted').expect(409)).body.code).toBe('offer-not-open');
  });

  it('is of this case alone', async () => {
    const [one, other] = [await relief(), await relief()];
    const told = await aToldOffer(test, other, TODAY);
    await answer(one, told).expect(404);
  });

  it('the record itself holds no answer that came before its letter, whoever writes it', async () => {
    const id = await relief();
    const { body } = await make(id).expect(201);
    const write = `update homelessness.housing_offer set answer = 'not-taken-up', answered_on = $2, letter_went_on = $3 where id = $1`;
    await expect(test.rows(write, [body.id, TODAY, null])).rejects.toThrow('told_before_the_answer');
    await expect(test.rows(write, [body.id, TODAY, TOMORROW])).rejects.toThrow('told_before_the_answer');
  });

  it('whose letter has gone may be looked at again, and the time to ask runs from that day', async () => {
    const id = await relief();
    const told = await aToldOffer(test, id, TODAY);
    const { body } = await officer().get(`/applications/${id}`).expect(200);
    expect(body.clocks).toContainEqual(
      expect.objectContaining({ clock: 'K-05', dayOne: TODAY, lastDay: '2026-04-09' }),
    );
    const reviewable = await officer().get(`/applications/${id}/reviewable`).expect(200);
    expect(reviewable.body.items).toContainEqual(
      expect.objectContaining({ matter: 'suitability', subjectId: told, kind: 'housing-offer', lastDay: '2026-04-09' }),
    );
  });

  it('that is taken back has no letter to send and ends nothing', async () => {
    const id = await relief();
    const { body } = await make(id).expect(201);
    await answer(id, body.id, 'taken-back').expect(200);
    expect(await letters(id)).toEqual([{ notice: 'N-193A', status: 'withdrawn' }]);
    expect((await end(id, 'RL-193A').expect(422)).body).toMatchObject({
      rule: 'RL-193A',
      errors: [{ field: 'ground' }],
    });
  });

  it.each([
    ['RL-193A', 'final-accommodation', {}],
    ['RL-193A', 'final-part-6', {}],
    ['MD-5', 'temporary-accommodation', { offerWasRefuge: false }],
    ['MD-7', 'part-6', {}],
    ['MD-7AA', 'private-rented', { privateLandlordByArrangement: true, fixedTermMonths: 12 }],
  ])('%s needs the letter of a %s before it was turned down, and that it was suitable', async (ground, kind, facts) => {
    const id = ground === 'RL-193A' ? await relief() : await main();
    const all = { ...SUITABLE, ...facts };
    const told = { informedOfConsequences: true, informedOfReviewRight: true, inWriting: true, statedFinal: true };
    const ticked = await end(id, ground, { ...all, ...told }).expect(422);
    expect(ticked.body).toMatchObject({ code: 'unlawful-step', rule: ground, errors: [{ field: 'ground' }] });

    await aToldOffer(test, id, TODAY, { kind });
    expect((await end(id, ground, all).expect(422)).body).toMatchObject({ rule: ground });
    await anOfferNotTakenUp(test, id, TODAY, { kind });
    const unsuitable = await end(id, ground, { ...all, suitable: false }).expect(422);
    expect(unsuitable.body).toMatchObject({ rule: ground, errors: [{ field: 'facts.suitable' }] });
    const early = await end(id, ground, all, YESTERDAY).expect(422);
    expect(early.body).toMatchObject({ rule: ground, errors: [{ field: 'endedOn' }] });

    const { body } = await end(id, ground, all).expect(200);
    expect(body).toMatchObject({ helpTrack: 'closed' });
  });

  it('needs no letter any more once the duty has ended on something else', async () => {
    const id = await relief();
    await make(id).expect(201);
    await end(id, 'RL-f', {}).expect(200);
    expect(await letters(id)).toEqual([{ notice: 'N-193A', status: 'withdrawn' }]);
    expect(await offers(id)).toMatchObject([{ stands: false }]);
  });

  it('that a review found not suitable ends nothing, and where the duty had ended on it, that is set aside', async () => {
    const asked = async (id: string, subjectId: string) => {
      const about = { matter: 'suitability', subjectId };
      const { body } = await officer().post(`/applications/${id}/reviews`, { about, requestedOn: TODAY }).expect(201);
      const path = `/applications/${id}/reviews/${body.id}`;
      const given = { userId: test.cast.supervisor.id, tookNoOtherPart: true };
      await test.as(test.cast.supervisor).put(`${path}/reviewer`, given).expect(200);
      const quash = () =>
        test
          .as(test.cast.supervisor)
          .post(`${path}/outcome`, anOutcome({ outcome: 'quashed', decidedOn: TODAY }))
          .expect(200);
      return { path, quash };
    };
    const before = await relief();
    const { quash } = await asked(before, await anOfferNotTakenUp(test, before, TODAY));
    await quash();
    expect(await offers(before)).toMatchObject([{ stands: false }]);
    expect((await end(before, 'RL-193A').expect(422)).body).toMatchObject({ errors: [{ field: 'ground' }] });

    const meanwhile = await relief();
    const later = await asked(meanwhile, await anOfferNotTakenUp(test, meanwhile, TODAY));
    const ended = await end(meanwhile, 'RL-193A').expect(200);
    // ACC-4: relief is not over while it is looked at.
    expect(ended.body).toMatchObject({ helpTrack: 'closed', accommodationTrack: 'interim' });
    await later.quash();
    const { body } = await officer()
      .post(`${later.path}/take-up-again`, { reasons: 'The flat was not suitable.' })
      .expect(200);
    expect(body.owedAgain).toMatchObject({ since: TODAY });
    expect((await end(meanwhile, 'RL-193A').expect(422)).body).toMatchObject({ errors: [{ field: 'ground' }] });
  });
});
