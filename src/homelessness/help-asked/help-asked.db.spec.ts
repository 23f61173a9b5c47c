import { PRESTON, WYRE } from '../../../test/factories/applications.js';
import { anAnswerToHelp, aRequestForHelp, helpAsked } from '../../../test/factories/cases.js';
import { inRelief } from '../../../test/factories/applications.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

// CO-1, s.213.
describe('help that is asked of others', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  const officer = () => test.as(test.cast.officer);
  const at = ({ id, helpId }: { id: string; helpId: string }) => `/applications/${id}/help-asked/${helpId}`;
  const tasks = async (id: string) =>
    (
      await test.rows<{ said: string }>(
        `select due_on || ' ' || status as said from tasks.task where subject_id = $1 and kind = 'chase-help' order by due_on`,
        [id],
      )
    ).map(({ said }) => said);

  it('is kept with whom, what and until when, and whether they must help', async () => {
    const asked = await helpAsked(officer());
    const { body } = await officer().get(`/applications/${asked.id}/help-asked`).expect(200);
    expect(body.items).toMatchObject([
      {
        ...{ body: 'social-services', whom: 'Duty manager, families team', status: 'asked', sharesInformation: false },
        ...{
          mustHelp: true,
          extent: 'as far as is reasonable in the circumstances',
          citation: 'Housing Act 1996 s.213',
        },
      },
    ]);
    expect(await tasks(asked.id)).toEqual(['2026-03-17 open']);

    const { id } = await inRelief(officer());
    const ofPolice = aRequestForHelp({ body: 'police', authorityCode: undefined });
    const other = await officer().post(`/applications/${id}/help-asked`, ofPolice).expect(201);
    expect(other.body).toMatchObject({ mustHelp: false, extent: null });
  });

  it('is chased with a new task each time, and answered once', async () => {
    const asked = await helpAsked(officer());
    await officer()
      .post(`${at(asked)}/chase`, { chasedOn: '2026-03-10', answerBy: '2026-03-20' })
      .expect(200);
    const { body } = await officer()
      .post(`${at(asked)}/chase`, { chasedOn: '2026-03-10', answerBy: '2026-03-20' })
      .expect(200);
    expect(body).toMatchObject({ chased: 2, lastChasedOn: '2026-03-10', answerBy: '2026-03-20' });
    expect(await tasks(asked.id)).toEqual(['2026-03-17 done', '2026-03-20 done', '2026-03-20 open']);

    const answers = await Promise.all(
      [test.cast.officer, test.cast.otherOfficer].map((who) =>
        test.as(who).post(`${at(asked)}/answer`, anAnswerToHelp()),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await tasks(asked.id)).filter((task) => task.endsWith('open'))).toEqual([]);
    const read = await officer().get(`/applications/${asked.id}/help-asked`).expect(200);
    expect(read.body.items).toMatchObject([
      { status: 'answered', answer: 'helps', said: 'Somebody comes on Thursday.' },
    ]);
  });

  it('says something of them only once they have agreed to it', async () => {
    const { id } = await inRelief(officer());
    const path = `/applications/${id}/help-asked`;
    const telling = { sharesInformation: true };
    expect((await officer().post(path, aRequestForHelp(telling)).expect(422)).body.code).toBe('not-agreed-to-share');
    await officer()
      .post(path, aRequestForHelp({ ...telling, agreedOn: '2026-03-11' }))
      .expect(422);
    await officer()
      .post(path, aRequestForHelp({ ...telling, agreedOn: '2026-03-10' }))
      .expect(201);
  });

  it('is asked of no council where they are not safe', async () => {
    const { id } = await inRelief(officer());
    const path = `/applications/${id}/help-asked`;
    const ofCouncil = (authorityCode: string) => aRequestForHelp({ body: 'local-housing-authority', authorityCode });
    expect((await officer().post(path, ofCouncil(PRESTON)).expect(422)).body.code).toBe('area-not-safe');
    await officer().post(path, ofCouncil(WYRE)).expect(201);
    expect((await officer().post(path, ofCouncil('E09000099')).expect(422)).body.code).toBe('unknown-local-authority');
  });

  it.each([
    ['of tomorrow', { askedOn: '2026-03-11' }, 422, 'in-the-future'],
    ['of before they came', { askedOn: '2026-03-09' }, 422, 'before-the-approach'],
    ['to be answered before it was asked', { answerBy: '2026-03-09' }, 422, 'answer-by-too-early'],
    ['of nobody', { whom: ' ' }, 400, 'invalid-input'],
    ['of a body on no list', { body: 'his-family' }, 400, 'invalid-input'],
  ])('is refused %s', async (_, overrides, status, code) => {
    const { id } = await inRelief(officer());
    const { body } = await officer().post(`/applications/${id}/help-asked`, aRequestForHelp(overrides)).expect(status);
    expect(body.code).toBe(code);
  });

  it('is nothing to another council, and sealed in the database', async () => {
    const asked = await helpAsked(officer());
    await officer()
      .post(`${at(asked)}/answer`, anAnswerToHelp())
      .expect(200);
    await test.as(test.cast.prestonOfficer).get(`/applications/${asked.id}/help-asked`).expect(404);
    await test
      .as(test.cast.prestonOfficer)
      .post(`${at(asked)}/answer`, anAnswerToHelp())
      .expect(404);
    await test
      .as(test.cast.supportWorker)
      .post(`${at(asked)}/answer`, anAnswerToHelp())
      .expect(403);
    const rows = await test.rows('select h::text from homelessness.help_asked h');
    expect(JSON.stringify(rows)).not.toMatch(/mother|manager|Thursday/);
  });
});
