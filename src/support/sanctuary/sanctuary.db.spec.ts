import { answer, applied, decided } from '../../../test/factories/applications.js';
import { recorded } from '../../../test/factories/households.js';
import { aRoom } from '../../../test/factories/placements.js';
import {
  aHomeMadeSafe,
  anOfferedSanctuary,
  aSanctuaryOffer,
  aSurvey,
  aSurveyedHome,
  aWantedSanctuary,
} from '../../../test/factories/sanctuaries.js';
import { memberOf } from '../../../test/factories/support.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

const TODAY = '2026-03-10';
const ID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const MOMENT = /\d{4}-\d\d-\d\dT[\d:.]+Z/g;

describe('staying safely at home', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  const officer = () => test.as(test.cast.officer);
  const tasksOf = async (personId: string) =>
    (
      await test.rows<{ line: string }>(
        `select kind || ' by ' || due_on || ': ' || status as line from tasks.task
          where subject_id = $1 and kind in ('survey-home', 'see-to-measures', 'review-measures') order by created_at, id`,
        [personId],
      )
    ).map(({ line }) => line);

  it('is never offered alone', async () => {
    const { personId } = await anOfferedSanctuary(test);
    await officer()
      .post(`/people/${personId}/sanctuaries`, aSanctuaryOffer(TODAY, { beside: [] }))
      .expect(400);
  });

  it('is offered once, however many offer it at the same moment', async () => {
    const personId = memberOf(await recorded(officer()));
    const offer = () => officer().post(`/people/${personId}/sanctuaries`, aSanctuaryOffer(TODAY));
    const answers = await Promise.all([offer(), offer(), offer(), offer()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
  });

  it('goes from her yes to a home that is made safe, and is asked after', async () => {
    const { id, personId, workIds } = await aSurveyedHome(test);
    expect(await tasksOf(personId)).toEqual(['survey-home by 2026-03-13: done', 'see-to-measures by 2026-04-07: open']);
    const move = (workId: string | undefined, named: string) =>
      officer().post(`/sanctuaries/${id}/works/${workId}`, { on: TODAY, move: named }).expect(200);
    await move(workIds[0], 'order');
    await move(workIds[0], 'do');
    await move(workIds[0], 'find-unsound');
    await move(workIds[0], 'do');
    await move(workIds[0], 'find-sound');
    const { body } = await move(workIds[1], 'leave-out');
    expect(body).toMatchObject({ status: 'made-safe', reviewOn: '2026-04-07' });
    expect(await tasksOf(personId)).toEqual([
      'survey-home by 2026-03-13: done',
      'see-to-measures by 2026-04-07: done',
      'review-measures by 2026-04-07: open',
    ]);

    const ended = await officer().post(`/sanctuaries/${id}/end`, { on: TODAY, reason: 'no-longer-needed' }).expect(200);
    expect(ended.body).toMatchObject({ status: 'ended', endReason: 'no-longer-needed' });
    expect((await tasksOf(personId)).at(-1)).toBe('review-measures by 2026-04-07: cancelled');
  });

  it('is looked at again, and again', async () => {
    const { id, personId } = await aHomeMadeSafe(test);
    await officer().post(`/sanctuaries/${id}/review`, { on: TODAY }).expect(200);
    expect((await tasksOf(personId)).slice(-2)).toEqual([
      'review-measures by 2026-04-07: done',
      'review-measures by 2026-04-07: open',
    ]);
  });

  it('may be said no to at any time, and then yes, without a reason', async () => {
    const { id, personId } = await aWantedSanctuary(test);
    const say = async (wanted: boolean) =>
      (await officer().post(`/sanctuaries/${id}/answer`, { on: TODAY, wanted }).expect(200)).body.status as string;
    expect(await say(false)).toBe('not-wanted');
    expect(await tasksOf(personId)).toEqual(['survey-home by 2026-03-13: cancelled']);
    expect(await say(true)).toBe('wanted');
    expect(await tasksOf(personId)).toEqual([
      'survey-home by 2026-03-13: cancelled',
      'survey-home by 2026-03-13: open',
    ]);
    await officer().post(`/sanctuaries/${id}/answer`, { on: TODAY, wanted: true, reason: 'because' }).expect(400);
  });

  it('says with the law what right whoever harms has, and orders nothing against a landlord’s word', async () => {
    const { id, workIds } = await aSurveyedHome(test, { landlordConsent: 'refused' });
    const { body } = await officer().get(`/sanctuaries/${id}`).expect(200);
    expect(body.cautions).toHaveLength(2);
    expect(body.cautions[0].citation).toContain('177(1)');
    await officer().post(`/sanctuaries/${id}/works/${workIds[0]}`, { on: TODAY, move: 'order' }).expect(409);
    await officer().post(`/sanctuaries/${id}/survey`, aSurvey(TODAY)).expect(200);
    await officer().post(`/sanctuaries/${id}/works/${workIds[0]}`, { on: TODAY, move: 'order' }).expect(200);
  });

  it('holds no bed: there is no unit, no night and no place in it', async () => {
    const before = await test.rows('select count(*)::int as held from availability.unit_occupancy');
    await aHomeMadeSafe(test);
    expect(await test.rows('select count(*)::int as held from availability.unit_occupancy')).toEqual(before);
  });

  // Promise 11: the same woman, who said no, who said yes, and who was never asked.
  it('said no to, changes no duty, no decision, no task and no place that is found', async () => {
    await aRoom(test);
    const never = await owedWhen(null);
    expect(never).toContain('priority-need');
    expect(await owedWhen(false)).toBe(never);
    expect(await owedWhen(true)).toBe(never);
  });

  /** All that is owed, decided, found and to be done for a woman who said this, without what tells two cases apart. */
  async function owedWhen(wanted: boolean | null): Promise<string> {
    const { id, household } = await applied(officer());
    const personId = memberOf(household);
    if (wanted !== null) {
      const offer = aSanctuaryOffer(TODAY);
      const { body } = await officer().post(`/people/${personId}/sanctuaries`, offer).expect(201);
      await officer().post(`/sanctuaries/${body.id}/answer`, { on: TODAY, wanted }).expect(200);
    }
    await decided(officer(), id, answer('eligibility', 'eligible'));
    await decided(officer(), id, answer('homelessness', 'homeless'));
    await decided(officer(), id, answer('priority-need', 'in-priority-need', { categories: ['PN-e'] }));
    const found = await officer()
      .post('/availability/search', { householdId: household.id, from: '2026-03-11' })
      .expect(200);
    const tasks = await test.rows(
      'select kind, due_on, status, statutory from tasks.task where subject_id = $1 order by kind, due_on',
      [id],
    );
    const { body: whole } = await officer().get(`/applications/${id}`).expect(200);
    const own = new Set([id, household.id, ...household.members.map((member) => member.id)]);
    const plain = JSON.stringify({ whole, found: found.body, tasks })
      .replaceAll(ID, (one) => (own.has(one) ? 'own' : 'other'))
      .replaceAll(MOMENT, 'moment')
      .replaceAll(/"(reference|householdReference)":"[^"]*"/g, '"$1"');
    return plain;
  }
});
