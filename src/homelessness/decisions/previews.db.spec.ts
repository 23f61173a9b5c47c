import {
  anotherReason,
  answer,
  applied,
  decided,
  inPriorityNeed,
  inRelief,
} from '../../../test/factories/applications.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

describe('a preview', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-12T09:00:00Z' });
  });
  afterAll(() => test.close());

  const officer = () => test.as(test.cast.officer);
  const ofDecision = (id: string, body: object) => officer().post(`/applications/${id}/decisions/preview`, body);
  const ofEnding = (id: string, body: object) => officer().post(`/applications/${id}/duties/end/preview`, body);

  /** Everything that a step may change, in all tables at once. */
  const everything = async () => {
    const tables = ['application', 'decision', 'duty', 'clock', 'notice', 'override'];
    const counted = tables.map(
      (name) => `(select jsonb_agg(to_jsonb(t) order by t::text) from homelessness.${name} t)`,
    );
    const tasks = `(select jsonb_agg(to_jsonb(t) order by t.id) from tasks.task t)`;
    const outbox = `(select count(*) from platform.outbox)`;
    const [row] = await test.rows(
      `select ${[...counted, tasks, outbox].map((part, nth) => `${part} as p${nth}`).join(', ')}`,
    );
    return row;
  };

  it('of the finding that starts relief shows duty, clock, letters and work, and leaves none of it', async () => {
    const { id } = await applied(officer());
    await decided(officer(), id, answer('eligibility', 'eligible'));
    const before = await everything();
    const { body } = await ofDecision(id, answer('homelessness', 'homeless')).expect(200);

    expect(body).toMatchObject({
      allowed: true,
      helpTrack: { now: 'application-open', then: 'relief' },
      accommodationTrack: { now: 'interim', then: 'interim' },
      duties: { start: [{ duty: 'relief', startedOn: '2026-03-10', lastDay: '2026-05-04' }], end: [] },
      late: false,
    });
    expect(body.clocks.start.map(({ clock }: { clock: string }) => clock)).toContain('K-02');
    expect(body.letters.map(({ notice }: { notice: string }) => notice)).toEqual(
      expect.arrayContaining(['N-184', 'N-189A', 'N-PHP']),
    );
    expect(body.tasks.raise).toContainEqual({
      kind: 'relief-duty',
      title: 'Relief duty: last day',
      dueOn: '2026-05-04',
    });
    expect(body.tasks.close.map(({ kind }: { kind: string }) => kind)).toEqual(['decide-homelessness']);
    expect(await everything()).toEqual(before);
  });

  it('says exactly what the decision then does', async () => {
    const { id } = await inRelief(officer());
    const body = answer('priority-need', 'in-priority-need', { decidedOn: '2026-03-12' });
    const previewed = (await ofDecision(id, body).expect(200)).body;
    const { body: made } = await officer().post(`/applications/${id}/decisions`, body).expect(201);

    const { categories, mainCategory, citations, ruleVersion, late, advice } = made;
    expect(previewed).toMatchObject({ categories, mainCategory, citations, ruleVersion, late, advice });
    expect(previewed.helpTrack.then).toBe(made.application.helpTrack);
    expect(previewed.accommodationTrack.then).toBe(made.application.accommodationTrack);
    expect((await ofDecision(id, body).expect(200)).body.tasks.close).toEqual([]);
  });

  it('tells the guard’s explanation where the step would be refused, and leaves no refusal on record', async () => {
    const { id } = await inRelief(officer(), anotherReason());
    const facts = { arrearsFromEconomicAbuse: true };
    const intentional = answer('intentionality', 'intentional', { facts });
    const before = await everything();
    const { body } = await ofDecision(id, intentional).expect(200);

    const refused = await officer().post(`/applications/${id}/decisions`, intentional).expect(422);
    const { code, detail, errors, rule, citation, insteadYouMay, override } = refused.body;
    expect(body).toEqual({
      allowed: false,
      refusal: { code, detail, errors: errors ?? [], rule, citation, insteadYouMay, override },
    });
    expect(await everything()).toEqual(before);
    const audited = await test.rows(
      `select action, outcome, details from audit.entry where subject_id = $1 and action = 'step.previewed'`,
      [id],
    );
    expect(audited).toEqual([
      { action: 'step.previewed', outcome: 'done', details: { allowed: false, code: 'unlawful-step' } },
    ]);
  });

  it('of the end of a duty shows what would end with it', async () => {
    const { id } = await inPriorityNeed(officer());
    const end = { duty: 'relief', ground: 'RL-f', endedOn: '2026-03-12', reasons: 'Withdrawn.' };
    const before = await everything();
    const { body } = await ofEnding(id, end).expect(200);

    expect(body).toMatchObject({
      allowed: true,
      helpTrack: { now: 'relief', then: 'closed' },
      accommodationTrack: { now: 'interim', then: 'none' },
      duties: { start: [], end: [{ duty: 'relief', endedOn: '2026-03-12', endGround: 'RL-f' }] },
      clocks: { stop: expect.arrayContaining([expect.objectContaining({ clock: 'K-02' })]) },
    });
    expect(body.letters).toContainEqual(expect.objectContaining({ notice: 'N-189B(5)' }));
    expect(await everything()).toEqual(before);
    expect((await ofEnding(id, { ...end, ground: 'RL-AUTO' }).expect(200)).body).toMatchObject({
      allowed: false,
      refusal: { rule: 'RL-AUTO' },
    });
  });
});
