import { aFamilyRoom, aRefuge, confirmedUnitIn, premisesOf } from '../../../test/factories/accommodation.js';
import {
  anotherReason,
  answer,
  applied,
  APPROACHED_ON,
  decided,
  inRelief,
  type TakenApplication,
} from '../../../test/factories/applications.js';
import { aMotherWithTwo, aWomanAlone } from '../../../test/factories/households.js';
import { arrived } from '../../../test/factories/placements.js';
import { aGivenReview, anOutcome, dueNotice } from '../../../test/factories/reviews.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { until } from '../../../test/support/until.js';
import { Visitor } from '../../../test/support/visitor.js';

const FYLDE = 'E07000119';

describe('a letter', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ background: true, clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  const officer = () => test.as(test.cast.officer);
  const notEligible = async (overrides: object = {}): Promise<TakenApplication> => {
    const application = await inRelief(officer(), {}, { ...aMotherWithTwo(), ...overrides });
    const reasons = 'Your leave does not let you have public funds.\n\nWe looked at your letter of 2 March.';
    await decided(officer(), application.id, answer('eligibility', 'not-eligible', { reasons }));
    return application;
  };
  const dueOn = (id: string, notice: string) => dueNotice(test, { applicationId: id }, notice);
  const pathOf = async (id: string, notice: string) => `/applications/${id}/notices/${await dueOn(id, notice)}`;
  const draft = async (path: string, body: object = {}) =>
    (await officer().post(`${path}/draft`, body).expect(200)).body as {
      letter: { title: string; sections: { heading: string; paragraphs: string[] }[] };
      missing: { slot: string; mustSay: string }[];
      safeContact: { code: string }[];
      notInPdf: string[];
    };
  const issue = (path: string, body: object = {}) =>
    officer().post(`${path}/issue`, { issuedOn: APPROACHED_ON, ...body });

  describe('of a decision', () => {
    it('is written from the record, with the reasons, the right to a review and its last day', async () => {
      const { id } = await notEligible();
      const { letter, missing } = await draft(await pathOf(id, 'N-184'));
      expect(missing).toEqual([]);
      const said = Object.fromEntries(letter.sections.map(({ heading, paragraphs }) => [heading, paragraphs]));
      expect(letter.title).toBe('Our decision on your application');
      expect(said['Why']).toEqual([
        'Your leave does not let you have public funds.',
        'We looked at your letter of 2 March.',
      ]);
      expect(said['If you think this is wrong']?.[1]).toContain('by 30 March 2026');
      expect(Object.keys(said).at(-1)).toBe('Free advice from somebody else');
    });

    it.each<[string, string, object, boolean]>([
      ['goes on helping, though they are not in priority need', '2025-03-31', {}, true],
      ['stops where another council is asked to help', '2025-03-31', { refer: true }, false],
      ['says nothing of it where the two years are over', '2024-03-09', {}, false],
    ])(
      'to whoever came back after a private offer %s (s.195A)',
      async (_, acceptedOn, { refer }: { refer?: true }, told) => {
        const { id } = await inRelief(officer(), anotherReason(), aWomanAlone());
        await test.rows('update homelessness.application set private_offer_accepted_on = $2 where id = $1', [
          id,
          acceptedOn,
        ]);
        const facts = {
          toAuthorityCode: FYLDE,
          riskInThatDistrict: false,
          connectionHere: false,
          connectionThere: true,
        };
        await decided(officer(), id, answer('priority-need', 'not-in-priority-need'));
        const path = await pathOf(id, 'N-184');
        if (refer) await decided(officer(), id, answer('referral', 'refer', { facts }));
        const { letter } = await draft(path);
        const said = letter.sections.find(({ heading }) => heading === 'What we have decided')?.paragraphs ?? [];
        expect(said).toContain('You are not in priority need.');
        expect(said.some((words) => words.includes('we go on helping you all the same'))).toBe(told);
        expect(said.some((words) => words.includes('within 2 years of taking up a private rented home'))).toBe(told);
      },
    );

    it('says as a draft which words its PDF cannot show, such as a name in Arabic letters', async () => {
      const { id } = await notEligible();
      const path = await pathOf(id, 'N-184');
      expect((await draft(path)).notInPdf).toEqual([]);
      const parts = { reasonsForEachAdverseIssue: 'مريم has no leave that lets her have public funds.' };
      expect((await draft(path, { parts })).notInPdf).toEqual(['مريم']);
      const onScreen = `/cases/${id}/letters/${path.split('/').at(-1)}`;
      const form = { 'part-reasonsForEachAdverseIssue': parts.reasonsForEachAdverseIssue };
      const visitor = Visitor.at(test.url, test.cast.officer);
      const shown = await visitor.send(`${onScreen}/draft`, form, { from: onScreen });
      expect(shown.text).toContain('The PDF cannot show مريم');
    });

    it('is kept exactly as it went, whatever is recorded afterwards', async () => {
      const { id, household } = await notEligible();
      const path = await pathOf(id, 'N-184');
      await issue(path).expect(200);
      const before = await officer().get(`${path}/letter`).expect(200);
      expect(before.body).toMatchObject({
        delivery: 'collect-at-office',
        collectFrom: APPROACHED_ON,
        digest: expect.stringMatching(/^[0-9a-f]{64}$/),
        letter: { to: 'Sara Whitfield', date: APPROACHED_ON },
      });

      await decided(officer(), id, answer('eligibility', 'eligible'));
      expect((await officer().get(`${path}/letter`).expect(200)).body).toEqual(before.body);
      for (const change of ["set delivery = 'in-person'", "set digest = sha256('other')"]) {
        await expect(test.rows(`update homelessness.letter ${change}`)).rejects.toThrow();
      }
      await expect(test.rows('delete from homelessness.letter')).rejects.toThrow();
      const sealed = await test.rows<{ text: string }>(
        `select encode(sealed_letter, 'escape') as text from homelessness.letter`,
      );
      expect(JSON.stringify(sealed)).not.toContain('Whitfield');
      expect(household.id).toBeTruthy();
      expect((await issue(path).expect(409)).body.code).toBe('notice-not-due');
    });

    it('may say it in the officer’s own words, in its own parts and no others', async () => {
      const { id } = await notEligible();
      const path = await pathOf(id, 'N-184');
      const own = { parts: { reasonsForEachAdverseIssue: 'In <b>my</b> words & plainly.' } };
      expect(JSON.stringify((await draft(path, own)).letter)).toContain('In <b>my</b> words & plainly.');
      const unknown = await issue(path, { parts: { offerIsFinal: 'It is.' } }).expect(422);
      expect(unknown.body).toMatchObject({ code: 'unknown-part', errors: [{ field: 'parts.offerIsFinal' }] });
      for (const parts of [{ nothing: 'x' }, { reasons: 1 }, [], 'x', { reasons: 'a\u0000b' }, null]) {
        await issue(path, { parts }).expect(400);
      }
    });
  });

  it('that ends one duty gives its own ground, whatever has ended since', async () => {
    const { id } = await applied(officer());
    await decided(officer(), id, answer('eligibility', 'eligible'));
    await decided(officer(), id, answer('homelessness', 'threatened'));
    const end = (duty: string, ground: string, reasons: string) =>
      officer().post(`/applications/${id}/duties/end`, { duty, ground, endedOn: APPROACHED_ON, reasons }).expect(200);
    await end('prevention', 'PV-c', 'The locks were changed today.');
    await end('relief', 'RL-f', 'She asked us to stop.');
    const said = async (notice: string) => JSON.stringify((await draft(await pathOf(id, notice))).letter.sections);
    expect(await said('N-195(5)')).toContain('Has become homeless.');
    expect(await said('N-195(5)')).toContain('The locks were changed today.');
    expect(await said('N-189B(5)')).toContain('She asked us to stop.');
    expect(await said('N-189B(5)')).not.toContain('The locks were changed today.');
  });

  it('about a case that rests on a restricted person alone says who that is (GT-8)', async () => {
    const { id } = await inRelief(officer());
    const facts = { restrictedCase: true };
    await decided(officer(), id, answer('eligibility', 'not-eligible', { facts }));
    const path = await pathOf(id, 'N-184');
    expect((await draft(path)).missing.map(({ slot }) => slot)).toEqual(['restrictedPerson']);
    expect((await issue(path).expect(422)).body.rule).toBe('N-184');
    await issue(path, { parts: { restrictedPerson: 'Your brother, who has no leave to be here.' } }).expect(200);
    await officer()
      .post(`/applications/${id}/decisions`, answer('eligibility', 'eligible', { facts: { restrictedCase: 'yes' } }))
      .expect(400);
  });

  it('does not go while a part is empty, and says which one', async () => {
    const { id } = await notEligible();
    const path = await pathOf(id, 'N-184');
    const { body } = await issue(path, { parts: { reasonsForEachAdverseIssue: '  ' } }).expect(422);
    expect(body).toMatchObject({
      code: 'unlawful-step',
      rule: 'N-184',
      citation: 'Housing Act 1996 ss.184(3), (3A), (5)',
      insteadYouMay: ['Give that part of the letter: reasonsForEachAdverseIssue.'],
    });
    expect(body.detail).toContain('the reasons for each decision that goes against the person');
    expect(await test.rows('select 1 from homelessness.letter where application_id = $1', [id])).toEqual([]);
    expect(await dueOn(id, 'N-184')).toBeTruthy();
  });

  describe('about a review', () => {
    it.each([
      ['against her', {}, true],
      ['in her favour', { outcome: 'quashed', reasons: 'We had not read the letter.' }, false],
    ])('%s: reasons are asked for only where it goes against her', async (_, outcome, adverse) => {
      const review = await aGivenReview(test);
      await test.as(test.cast.supervisor).post(`${review.path}/outcome`, anOutcome(outcome)).expect(200);
      const path = await pathOf(review.applicationId, 'N-203');
      const headings = (await draft(path)).letter.sections.map(({ heading }) => heading);
      expect(headings.includes('Why')).toBe(adverse);
      await issue(path).expect(200);
      const [clock] = await test.rows(
        `select status from homelessness.clock where clock = 'K-15' and subject_id = $1`,
        [review.reviewId],
      );
      expect(clock).toEqual({ status: 'running' });
    });

    it('without its right of appeal counts as not given, and starts no clock', async () => {
      const review = await aGivenReview(test);
      await test.as(test.cast.supervisor).post(`${review.path}/outcome`, anOutcome()).expect(200);
      const path = await pathOf(review.applicationId, 'N-203');
      const { body } = await issue(path, { parts: { rightOfAppeal: '' } }).expect(422);
      expect(body.rule).toBe('RV-5');
      expect(
        await test.rows(`select 1 from homelessness.clock where clock = 'K-15' and subject_id = $1`, [review.reviewId]),
      ).toEqual([]);
    });
  });

  describe('on a page and on paper', () => {
    it('is read aloud: headings in order, a language, a title that says nothing', async () => {
      const { id } = await notEligible();
      const path = await pathOf(id, 'N-184');
      await issue(path, { parts: { reasonsForEachAdverseIssue: '<script>alert(1)</script> & so on' } }).expect(200);

      const page = await officer().get(`${path}/letter.html`).expect(200);
      expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(page.headers['cache-control']).toContain('no-store');
      expect(page.text).toContain('<html lang="en-GB">');
      expect(page.text).toContain('<title>Letter</title>');
      expect(page.text).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; so on');
      expect(page.text.match(/<h1>/g)).toHaveLength(1);
      expect(page.text).not.toMatch(/src=|href=|url\(/);

      const paper = await officer()
        .get(`${path}/letter.pdf`)
        .buffer()
        .parse(binary as never)
        .expect(200);
      const pdf = (paper.body as Buffer).toString('latin1');
      expect(paper.headers['content-disposition']).toBe('inline; filename="letter.pdf"');
      expect(pdf).toMatch(/^%PDF-1\.7/);
      for (const sign of [
        '/StructTreeRoot',
        '/Marked true',
        '/Lang (en-GB)',
        '/DisplayDocTitle true',
        '/FontFile2',
        'pdfuaid:part',
      ]) {
        expect(pdf).toContain(sign);
      }
      const tags = (tag: string) => pdf.match(new RegExp(`/S /${tag}\\b`, 'g'))?.length;
      expect([tags('H1'), tags('H2')]).toEqual([1, page.text.match(/<h2>/g)?.length]);
      expect(pdf).not.toContain('Whitfield');
    });
  });

  describe('goes only a way that is safe', () => {
    const withContact = async (contact: object): Promise<string> => {
      const { id } = await notEligible({ safeContact: contact });
      return pathOf(id, 'N-184');
    };
    const bySafeContact = (path: string, more: object = {}) => issue(path, { delivery: 'safe-contact', ...more });

    // What happened in the cases of which the Information Commissioner told in September 2023.
    it('an old letter: not to the address from before she moved', async () => {
      const { id, household } = await notEligible({ safeContact: { channel: 'post', value: '1 Nowhere Row' } });
      const path = await pathOf(id, 'N-184');
      expect((await draft(path)).safeContact).toEqual([]);
      // The very day on which it was given, and before any job has run.
      await arrived(test, { householdId: household.id });
      const { body } = await bySafeContact(path).expect(422);
      expect(body).toMatchObject({ code: 'channel-not-safe', errors: [{ code: 'moved-since' }] });
      expect(body.insteadYouMay).toEqual(['collect-at-office', 'in-person']);

      const anew = { channel: 'post', value: '2 Nowhere Row' };
      await officer().put(`/households/${household.id}/safe-contact`, anew).expect(200);
      await bySafeContact(path).expect(200);
    });

    it('a shared voicemail: no message on a telephone that somebody else hears', async () => {
      const shared = await withContact({ channel: 'phone', value: '07700 900123', shared: true, voicemailSafe: true });
      expect((await bySafeContact(shared).expect(422)).body.errors).toMatchObject([{ code: 'shared' }]);
      const unknown = await withContact({ channel: 'phone', value: '07700 900123' });
      expect((await bySafeContact(unknown).expect(422)).body.errors).toMatchObject([{ code: 'voicemail-not-safe' }]);
      // Nobody who answers for it is nobody, in whatever way that is written.
      await bySafeContact(shared, { override: null }).expect(400);
      for (const field of ['delivery', 'namedPost', 'parts']) await issue(unknown, { [field]: null }).expect(400);
      await issue(unknown, { delivery: 'collect-at-office' }).expect(200);
    });

    it('an unredacted bundle: what she told in confidence, and what others told, is in no letter', async () => {
      const { id } = await notEligible();
      const words = {
        text: 'My sister told me where he drinks.',
        asking: 'safe-to-ask',
        sharing: 'with-nobody',
        thirdParty: true,
      };
      await officer().put(`/applications/${id}/account/what-happened`, words);
      const path = await pathOf(id, 'N-184');
      expect(JSON.stringify(await draft(path))).not.toContain('where he drinks');
      await issue(path).expect(200);
      for (const other of [test.cast.prestonOfficer, test.cast.rowanManager, test.cast.supportWorker]) {
        for (const form of ['letter', 'letter.html', 'letter.pdf']) {
          expect([403, 404]).toContain((await test.as(other).get(`${path}/${form}`)).status);
        }
      }
    });

    it('a safe address: it is in no letter but the notice to the other council, which goes to a named post', async () => {
      const { id, household } = await inRelief(officer());
      const manager = test.as(test.cast.rowanManager);
      const house = await premisesOf(
        manager,
        aRefuge(test.cast.organisations.rowan, { localAuthorityCode: FYLDE, confidential: true }),
      );
      const unitId = (await confirmedUnitIn(manager, house.id, aFamilyRoom())).id;
      await arrived(test, { householdId: household.id, unitId });
      await until('the notice is due', async () => (await dueOn(id, 'N-208')) !== undefined);
      const path = await pathOf(id, 'N-208');
      const { missing } = await draft(path);
      expect(missing.map(({ slot }) => slot)).toEqual(['address', 'availableFrom']);

      const parts = { address: '9 Hidden Way, FY9 9ZZ', availableFrom: '10 March 2026' };
      expect((await issue(path, { parts }).expect(422)).body.code).toBe('named-post-needed');
      const toPost = { parts, delivery: 'named-post', namedPost: 'Homelessness manager, Fylde' };
      expect((await issue(path, { ...toPost, delivery: 'safe-contact' }).expect(422)).body.code).toBe(
        'named-post-needed',
      );
      await issue(path, toPost).expect(200);
      const { body } = await officer().get(`${path}/letter`).expect(200);
      expect(body.letter.to).toBe('Homelessness manager, Fylde');
      const whole = await officer().get(`/applications/${id}`).expect(200);
      expect(whole.text).not.toContain('Hidden Way');
      const kept = await test.rows('select details from audit.entry');
      expect(JSON.stringify(kept)).not.toContain('Hidden Way');
    });

    it('not to where she fled from, whoever answers for it', async () => {
      const path = await withContact({ channel: 'post', value: '1 Nowhere Row', formerHome: true });
      const override = { supervisorId: test.cast.supervisor.id, reason: 'He has moved out.' };
      expect((await bySafeContact(path, { override }).expect(422)).body.errors).toMatchObject([
        { code: 'former-home' },
      ]);
    });

    it('that the record warns of, only when another person answers for it', async () => {
      const path = await withContact({ channel: 'email', value: 'a@safe.example', shared: true });
      expect((await bySafeContact(path).expect(422)).body.detail).toContain('A supervisor other than yourself');
      const by = (supervisorId: string) => ({ override: { supervisorId, reason: 'She reads it at the library.' } });
      for (const nobody of [test.cast.officer.id, test.cast.otherOfficer.id, test.cast.rowanManager.id]) {
        expect((await bySafeContact(path, by(nobody)).expect(422)).body.code).toBe('not-a-supervisor');
      }
      await bySafeContact(path, by(test.cast.supervisor.id)).expect(200);
      const overridden = await test.rows(
        `select details ->> 'supervisorId' as supervisor, details -> 'warnings' as warnings from audit.entry
          where action = 'letter.way-overridden' order by id desc limit 1`,
      );
      expect(overridden).toEqual([{ supervisor: test.cast.supervisor.id, warnings: ['shared'] }]);
      expect(await test.rows('select step, rule, agreed_by, reasons from homelessness.override')).toEqual([
        {
          step: 'letter',
          rule: 'correspondence-gate',
          agreed_by: test.cast.supervisor.id,
          reasons: 'She reads it at the library.',
        },
      ]);
    });

    it('not by a contact that nobody has checked for a season, nor where there is none', async () => {
      const none = await withContact({ channel: 'none' });
      expect((await bySafeContact(none).expect(422)).body.errors).toMatchObject([{ code: 'no-safe-contact' }]);
      const path = await withContact({ channel: 'email', value: 'a@safe.example' });
      await test.rows(`update people.safe_contact set verified_on = '2025-12-10'`);
      expect((await bySafeContact(path).expect(422)).body.errors).toMatchObject([{ code: 'stale' }]);
      await test.rows(`update people.safe_contact set verified_on = '2025-12-11'`);
      await bySafeContact(path).expect(200);
    });
  });

  it('that was written elsewhere is recorded with the parts it has, and nothing of it is kept', async () => {
    const { id } = await notEligible();
    const path = await pathOf(id, 'N-184');
    const tells = ['decisionOnEachIssue', 'reviewRight', 'reviewTimeLimit'];
    expect((await issue(path, { tells }).expect(422)).body.rule).toBe('N-184');
    await issue(path, { tells: [...tells, 'reasonsForEachAdverseIssue'] }).expect(200);
    await officer().get(`${path}/letter`).expect(404);
  });

  it('that was written elsewhere went no way either that is not safe', async () => {
    const { id } = await notEligible({ safeContact: { channel: 'post', value: '1 Nowhere Row', formerHome: true } });
    const path = await pathOf(id, 'N-184');
    const tells = ['decisionOnEachIssue', 'reviewRight', 'reviewTimeLimit', 'reasonsForEachAdverseIssue'];
    const { body } = await issue(path, { tells, delivery: 'safe-contact' }).expect(422);
    expect(body).toMatchObject({ code: 'channel-not-safe', errors: [{ code: 'former-home' }] });
    expect(body.insteadYouMay).toContain('collect-at-office');
  });
});

function binary(response: NodeJS.ReadableStream, done: (error: Error | null, body: Buffer) => void): void {
  const parts: Buffer[] = [];
  response.on('data', (part: Buffer) => parts.push(part));
  response.on('end', () => done(null, Buffer.concat(parts)));
}
