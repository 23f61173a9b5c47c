import { anOpenPlan } from '../../../test/factories/move-on.js';
import { aTeam } from '../../../test/factories/teams.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Visitor } from '../../../test/support/visitor.js';

describe('teams, and the work that comes to them', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  const officer = () => test.as(test.cast.officer);
  const supervisor = () => test.as(test.cast.supervisor);
  const made = async (overrides: object = {}) =>
    (await supervisor().post('/teams', aTeam(overrides)).expect(201)).body as { id: string; name: string };
  const planned = async () => {
    const { tasks } = await anOpenPlan(test);
    return (await officer().get(`/tasks/${tasks[0]?.id}`).expect(200)).body;
  };

  it('has who belongs to it and which work comes to it', async () => {
    const memberIds = [test.cast.officer.id, test.cast.otherOfficer.id];
    const { id } = await made({ name: 'Reviews', kinds: ['review-decision', 'review-decision'], memberIds });
    const { body } = await officer().get('/teams').expect(200);
    const team = body.items.find((each: { id: string }) => each.id === id);
    expect(team).toMatchObject({ name: 'Reviews', kinds: ['review-decision'], version: 1 });
    expect(team.members.map((member: { id: string }) => member.id).sort()).toEqual(memberIds.sort());
  });

  it('gets what comes up from now on; what was there before stays where it was', async () => {
    const before = await planned();
    expect(before.team).toBeNull();
    const { id } = await made({ name: 'Moving on', kinds: [before.kind] });
    const after = await planned();
    expect(after.team).toEqual({ id, name: 'Moving on' });
    expect((await officer().get(`/tasks/${before.id}`)).body.team).toBeNull();
    const { body } = await officer().get(`/tasks?teamId=${id}&status=open&limit=200`).expect(200);
    expect(body.items.map((task: { id: string }) => task.id)).toEqual([after.id]);

    await supervisor()
      .put(`/teams/${id}`, aTeam({ name: 'Moving on' }))
      .expect(200);
    expect((await planned()).team).toBeNull();
    expect((await officer().get(`/tasks/${after.id}`)).body.team).toEqual({ id, name: 'Moving on' });
  });

  it('shares no kind of work with another team, even when both are made at once', async () => {
    const answers = await Promise.all(
      ['One', 'Two', 'Three'].map((name) => supervisor().post('/teams', aTeam({ name, kinds: ['shared-kind'] }))),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422, 422]);
    expect(answers.filter(({ status }) => status === 422).map(({ body }) => body.code)).toEqual([
      'kind-taken',
      'kind-taken',
    ]);
    const twice = test.rows(
      `insert into tasks.team_kind (organisation_id, kind, team_id) select organisation_id, kind, team_id from tasks.team_kind limit 1`,
    );
    await expect(twice).rejects.toMatchObject({ constraint: 'one_team_for_a_kind' });
  });

  it('is settled by a supervisor, with colleagues of the organisation', async () => {
    await officer().post('/teams', aTeam()).expect(403);
    const { id } = await made({ name: 'Ours alone' });
    const stranger = aTeam({ name: 'With a stranger', memberIds: [test.cast.rowanWorker.id] });
    expect((await supervisor().post('/teams', stranger).expect(422)).body.code).toBe('not-in-this-team');
    await test.as(test.cast.rowanManager).put(`/teams/${id}`, aTeam()).expect(404);
    const { body } = await test.as(test.cast.rowanManager).get('/teams').expect(200);
    expect(body.items).toEqual([]);
  });

  it('is made and changed on screen', async () => {
    const visitor = Visitor.at(test.url, test.cast.supervisor);
    const nameless = await visitor.send('/tasks/teams/new', {}, { from: '/tasks/teams/new' });
    expect([nameless.status, nameless.text]).toEqual([422, expect.stringContaining('Enter a name')]);
    const values = { name: 'On screen', memberIds: test.cast.officer.id };
    const kept = await visitor.send('/tasks/teams/new', values, { from: '/tasks/teams/new' });
    expect(kept.headers['location']).toBe('/tasks/teams?done=settled');
    const [, id] = /href="\/tasks\/teams\/([0-9a-f-]{36})">Change<span class="govuk-visually-hidden"> On screen/.exec(
      (await visitor.get('/tasks/teams')).text,
    )!;
    expect((await visitor.get(`/tasks/teams/${id}`)).text).toMatch(
      new RegExp(`value="${test.cast.officer.id}"[^>]* checked`),
    );
    expect((await visitor.get(`/tasks?list=nobody&team=${id}`)).text).toContain('There are none.');
  });
});
