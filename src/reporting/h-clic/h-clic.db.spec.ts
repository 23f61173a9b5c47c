import { inPriorityNeed, inRelief } from '../../../test/factories/applications.js';
import { aMappingFile, ANSWERS, gathered } from '../../../test/factories/h-clic.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

const FIRST = { 'If-Match': '"0"' };

describe('what a council asks for its return', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-12T09:00:00Z' });
  });
  afterAll(() => test.close());

  const officer = () => test.as(test.cast.officer);
  const answer = (id: string, answers: object, headers: Record<string, string> = FIRST) =>
    officer().put(`/applications/${id}/h-clic`, { answers }).set(headers);

  describe('of an officer', () => {
    it('shows the case as it would be returned, what is wrong with it, and the labels to choose from', async () => {
      const { id } = await inRelief(officer());
      const { body } = await officer().get(`/applications/${id}/h-clic`).expect(200);

      expect(body).toMatchObject({ quarter: '2026-Q1', version: 0 });
      expect(body.content.main).toMatchObject([
        { initialAssessment: 'RELIEF_OWED', household: 'SINGLE_PARENT_FEMALE' },
      ]);
      expect(body.content.people).toHaveLength(3);
      expect(body.questions).toContainEqual({
        ...{ question: 'nationality', words: 'What is the applicant’s nationality?', many: false, answer: null },
        labels: expect.arrayContaining([{ key: 'NOT_KNOWN', label: 'Not known' }]) as unknown,
      });
      expect(body.faults).toContainEqual({
        ...{ level: 'error', section: 'main', item: 1, field: 'accommodationBefore' },
        wrong: 'Not answered yet: Where did they live when they came?',
        mend: 'Answer it in the H-CLIC questions of the case.',
      });
    });

    it('keeps answers with the case and shows at once what is still wrong', async () => {
      const { id } = await inRelief(officer());
      const { body } = await answer(id, { ...ANSWERS, supportNeeds: ['BUDGETING', 'BUDGETING'] }).expect(200);

      expect(body).toMatchObject({ version: 1, faults: [] });
      expect(body.content.main).toMatchObject([{ accommodationBefore: 'WITH_FAMILY' }]);
      expect(body.content.support).toEqual([{ supportNeeds: ['BUDGETING', 'DOMESTIC_ABUSE'] }]);

      const again = await answer(id, { ...ANSWERS, nationality: null }, { 'If-Match': '"1"' }).expect(200);
      expect(again.body).toMatchObject({ version: 2, faults: [{ level: 'warning', field: 'nationality' }] });
    });

    it('lets one of two who save at once go first', async () => {
      const { id } = await inRelief(officer());
      const answers = await Promise.all([answer(id, ANSWERS), answer(id, ANSWERS)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
      expect((await answer(id, ANSWERS)).body.code).toBe('stale-version');
    });

    it('names every answer that is no label, and every question that is not asked', async () => {
      const { id } = await inRelief(officer());
      const { body } = await answer(id, { shoeSize: '5', ethnicity: 'BLUE', supportNeeds: 'DRUG' }).expect(422);
      expect(body).toMatchObject({
        code: 'bad-answers',
        errors: [
          { field: 'answers.shoeSize', code: 'unknown-question' },
          { field: 'answers.ethnicity', code: 'unknown-label' },
          { field: 'answers.supportNeeds', code: 'bad-answer' },
        ],
      });
    });

    it('is not for another council that the household is shared with', async () => {
      const { id, household } = await inRelief(officer());
      const body = { organisationId: test.cast.organisations.preston, purpose: 'Support', consent: 'given' };
      await officer().post(`/households/${household.id}/shares`, body).expect(201);
      const preston = test.as(test.cast.prestonOfficer);
      await preston.get(`/applications/${id}`).expect(200);
      await preston.get(`/applications/${id}/h-clic`).expect(403);
    });
  });

  describe('of its administrator', () => {
    const administrator = () => test.as(test.cast.administrator);

    it('keeps every version of the mapping file, and changes none', async () => {
      const { body } = await administrator().post('/h-clic/mappings', aMappingFile()).expect(201);
      expect(body).toEqual({
        version: '2026-1',
        inForceFrom: '2025-01-01',
        loadedAt: expect.stringMatching(/^2026-03-12T/) as unknown,
      });
      await administrator()
        .post('/h-clic/mappings', aMappingFile({ version: '2026-2' }))
        .expect(201);

      const again = await administrator()
        .post('/h-clic/mappings', aMappingFile({ yes: 'Y' }))
        .expect(409);
      expect(again.body.code).toBe('version-loaded');
      const { items } = (await administrator().get('/h-clic/mappings').expect(200)).body;
      expect(items.map(({ version }: { version: string }) => version)).toEqual(['2026-2', '2026-1']);
    });

    it('refuses a file with the place of everything that is wrong with it', async () => {
      const file = { ...aMappingFile({ version: '2026-3' }), yes: '', codes: { sex: { FEMALE: 1 } } };
      const { body } = await administrator().post('/h-clic/mappings', file).expect(422);
      expect(body).toMatchObject({ code: 'bad-mapping', errors: [{ field: 'yes' }, { field: 'codes.sex.FEMALE' }] });
    });
  });

  describe('of the record', () => {
    it('counts the main duty from its own day, with no queue to write it down', async () => {
      const { id } = await inPriorityNeed(officer());
      // Relief began so long ago that its 56 days ended on 1 March.
      const ofRelief = [id, '2026-01-05', '2026-03-01', '2026-03-02'];
      await test.rows(
        'update homelessness.duty set started_on = $2, last_day = $3, first_day_after = $4 where application_id = $1',
        ofRelief,
      );
      const returnId = await gathered(test);

      const [found] = await test.rows(
        'select content from reporting.hclic_case where return_id = $1 and application_id = $2',
        [returnId, id],
      );
      expect(found).toMatchObject({
        content: {
          relief: [{ startedOn: '2026-01-05', endedOn: '2026-03-01', reliefOutcome: '56D' }],
          finalDuties: [{ finalDecision: 'MAIN_OWED', decidedOn: '2026-03-02', priorityNeed: 'DOMESTIC_ABUSE' }],
        },
      });
    });
  });
});
