import { anotherReason, inRelief } from '../../../test/factories/applications.js';
import { anOfferNotTakenUp } from '../../../test/factories/housing-offers.js';
import { A_COMPLETE_LETTER, anOutcome, dueNotice } from '../../../test/factories/reviews.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

const TODAY = '2026-03-20';
const SUITABLE = { suitable: true, canEndOtherObligations: true, fixedTermMonths: 6 };
const ALL = ['merits', 'newInformation', 'personalCircumstances'];

describe('a roof while the suitability of a final offer is reviewed (ACC-4, s.188(2A))', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: `${TODAY}T09:00:00Z`, background: true });
  });
  afterAll(() => test.close());

  const officer = () => test.as(test.cast.officer);
  const supervisor = () => test.as(test.cast.supervisor);
  const roof = async (id: string): Promise<string[]> => {
    const { body } = await officer().get(`/applications/${id}`).expect(200);
    return [body.roof, body.accommodationTrack];
  };
  const ended = async (ground: string, facts: object) => {
    const { id } = await inRelief(officer(), anotherReason());
    if (ground === 'RL-193A') await anOfferNotTakenUp(test, id, TODAY);
    const ending = { duty: 'relief', ground, endedOn: TODAY, reasons: 'The flat was suitable.', facts };
    await officer().post(`/applications/${id}/duties/end`, ending).expect(200);
    const [duty] = await test.rows<{ id: string }>('select id from homelessness.duty where application_id = $1', [id]);
    return { id, dutyId: duty!.id };
  };
  const asked = async (matter: string, ground = 'RL-193A', facts: object = SUITABLE) => {
    const { id, dutyId: subjectId } = await ended(ground, facts);
    expect(await roof(id)).toEqual(['none', 'none']);
    const about = { matter, subjectId };
    const { body } = await officer().post(`/applications/${id}/reviews`, { about, requestedOn: TODAY }).expect(201);
    return { id, path: `/applications/${id}/reviews/${body.id}` };
  };
  const outcome = async (id: string, path: string, of: string) => {
    const given = { userId: test.cast.supervisor.id, tookNoOtherPart: true };
    await supervisor().put(`${path}/reviewer`, given).expect(200);
    await supervisor()
      .post(`${path}/outcome`, anOutcome({ outcome: of, decidedOn: TODAY }))
      .expect(200);
    expect(await roof(id)).toEqual(['interim', 'interim']);
    const letter = await dueNotice(test, { applicationId: id }, 'N-203');
    await officer()
      .post(`/applications/${id}/notices/${letter}/issue`, { issuedOn: TODAY, tells: A_COMPLETE_LETTER })
      .expect(200);
  };

  it('goes on from the request, is to be found, and nobody may end it', async () => {
    const { id } = await asked('suitability');
    expect(await roof(id)).toEqual(['interim', 'interim']);
    expect(
      await test.rows(
        `select status from homelessness.clock where application_id = $1 and clock = 'K-33' order by id`,
        [id],
      ),
    ).toContainEqual({ status: 'running' });

    const no = { accommodate: false, weighed: ALL, reasons: 'All weighed.', decidedOn: TODAY };
    const refused = await officer().post(`/applications/${id}/roof`, no).expect(422);
    expect(refused.body).toMatchObject({ rule: 'ACC-4', citation: expect.stringContaining('188(2A)') });
    expect(await roof(id)).toEqual(['interim', 'interim']);
  });

  it('ends when they have been told that the offer was suitable, and not before', async () => {
    const { id, path } = await asked('suitability');
    await outcome(id, path, 'confirmed');
    expect(await roof(id)).toEqual(['none', 'none']);
  });

  it('goes on where the offer was not suitable, until somebody decides again', async () => {
    const { id, path } = await asked('suitability');
    await outcome(id, path, 'quashed');
    expect(await roof(id)).toEqual(['interim', 'interim']);
  });

  it('ends when they want no review any more', async () => {
    const { id, path } = await asked('suitability');
    await officer().post(`${path}/withdraw`, {}).expect(200);
    expect(await roof(id)).toEqual(['none', 'none']);
  });

  it('goes on through the end of relief where they had asked about the offer before it, until they are told', async () => {
    const { id } = await inRelief(officer(), anotherReason());
    const about = { matter: 'suitability', subjectId: await anOfferNotTakenUp(test, id, TODAY) };
    const { body } = await officer().post(`/applications/${id}/reviews`, { about, requestedOn: TODAY }).expect(201);
    const ending = { duty: 'relief', ground: 'RL-193A', endedOn: TODAY, reasons: 'It was suitable.', facts: SUITABLE };
    await officer().post(`/applications/${id}/duties/end`, ending).expect(200);
    expect(await roof(id)).toEqual(['interim', 'interim']);
    await outcome(id, `/applications/${id}/reviews/${body.id}`, 'confirmed');
    expect(await roof(id)).toEqual(['none', 'none']);
  });

  it.each([
    ['whether relief has ended at all', 'relief-ended', 'RL-193A', SUITABLE],
    [
      'the suitability of an offer that was not final',
      'suitability',
      'RL-c',
      { suitable: true, prospectOfSixMonths: true },
    ],
  ])('is left to the council where the review is of %s (ACC-5)', async (_, matter, ground, facts) => {
    const { id } = await asked(matter, ground, facts);
    expect(await roof(id)).toEqual(['none', 'none']);
    const yes = { accommodate: true, reasons: 'Until it is decided.', decidedOn: TODAY };
    await officer().post(`/applications/${id}/roof`, yes).expect(200);
    expect(await roof(id)).toEqual(['power-pending-review', 'none']);
  });
});
