import { arrived } from '../../../test/factories/placements.js';
import {
  aContact,
  anActivePackage,
  anArrangedCover,
  anOfferedPackage,
  aPackage,
  aStepUp,
  memberOf,
  type OpenPackage,
} from '../../../test/factories/support.js';
import type { CastMember } from '../../../test/support/cast.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Visitor } from '../../../test/support/visitor.js';
import { TrainingClock } from '../../platform/clock/training-clock.js';
import type { CaseloadLine } from './caseload.view.js';

describe('a caseload', () => {
  let test: TestApp;
  let support: OpenPackage;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
    support = await anActivePackage(test);
  });
  afterAll(() => test.close());

  const listed = async (who: CastMember, query = 'whose=team') =>
    (await test.as(who).get(`/caseload?limit=200&${query}`).expect(200)).body.items as CaseloadLine[];
  const lineOf = async (who: CastMember, id = support.id, query?: string) =>
    (await listed(who, query)).find((line) => line.id === id);
  const isListed = async (query: string, id = support.id, who = test.cast.coordinator) =>
    (await lineOf(who, id, query)) !== undefined;
  const at = (moment: string) => test.app.get(TrainingClock).moveTo(new Date(moment));

  it('says whom support is for, who leads, how much and when the next review is', async () => {
    const { supportWorker, coordinator } = test.cast;
    await test
      .as(supportWorker)
      .post(`/support-packages/${support.id}/steps`, aStepUp({ intensity: 'regular' }))
      .expect(201);
    const child = memberOf(support.household, 'boy');
    await test
      .as(coordinator)
      .post('/support-packages', aPackage(child, coordinator, '2026-03-10'))
      .expect(201);

    const lines = (await listed(coordinator)).filter(({ household }) => household.id === support.household.id);

    expect(lines).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          person: { id: support.personId, name: 'Sara Whitfield', isChild: false },
          household: {
            ...{ id: support.household.id, reference: expect.stringMatching(/^HH-/), knownBy: 'Sara Whitfield' },
          },
          lead: { userId: supportWorker.id, name: 'supportWorker' },
          intensity: 'regular',
          nextReviewOn: '2026-04-07',
        }),
        expect.objectContaining({
          person: { id: child, name: 'Jamie Whitfield', isChild: true },
          lead: { userId: coordinator.id, name: 'coordinator' },
          intensity: null,
        }),
      ]),
    );
    expect(lines).toHaveLength(2);
  });

  it('tells a name to nobody who does not see the household, and the support all the same to those who lead it', async () => {
    const hidden = await anActivePackage(test);
    const { id, shareId } = hidden.household as typeof hidden.household & { shareId: string };
    await test.as(test.cast.officer).delete(`/households/${id}/shares/${shareId}`).expect(204);

    expect(await lineOf(test.cast.coordinator, hidden.id)).toMatchObject({
      person: { name: null, isChild: null },
      household: { reference: null, knownBy: null },
      lead: { name: 'supportWorker' },
    });
    expect(await isListed('whose=team', hidden.id, test.cast.rowanManager)).toBe(false);
  });

  it('shows whose turn it is: a hand-over waits for its receiver, a review for the lead', async () => {
    const { coordinator, supportWorker } = test.cast;
    const { id } = await anOfferedPackage(test);

    expect((await lineOf(coordinator, id, 'whose=me'))?.waiting).toMatchObject([
      { what: 'task', title: 'Make first contact as lead professional', yours: false, who: 'supportWorker' },
      { what: 'handover', title: 'Acknowledge a hand-over', yours: true, who: 'coordinator' },
    ]);
    expect(await isListed('whose=me&waits=handover', id)).toBe(true);
    expect(await isListed('whose=me&waits=handover', id, supportWorker)).toBe(false);
    expect(await isListed('whose=team&waits=handover', id, supportWorker)).toBe(true);
    expect(await isListed('whose=team&waits=review', id)).toBe(false);
  });

  it('shows what is due, and what is late, from its day on', async () => {
    const { supportWorker } = test.cast;
    const { id, startsOn } = await anActivePackage(test);
    await test.as(supportWorker).post(`/support-packages/${id}/contacts`, aContact(startsOn)).expect(201);
    expect(await isListed('whose=me&waits=overdue', id, supportWorker)).toBe(false);

    await test
      .rows(`update tasks.task set due_on = due_on - 40 where subject_id = $1 and kind = 'review-support'`, [id])
      .then(() => test.rows(`update support.package set next_review_on = next_review_on - 40 where id = $1`, [id]));

    expect((await lineOf(supportWorker, id))?.waiting).toMatchObject([
      { what: 'review', on: '2026-02-26', yours: true },
    ]);
    for (const waits of ['review', 'overdue', 'anything']) {
      expect([waits, await isListed(`whose=me&waits=${waits}`, id, supportWorker)]).toEqual([waits, true]);
    }
    expect(await isListed('whose=me&waits=reassessment', id, supportWorker)).toBe(false);
  });

  it('shows an assessment that something has made necessary, before its day has come', async () => {
    const { coordinator } = test.cast;
    const { id, personId } = await anActivePackage(test, coordinator);
    await test
      .as(coordinator)
      .post(`/people/${personId}/risk-events`, { kind: 'incident', happenedOn: '2026-03-10' })
      .expect(201);

    expect(await isListed('whose=me&waits=reassessment', id)).toBe(true);
    expect((await lineOf(coordinator, id))?.waiting).toContainEqual(
      expect.objectContaining({ what: 'reassessment', yours: true }),
    );
  });

  it('is found by reference, lead and intensity, and by nothing that is not there', async () => {
    const { reference } = (await lineOf(test.cast.coordinator))?.household ?? {};
    const found = await listed(test.cast.coordinator, `whose=team&reference=${reference?.toLowerCase()}`);
    expect(new Set(found.map(({ household }) => household.reference))).toEqual(new Set([reference]));
    expect(await isListed(`whose=team&leadId=${test.cast.supportWorker.id}&intensity=regular`)).toBe(true);
    expect(await isListed(`whose=team&leadId=${test.cast.coordinator.id}`)).toBe(false);
    expect(await isListed('whose=team&intensity=intensive')).toBe(false);
    expect(await listed(test.cast.coordinator, 'whose=team&reference=HH-0000000')).toEqual([]);
  });

  it('is one’s own with what one stands in for', async () => {
    expect(await isListed('whose=me')).toBe(false);
    await anArrangedCover(test, support.id, '2026-03-10');
    expect(await isListed('whose=me')).toBe(true);
    expect(await isListed('whose=me', support.id, test.cast.supportWorker)).toBe(true);
  });

  it('goes on page by page in the order of the next review', async () => {
    const whole = await listed(test.cast.coordinator);
    const pages: CaseloadLine[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { body } = await test
        .as(test.cast.coordinator)
        .get(`/caseload?whose=team&limit=2${cursor && `&cursor=${cursor}`}`)
        .expect(200);
      pages.push(...(body.items as CaseloadLine[]));
      cursor = body.nextCursor as string | null;
    }
    expect(pages.map(({ id }) => id)).toEqual(whole.map(({ id }) => id));
    const days = whole.map(({ nextReviewOn }) => nextReviewOn);
    expect(days).toEqual([...days].sort());
  });

  it('shows what has happened since its reader was last there, and to each reader their own', async () => {
    const { coordinator, supportWorker } = test.cast;
    const { id, household } = await anActivePackage(test);
    expect(await lineOf(coordinator, id)).toMatchObject({ lastVisitAt: null, moved: null });

    await test.as(coordinator).get(`/support-packages/${id}`).expect(200);
    await test.as(supportWorker).get(`/households/${household.id}/summary`).expect(200);
    await at('2026-03-11T10:00:00Z');
    expect(await lineOf(coordinator, id)).toMatchObject({ lastVisitAt: expect.stringMatching(/^2026-03-10/) });
    await arrived(test, { householdId: household.id });
    await at('2026-03-11T11:00:00Z');

    const moved = (await lineOf(coordinator, id))?.moved;
    expect(moved?.latest.map(({ kind }) => kind)).toContain('placement-arrived');
    expect((await lineOf(supportWorker, id))?.moved?.count).toBe(moved?.count);

    await at('2026-03-12T09:00:00Z');
    await test.as(coordinator).get(`/households/${household.id}/chronology`).expect(200);
    expect((await lineOf(coordinator, id))?.moved).toEqual({ count: 0, latest: [] });
    expect((await lineOf(supportWorker, id))?.moved?.count).toBe(moved?.count);
  });

  it('is empty where nobody leads, whoever may see the household', async () => {
    await test.as(test.cast.officer).get(`/households/${support.household.id}`).expect(200);
    expect(await listed(test.cast.officer)).toEqual([]);
    expect(await listed(test.cast.officer, 'whose=me')).toEqual([]);
  });

  it('is a page, with the same search', async () => {
    const visitor = Visitor.at(test.url, test.cast.coordinator);
    const { reference } = (await lineOf(test.cast.coordinator))?.household ?? {};
    const { status, text } = await visitor.get(`/caseload?whose=team&reference=${reference}&waits=&leadId=`);
    expect(status).toBe(200);
    for (const words of [
      'Sara Whitfield',
      'Jamie Whitfield',
      'Child',
      'In the lead: supportWorker',
      'Regular support',
    ]) {
      expect(text).toContain(words);
    }
    expect((await visitor.get('/caseload?waits=handover')).text).toContain('Your turn');
    expect((await visitor.get('/caseload?whose=team&reference=HH-0000000')).text).toContain(
      'Nothing here is like that',
    );
  });
});
