import { recorded } from '../../../test/factories/households.js';
import { aConsent, aTelling, consented } from '../../../test/factories/partners.js';
import { memberOf } from '../../../test/factories/support.js';
import type { CastMember } from '../../../test/support/cast.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

describe('consent, and what is told to partner agencies', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  const tell = (householdId: string, body: object, who: CastMember = test.cast.officer) =>
    test.as(who).post(`/households/${householdId}/information-shares`, body);
  const withdraw = (householdId: string, id: string, withdrawnOn: string, who: CastMember = test.cast.officer) =>
    test.as(who).post(`/households/${householdId}/consents/${id}/withdraw`, { withdrawnOn });

  it('lets what they agreed to be told, and keeps who was told what', async () => {
    const { id, householdId, personId } = await consented(test);

    const { body } = await tell(householdId, aTelling(personId)).expect(201);

    expect(body).toMatchObject({ basis: 'consent', consentId: id, sharedBy: test.cast.officer.id, reasons: null });
    const list = await test.as(test.cast.officer).get(`/households/${householdId}/information-shares`).expect(200);
    expect(list.body.items).toEqual([body]);
    const [kept] = await test.rows<{ row: string }>(
      'select s::text as row from told_once.information_share s where id = $1',
      [body.id],
    );
    expect(kept?.row).not.toContain('duty worker');
  });

  it('refuses what nobody agreed to, and goes beyond nothing, with the way out', async () => {
    const { householdId, personId } = await consented(test);

    const police = await tell(householdId, aTelling(personId, { partner: 'police' })).expect(422);
    expect(police.body).toMatchObject({ code: 'no-consent', errors: [{ field: 'basis' }] });
    expect(police.body.detail).toContain('Ask them; or');
    const more = await tell(householdId, aTelling(personId, { categories: ['needs', 'risk'] })).expect(422);
    expect(more.body).toMatchObject({ code: 'beyond-consent', agreed: ['needs', 'support'] });
    expect(await test.rows('select 1 from told_once.information_share where household_id = $1', [householdId])).toEqual(
      [],
    );
  });

  it('is each person’s own, and with the organisation that asked', async () => {
    const { household, householdId, personId } = await consented(test);
    const boy = memberOf(household, 'boy');

    await tell(householdId, aTelling(boy)).expect(422);
    await tell(householdId, aTelling(personId), test.cast.coordinator).expect(422);
    const parents = { givenBy: 'parent', partner: 'school', categories: ['children'] };
    await test.as(test.cast.officer).post(`/households/${householdId}/consents`, aConsent(boy, parents)).expect(201);
    await tell(householdId, aTelling(boy, { partner: 'school', categories: ['children'] })).expect(201);
  });

  it('holds from the day it was given until the day it was taken back, to whomever they said so', async () => {
    const { id, householdId, personId } = await consented(test, { givenOn: '2026-03-05' });
    await withdraw(householdId, id, '2026-03-09', test.cast.coordinator).expect(200);

    await tell(householdId, aTelling(personId, { sharedOn: '2026-03-04' })).expect(422);
    await tell(householdId, aTelling(personId, { sharedOn: '2026-03-05' })).expect(201);
    await tell(householdId, aTelling(personId, { sharedOn: '2026-03-08' })).expect(201);
    await tell(householdId, aTelling(personId, { sharedOn: '2026-03-09' })).expect(422);
  });

  it('is given anew once the first was taken back, and covers what they agree to now', async () => {
    const { id, householdId, personId } = await consented(test);
    const give = (categories: string[]) =>
      test.as(test.cast.officer).post(`/households/${householdId}/consents`, aConsent(personId, { categories }));

    expect((await give(['risk']).expect(409)).body.code).toBe('consent-given-already');
    await withdraw(householdId, id, '2026-03-10').expect(200);
    await give(['risk']).expect(201);

    await tell(householdId, aTelling(personId)).expect(422);
    await tell(householdId, aTelling(personId, { categories: ['risk'] })).expect(201);
  });

  it('may be done without by a duty and its reasons, by those who decide that', async () => {
    const { household, householdId } = await consented(test);
    const boy = memberOf(household, 'boy');
    const duty = aTelling(boy, {
      basis: 'safeguarding',
      partner: 'childrens-services',
      categories: ['risk', 'children'],
    });

    expect((await tell(householdId, duty).expect(422)).body.code).toBe('reasons-needed');
    const reasons = { ...duty, reasons: 'He waits for the boy at school; asking would tell him.' };
    expect((await tell(householdId, reasons, test.cast.supportWorker).expect(403)).body.detail).toContain(
      'coordinator',
    );
    expect((await tell(householdId, reasons, test.cast.coordinator).expect(201)).body).toMatchObject({
      consentId: null,
    });
  });

  it('is told by nobody who does not read it', async () => {
    const { householdId, personId } = await consented(test);
    const consent = aConsent(personId, { categories: ['housing-case'], partner: 'legal-adviser' });
    await test.as(test.cast.supportWorker).post(`/households/${householdId}/consents`, consent).expect(201);

    const telling = aTelling(personId, { categories: ['housing-case'], partner: 'legal-adviser' });
    const { body } = await tell(householdId, telling, test.cast.supportWorker).expect(403);
    expect(body.detail).toContain('their housing case');
  });

  it('shows others that something was told and to which kind of agency, and keeps the words to those who told it', async () => {
    const { householdId, personId } = await consented(test);
    await tell(householdId, aTelling(personId)).expect(201);

    const read = await test.as(test.cast.coordinator).get(`/households/${householdId}/information-shares`).expect(200);
    expect(read.body.items).toMatchObject([
      { partner: 'drug-and-alcohol-service', categories: ['needs'], recipient: null, what: null, reasons: null },
    ]);
    const chronology = await test.as(test.cast.coordinator).get(`/households/${householdId}/chronology`).expect(200);
    expect(chronology.body.items.map(({ words }: { words: string }) => words)).toEqual(
      expect.arrayContaining([
        'Blackpool Council told drug and alcohol service: what they need support with. They have agreed',
        'Agreed that Blackpool Council may tell drug and alcohol service: what they need support with; what support they have, and from whom',
      ]),
    );
  });

  it.each([
    ['a consent of tomorrow', aConsent, 'consents', { givenOn: '2026-03-11' }, 'in-the-future'],
    ['a telling of tomorrow', aTelling, 'information-shares', { sharedOn: '2026-03-11' }, 'in-the-future'],
    ['the consent of an adult’s parent', aConsent, 'consents', { givenBy: 'parent' }, 'their-own-consent'],
  ] as const)('refuses %s', async (_, bodyOf, path, overrides, code) => {
    const household = await recorded(test.as(test.cast.officer));
    const body = bodyOf(memberOf(household), overrides);
    const answer = await test.as(test.cast.officer).post(`/households/${household.id}/${path}`, body).expect(422);
    expect(answer.body.code).toBe(code);
  });

  it('knows nobody of another household', async () => {
    const { householdId } = await consented(test);
    const stranger = memberOf(await recorded(test.as(test.cast.officer)));
    await test.as(test.cast.officer).post(`/households/${householdId}/consents`, aConsent(stranger)).expect(404);
    await tell(householdId, aTelling(stranger)).expect(404);
  });
});
