import { aPart } from '../../../test/factories/account.js';
import { anApproach } from '../../../test/factories/applications.js';
import { recorded } from '../../../test/factories/households.js';
import { aNote, aNoteWithSources } from '../../../test/factories/notes.js';
import { aTelling, consented } from '../../../test/factories/partners.js';
import { memberOf } from '../../../test/factories/support.js';
import type { CastMember } from '../../../test/support/cast.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import type { ReadNote } from '../notes/note.queries.js';
import type { PersonsRecord } from './record.view.js';

const WORDS = {
  ordinary: 'She has slept.',
  thirdParty: 'Her sister drinks as well.',
  source: 'The neighbour at number five rang the police.',
};
const PROTECTED = [
  ...[WORDS.thirdParty, WORDS.source],
  ...['What the neighbour told us', 'His probation officer says', 'Asking would tell him', 'The social worker on duty'],
];

describe('notes in parts, and the record that is given to the person', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  const note = (householdId: string, body: object, who: CastMember = test.cast.officer) =>
    test.as(who).post(`/households/${householdId}/notes`, body);
  const notesOf = async (householdId: string, who: CastMember) =>
    (await test.as(who).get(`/households/${householdId}/notes`).expect(200)).body.items as ReadNote[];
  const record = async (householdId: string, who: CastMember = test.cast.officer) =>
    (await test.as(who).get(`/households/${householdId}/record`).expect(200)).body as PersonsRecord;

  it('keeps protected parts with those who wrote them; others read the rest, and that something is missing', async () => {
    const { householdId } = await consented(test);
    const { body } = await note(householdId, aNoteWithSources(WORDS)).expect(201);

    expect(await notesOf(householdId, test.cast.officer)).toEqual([body]);
    expect(await notesOf(householdId, test.cast.coordinator)).toMatchObject([
      { id: body.id, parts: [{ protection: 'ordinary', text: WORDS.ordinary }], leftOut: 2 },
    ]);
    const [kept] = await test.rows<{ row: string }>('select p::text as row from told_once.note_part p limit 1');
    expect(kept?.row).not.toContain('slept');
  });

  it('gives the person the whole record, with nothing of what is protected, and says that something was left out', async () => {
    const { household, householdId, personId } = await consented(test);
    const officer = test.as(test.cast.officer);
    const { id } = (await officer.post('/applications', anApproach(householdId)).expect(201)).body as { id: string };
    const told = async (part: string, text: string, thirdParty: boolean) =>
      officer
        .put(`/applications/${id}/account/${part}`, aPart({ text, thirdParty, sharing: 'council-only' }))
        .set('If-Match', '"0"')
        .expect(200);
    await told('what-happened', 'He locked the door.', false);
    await told('safe-now', 'What the neighbour told us', true);
    await note(householdId, aNoteWithSources(WORDS)).expect(201);
    await note(householdId, aNote({ personId: memberOf(household, 'boy') })).expect(201);
    await note(
      householdId,
      aNote({ parts: [{ protection: 'ordinary', text: 'The team’s own note' }] }),
      test.cast.coordinator,
    );
    await officer.post(`/households/${householdId}/information-shares`, aTelling(personId)).expect(201);
    await officer
      .post(`/households/${householdId}/information-shares`, {
        ...aTelling(personId, {
          basis: 'marac',
          partner: 'police',
          what: 'His probation officer says he asks for her',
        }),
        ...{ reasons: 'Asking would tell him', recipient: 'The social worker on duty' },
      })
      .expect(201);

    const given = await record(householdId);
    const whole = JSON.stringify(given);

    for (const words of PROTECTED) expect(whole).not.toContain(words);
    expect(given.leftOut).toEqual({
      something: true,
      words: expect.stringContaining('Information Commissioner') as string,
    });
    expect(given.told).toMatchObject([{ part: 'What happened', text: 'He locked the door.' }]);
    expect(given.notes).toMatchObject([
      { kind: 'Visit', text: [WORDS.ordinary], leftOut: true },
      { text: ['She has slept, and the boy has begun at his school.'], leftOut: false },
    ]);
    expect(given.toldToPartners).toMatchObject([
      { partner: 'Police', recipient: null, what: null, basis: 'For the multi-agency risk assessment conference' },
      { partner: 'Drug and alcohol service', what: 'She would like to begin again with somebody she knows.' },
    ]);
    expect(given.agreed).toMatchObject([{ partner: 'Drug and alcohol service', withdrawnOn: null }]);
    expect(given.household.members).toHaveLength(3);
    expect(given.happened.map(({ words }) => words)).toContain('Visit: noted by Blackpool Council');
  });

  it('says that nothing was left out when nothing was, and keeps who gave it', async () => {
    const { id } = await recorded(test.as(test.cast.officer));
    await note(id, aNote()).expect(201);

    expect((await record(id)).leftOut).toEqual({ something: false, words: null });
    const [given] = await test.rows('select action, subject_id, actor_id from audit.entry order by id desc limit 1');
    expect(given).toEqual({ action: 'record.given', subject_id: id, actor_id: test.cast.officer.id });
  });

  it('is given by those who decide what is told, of households that they see', async () => {
    const { householdId } = await consented(test);
    await test.as(test.cast.supportWorker).get(`/households/${householdId}/record`).expect(403);
    await test.as(test.cast.prestonOfficer).get(`/households/${householdId}/record`).expect(404);
    expect((await record(householdId, test.cast.coordinator)).notes).toEqual([]);
  });

  it.each([
    ['a part that nobody has marked', { parts: [{ text: 'Unmarked' }] }, 400],
    ['a note without words', { parts: [] }, 400],
    ['a note of tomorrow', { notedOn: '2026-03-11' }, 422],
  ])('refuses %s', async (_, overrides, status) => {
    const { id } = await recorded(test.as(test.cast.officer));
    await note(id, aNote(overrides)).expect(status);
  });

  it('is about people of this household only', async () => {
    const { householdId } = await consented(test);
    const stranger = memberOf(await recorded(test.as(test.cast.officer)));
    await note(householdId, aNote({ personId: stranger })).expect(404);
    await note(householdId, aNote(), test.cast.prestonOfficer).expect(404);
  });
});
