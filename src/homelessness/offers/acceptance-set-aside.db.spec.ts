import { inPriorityNeed } from '../../../test/factories/applications.js';
import { aToldOffer } from '../../../test/factories/housing-offers.js';
import { anOutcome } from '../../../test/factories/reviews.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

const TODAY = '2026-03-20';
const LAWFUL = {
  ...{ suitable: true, canEndOtherObligations: true, privateLandlordByArrangement: true },
  fixedTermMonths: 12,
};

/** What was no lawful private rented sector offer, or did not end the duty, protects nobody on applying again (s.195A, K-21). */
describe('the years in which to apply again after a private rented sector offer', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: `${TODAY}T09:00:00Z` });
  });
  afterAll(() => test.close());

  const officer = () => test.as(test.cast.officer);
  const supervisor = () => test.as(test.cast.supervisor);
  const takenUp = async () => {
    const { id } = await inPriorityNeed(officer(), { approachedOn: '2026-01-05' }, '2026-01-05');
    const offer = await aToldOffer(test, id, TODAY, { kind: 'private-rented' });
    await officer()
      .post(`/applications/${id}/offers/${offer}/answer`, { answer: 'accepted', answeredOn: TODAY })
      .expect(200);
    return id;
  };
  const ended = async (id: string, ground = 'MD-7AA', facts: object = LAWFUL) => {
    const ending = { duty: 'main', ground, endedOn: TODAY, reasons: 'She took it up.', facts };
    await officer().post(`/applications/${id}/duties/end`, ending).expect(200);
  };
  const reviewed = async (id: string, matter: string, outcome: string) => {
    const { body } = await officer().get(`/applications/${id}/reviewable`).expect(200);
    const { subjectId } = (body.items as { matter: string; subjectId: string }[]).find((one) => one.matter === matter)!;
    const asked = { about: { matter, subjectId }, requestedOn: TODAY };
    const review = await officer().post(`/applications/${id}/reviews`, asked).expect(201);
    const path = `/applications/${id}/reviews/${review.body.id as string}`;
    await supervisor().put(`${path}/reviewer`, { userId: test.cast.supervisor.id, tookNoOtherPart: true }).expect(200);
    await supervisor()
      .post(`${path}/outcome`, anOutcome({ outcome, decidedOn: TODAY }))
      .expect(200);
    return path;
  };
  const owedAgain = (path: string) =>
    officer().post(`${path}/take-up-again`, { reasons: 'It was not as she was told.' }).expect(200);
  const clock = async (id: string) => {
    const clocks = `select status from homelessness.clock where application_id = $1 and clock = 'K-21'`;
    const tasks = `select status from tasks.task where subject_id = $1 and kind = 'apply-again-window'`;
    return [...(await test.rows(clocks, [id])), ...(await test.rows(tasks, [id]))];
  };
  const RUNS = [{ status: 'running' }, { status: 'open' }];
  const WITHDRAWN = [{ status: 'ended' }, { status: 'cancelled' }];

  it('are withdrawn when the duty that ended on the offer is owed again', async () => {
    const id = await takenUp();
    await ended(id);
    const path = await reviewed(id, 'main-duty-ended', 'quashed');
    expect(await clock(id)).toEqual(RUNS);
    await owedAgain(path);
    expect(await clock(id)).toEqual(WITHDRAWN);
  });

  it.each([
    ['once the duty has ended on it', true],
    ['before the duty ends on it', false],
  ])('are withdrawn where the home was not suitable after all, %s', async (_, isEnded) => {
    const id = await takenUp();
    if (isEnded) await ended(id);
    await reviewed(id, 'suitability', 'quashed');
    expect(await clock(id)).toEqual(WITHDRAWN);
  });

  it('run on where the home was suitable, or another end than that on the offer was set aside', async () => {
    const suitable = await takenUp();
    await ended(suitable);
    await reviewed(suitable, 'suitability', 'confirmed');
    expect(await clock(suitable)).toEqual(RUNS);

    const eligible = await takenUp();
    await ended(eligible, 'MD-6a', {});
    await owedAgain(await reviewed(eligible, 'main-duty-ended', 'quashed'));
    expect(await clock(eligible)).toEqual(RUNS);
  });
});
