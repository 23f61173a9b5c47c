import { IN_WORDS, SOURCES, type SourceType } from '../../src/told-once/chronology/entry.js';
import { anAssessment } from '../factories/assessments.js';
import { anExplanation } from '../factories/cases.js';
import { aNewborn } from '../factories/households.js';
import { aTenancy } from '../factories/move-on.js';
import { type Known, aWorld, type World } from '../factories/world.js';
import type { CastMember } from '../support/cast.js';
import { CHILDREN_ARE_TOLD_OF } from '../support/law-in-force.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface Source {
  readonly type: SourceType;
  readonly id: string;
}

// Promise 9, of what is said of a record elsewhere: a caller is told that something happened exactly when they may read the record that
// says so. What there is, is asked past every policy; whether they may read it, of the record's own route.
describe('what happened to a household', () => {
  let test: TestApp;
  let world: World;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z', environment: CHILDREN_ARE_TOLD_OF });
    world = await aWorld(test);
    await moreHasHappened();
  });
  afterAll(() => test.close());

  const callers = () =>
    Object.entries(test.cast).filter(([name]) => name !== 'organisations') as unknown as [string, CastMember][];
  const allOf = (household: Known) =>
    test.rows<{ kind: string } & Source>(
      'select source_type as type, source_id as id, kind from told_once.happened($1) where happened_at <= $2',
      [household.id, '2026-03-10T23:59:00Z'],
    );

  it('is told of each record to those who may read it, and to nobody else', async () => {
    const wrong: string[] = [];
    let told = 0;
    for (const household of world.records.household) {
      const happened = await allOf(household);
      for (const [name, caller] of callers()) {
        const there = await test.as(caller).get(`/households/${household.id}`);
        const { status, body } = await test.as(caller).get(`/households/${household.id}/chronology?limit=200`);
        if (status !== there.status)
          wrong.push(`${name}: ${status}, and ${there.status} for ${household.about} itself`);
        if (status !== 200) continue;

        const items = (body as { items: { kind: string; source: Source }[] }).items;
        const keys = new Set(items.map(({ kind, source }) => `${kind} of ${source.id}`));
        if (keys.size !== items.length) wrong.push(`${name} is told something twice of ${household.about}`);
        told += items.length;
        const readable = await readableBy(caller, household.id, happened);
        for (const { kind, id } of happened) {
          const key = `${kind} of ${id}`;
          if (readable.has(id) !== keys.has(key)) wrong.push(`${name}, ${household.about}: ${key}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(told).toBeGreaterThan(100);
  });

  it('has come up in every kind of record that can tell of it', async () => {
    const happened = (await Promise.all(world.records.household.map(allOf))).flat();
    expect([...new Set(happened.map(({ type }) => type))].sort()).toEqual(Object.keys(SOURCES).sort());
    expect(happened.filter(({ kind }) => !(kind in IN_WORDS))).toEqual([]);
  });

  /** What the world has too little of. */
  async function moreHasHappened(): Promise<void> {
    const officer = test.as(test.cast.officer);
    const [household] = world.records.household.filter(({ about }) => about === 'shared');
    const [application] = world.records.application.filter(({ about }) => about === 'shared');
    if (!household || !application) throw new Error('nobody is shared in this world');
    await officer.post(`/households/${household.id}/members`, aNewborn('2026-03-10')).expect(201);
    await officer.put(`/applications/${application.id}/assessment`, anAssessment()).set('If-Match', '"0"').expect(200);
    await officer.post(`/applications/${application.id}/changes-told/explanations`, anExplanation()).expect(201);
    const [meeting] = world.records['conference-meeting'].filter(({ about }) => about === 'shared');
    await officer
      .post(`/conferences/${meeting?.parent}/meetings/${meeting?.id}/heard`, { minutes: 'A plan for the school run' })
      .expect(200);
    await officer.post('/tenancies', aTenancy(test, household.id, '2026-03-10')).expect(201);
  }

  async function readableBy(caller: CastMember, householdId: string, sources: readonly Source[]): Promise<Set<string>> {
    const answers = new Map<string, boolean>();
    const readable = new Set<string>();
    for (const { type, id } of sources) {
      const path = await routeOf(type, id, householdId);
      if (!answers.has(path)) answers.set(path, (await test.as(caller).get(path)).status === 200);
      if (answers.get(path)) readable.add(id);
    }
    return readable;
  }

  async function routeOf(type: SourceType, id: string, householdId: string): Promise<string> {
    const parent = async (table: string, column: string) => {
      const [row] = await test.rows<{ id: string }>(`select ${column} as id from ${table} where id = $1`, [id]);
      return row?.id ?? '';
    };
    switch (type) {
      case 'household':
      case 'person':
      case 'household-share':
        return `/households/${householdId}`;
      case 'placement':
        return `/placements/${id}`;
      case 'application':
        return `/applications/${id}`;
      case 'assessment':
      case 'housing-plan':
      case 'decision':
      case 'duty':
      case 'notice':
      case 'review':
      case 'truth-explained':
        return `/applications/${await parent(`homelessness.${type.replace('-', '_')}`, 'application_id')}`;
      case 'help-asked':
        return `/applications/${await parent('homelessness.help_asked', 'application_id')}/help-asked`;
      case 'child-placed':
        return `/applications/${await parent('homelessness.child_placed', 'application_id')}/children-placed`;
      case 'package':
        return `/support-packages/${id}`;
      case 'handover':
        return `/support-packages/${await parent('support.handover', 'package_id')}`;
      case 'support-contact':
        return `/support-packages/${await parent('support.contact', 'package_id')}/contacts`;
      case 'risk-assessment':
        return `/people/${await parent('support.risk_assessment', 'person_id')}/risk-assessments`;
      case 'conference':
        return `/conferences/${id}`;
      case 'conference-meeting':
        return `/conferences/${await parent('support.conference_meeting', 'referral_id')}`;
      case 'order':
        return `/orders/${id}`;
      case 'sanctuary':
        return `/sanctuaries/${id}`;
      case 'safety-plan':
        return `/safety-plans/${id}`;
      case 'order-renewal':
        return `/orders/${await parent('support.order_renewal', 'order_id')}`;
      case 'order-breach':
        return `/people/${await parent('support.risk_event', 'person_id')}/orders`;
      case 'plan':
        return `/move-on-plans/${id}`;
      case 'nomination':
        return `/move-on-plans/${await parent('move_on.nomination', 'plan_id')}/nominations`;
      case 'tenancy':
        return `/tenancies/${id}`;
      case 'joint-tenancy':
        return `/joint-tenancies/${id}`;
      case 'consent':
      case 'information-share':
      case 'note':
        return `/households/${householdId}/${type}s`;
    }
  }
});
