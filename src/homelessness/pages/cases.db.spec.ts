import { PRIORITY_NEED } from '../../law/homelessness/priority-need/priority-need.js';
import { applied, anotherReason, inRelief } from '../../../test/factories/applications.js';
import { aWomanAlone } from '../../../test/factories/households.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Visitor } from '../../../test/support/visitor.js';

const DAY = { 'decidedOn-day': '12', 'decidedOn-month': '3', 'decidedOn-year': '2026' };

describe('an officer’s cases on screen', () => {
  let test: TestApp;
  let officer: Visitor;
  let id: string;
  let reference: string;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-12T09:00:00Z' });
    officer = Visitor.at(test.url, test.cast.officer);
    const caller = test.as(test.cast.officer);
    ({ id } = await inRelief(caller));
    ({ reference } = (await caller.get(`/applications/${id}`)).body as { reference: string });
  });
  afterAll(() => test.close());

  const elsewhere = () => Visitor.at(test.url, test.cast.prestonOfficer);

  it('are listed with what is owed in words: mine, my council’s, and none of another’s', async () => {
    expect((await officer.get('/cases')).text).toContain(reference);
    const colleague = Visitor.at(test.url, test.cast.otherOfficer);
    expect((await colleague.get('/cases')).text).not.toContain(reference);
    const { text } = await colleague.get('/cases?whose=team');
    expect(text).toContain(reference);
    expect(text).toContain('We help them find a home');
    expect((await elsewhere().get('/cases?whose=team')).text).not.toContain(reference);
  });

  it('are found by reference, however it is typed; one that is not open to them is not there', async () => {
    const found = await officer.send('/cases/find', { reference: ` ${reference.toLowerCase()} ` }, { from: '/cases' });
    expect([found.status, found.headers['location']]).toEqual([303, `/cases/${id}`]);
    const { householdId } = (await test.as(test.cast.officer).get(`/applications/${id}`)).body;
    const theirs = (await test.as(test.cast.officer).get(`/households/${householdId}`)).body.reference;
    const led = await officer.send('/cases/find', { reference: theirs }, { from: '/cases' });
    expect([led.status, led.headers['location']]).toEqual([303, `/cases/of/${householdId}`]);
    expect((await elsewhere().send('/cases/find', { reference: theirs }, { from: '/cases' })).status).toBe(422);
    const lost = await elsewhere().send('/cases/find', { reference }, { from: '/cases' });
    expect(lost.status).toBe(422);
    expect(lost.text).toContain('No case or household that is open to you has this reference.');
    expect((await elsewhere().get(`/cases/${id}`)).status).toBe(404);
  });

  it('lead an officer of another council, who sees one because the household is shared, to nothing that only its council does', async () => {
    const { id: lent } = await inRelief(test.as(test.cast.officer));
    const { householdId } = (await test.as(test.cast.officer).get(`/applications/${lent}`)).body;
    const share = { organisationId: test.cast.organisations.preston, purpose: 'A referral', consent: 'given' };
    await test.as(test.cast.officer).post(`/households/${householdId}/shares`, share).expect(201);
    const ways = ['decisions/', 'duties/', 'letters/', 'reviews/new', 'hand-over', 'help', 'changes', 'h-clic'];
    const ledTo = async (who: Visitor) => {
      const { status, text } = await who.get(`/cases/${lent}`);
      return [status, ways.filter((way) => text.includes(`href="/cases/${lent}/${way}`))];
    };
    expect(await ledTo(officer)).toEqual([200, ways]);
    expect(await ledTo(elsewhere())).toEqual([200, []]);
  });

  it('show on one screen what is owed, until when, what is to be decided and where it is written', async () => {
    const { text } = await officer.get(`/cases/${id}`);
    for (const words of ['Relief duty', '4 May 2026', 'Are they in priority need?', 'href="/law/K-02"'])
      expect(text).toContain(words);
    expect(text).toContain('href="/law/relief">s.189B Housing Act 1996</a>');
    expect((await officer.get('/law/relief')).status).toBe(200);
    expect(text).toContain('They came to us for help');
  });

  describe('with a decision to make', () => {
    const decides = (question: string, values: Record<string, string>, step: 'check' | '' = 'check') => {
      const from = `/cases/${id}/decisions/${question}`;
      const path = step === '' ? from : `${from}/${step}`;
      return officer.send(path, { reasons: 'On what she has told us.', ...DAY, ...values }, { from });
    };
    const decisions = async () =>
      ((await test.as(test.cast.officer).get(`/applications/${id}`)).body as { decisions: object[] }).decisions.length;

    it('say in place what the law forbids, why, and what may be done instead; nothing is decided', async () => {
      const before = await decisions();
      const answer = { outcome: 'not-in-priority-need', homelessAsResultOfAbuse: 'yes' };
      const refused = await decides('priority-need', answer);
      expect(refused.status).toBe(422);
      expect(refused.text).toContain('<title>Error: ');
      expect(refused.text).toContain('What may be done instead');
      expect(refused.text).toContain('href="/law/PN-e"');
      expect(refused.text).toContain('On what she has told us.');
      expect((await decides('priority-need', answer, '')).status).toBe(422);
      expect(await decisions()).toBe(before);
    });

    it('say beside its question what nobody has found out yet, in the words of the page', async () => {
      const { text: asked } = await officer.get(`/cases/${id}/decisions/referral`);
      expect(asked).toMatch(/<option value="E07000123">\s*Preston/);
      const nowhere = await decides('referral', { outcome: 'refer' });
      expect(nowhere.text).toContain('href="#toAuthorityCode"');
      const unasked = await decides('referral', { outcome: 'refer', toAuthorityCode: 'E07000119' });
      expect(unasked.text).toContain('href="#riskInThatDistrict"');
      for (const { text } of [nowhere, unasked]) expect(text).not.toMatch(/facts\.|record \w+[a-z][A-Z]\w+ as/);
    });

    it('take silence for no answer, where somebody would be found intentionally homeless', async () => {
      const other = await applied(test.as(test.cast.officer), anotherReason());
      const from = `/cases/${other.id}/decisions/intentionality`;
      const answer = { outcome: 'intentional', reasons: 'As we see it.', ...DAY };
      for (const path of [`${from}/check`, from]) {
        const unsaid = await officer.send(path, answer, { from });
        expect(unsaid.status).toBe(422);
        for (const open of ['deliberate', 'causedLoss', 'accommodationWasAvailable', 'reasonableToOccupy'])
          expect(unsaid.text).toContain(`href="#${open}"`);
      }
      const inPart = await officer.send(`${from}/check`, { ...answer, deliberate: 'yes' }, { from });
      expect([inPart.status, inPart.text.includes('href="/law/INT-1"')]).toEqual([422, true]);
      const allFour = {
        deliberate: 'yes',
        causedLoss: 'yes',
        accommodationWasAvailable: 'yes',
        reasonableToOccupy: 'yes',
      };
      expect((await officer.send(`${from}/check`, { ...answer, ...allFour }, { from })).status).toBe(200);
      const arranged = { ...answer, arrangedToGetHelp: 'yes' };
      expect((await officer.send(`${from}/check`, arranged, { from })).status).toBe(200);
    });

    it('take it from an officer that they took up a private offer of another council, and say that no priority need is needed', async () => {
      const alone = await inRelief(test.as(test.cast.officer), anotherReason(), aWomanAlone(), '2026-03-12');
      const from = `/cases/${alone.id}/decisions/priority-need`;
      expect((await officer.get(from)).text).toContain(
        'taken up on or before 30 April 2026, and within 2 years before they applied',
      );
      const answer = { outcome: 'not-in-priority-need', reasons: 'On what we found.', ...DAY };
      const takenUp = (year: string) => ({
        'privateOfferAcceptedOn-day': '31',
        'privateOfferAcceptedOn-month': '3',
        'privateOfferAcceptedOn-year': year,
      });
      const nonsense = await officer.send(`${from}/check`, { ...answer, ...takenUp('20x5') }, { from });
      expect(nonsense.text).toContain('href="#privateOfferAcceptedOn"');
      const checked = await officer.send(`${from}/check`, { ...answer, ...takenUp('2025') }, { from });
      expect(checked.text).toMatch(/They took up a private rented sector offer[^]*31 March 2025/);
      await officer.send(from, { ...answer, ...takenUp('2025') }, { from });
      const { text } = await officer.get(`/cases/${alone.id}`);
      expect(text).toContain(
        'They took up a private rented sector offer on 31 March 2025 and came back within 2 years',
      );
      expect(text).toContain('href="/law/TR-4"');
      expect(text).toContain('A roof is owed from today on');
    });

    it('show what follows before anything is recorded, and record it once', async () => {
      const before = await decisions();
      const answer = { outcome: 'in-priority-need', homelessAsResultOfAbuse: 'yes', categories: 'PN-e' };
      const checked = await decides('priority-need', answer);
      expect(checked.text).toContain('What follows from it');
      expect(checked.text).toContain('A decision is never changed afterwards.');
      expect(await decisions()).toBe(before);
      const recorded = await decides('priority-need', answer, '');
      expect(recorded.headers['location']).toBe(`/cases/${id}?done=decided`);
      expect(await decisions()).toBe(before + 1);
    });

    it('name what the record alone makes a priority need, whatever was ticked', async () => {
      const checked = await decides('priority-need', { outcome: 'in-priority-need', homelessAsResultOfAbuse: 'yes' });
      expect(checked.text).toContain(PRIORITY_NEED['PN-e'].category);
    });

    it('say that a colleague has just decided otherwise, and show what before it is replaced', async () => {
      const other = await applied(test.as(test.cast.officer), anotherReason());
      const from = `/cases/${other.id}/decisions/eligibility`;
      const answer = { outcome: 'not-eligible', reasons: 'As we see it.', ...DAY };
      const theirs = { outcome: 'eligible', reasons: 'She showed me her papers.' };
      expect((await officer.get(from)).text).not.toContain('name="replaces"');
      const colleague = Visitor.at(test.url, test.cast.otherOfficer);
      expect((await colleague.send(from, { ...answer, ...theirs }, { from })).status).toBe(303);

      const clashed = await officer.send(from, answer, { from });
      expect(clashed.status).toBe(409);
      expect(clashed.text).toContain('Somebody else has just decided this, and found otherwise.');
      expect(clashed.text).toMatch(/Decided on 12 March 2026 by [^:]+: eligible\./);
      expect(clashed.text).toContain(theirs.reasons);
      const [, replaces = ''] = /name="replaces" value="([^"]+)"/.exec(clashed.text) ?? [];
      const checked = await officer.send(`${from}/check`, { ...answer, replaces }, { from });
      expect(checked.text).toContain(`name="replaces" value="${replaces}"`);
      expect((await officer.send(from, { ...answer, replaces }, { from })).status).toBe(303);
    });

    it('ask of a case that another council passed on what that council found, and hold to it (LC-10)', async () => {
      const asks = 'Did the council that passed this case on find otherwise?';
      expect((await officer.get(`/cases/${id}/decisions/homelessness`)).text).not.toContain(asks);
      const passedOn = await applied(test.as(test.cast.officer), { ...anotherReason(), channel: 'another-council' });
      const from = `/cases/${passedOn.id}/decisions/homelessness`;
      expect((await officer.get(from)).text).toContain(asks);
      const answer = { outcome: 'neither', otherCouncilFoundOtherwise: 'yes', reasons: 'As we see it.', ...DAY };
      const refused = await officer.send(`${from}/check`, answer, { from });
      expect([refused.status, refused.text.includes('href="/law/LC-10"')]).toEqual([422, true]);
      const checked = await officer.send(`${from}/check`, { ...answer, changedSinceThen: 'yes' }, { from });
      expect([checked.status, checked.text.includes('has something new come to light?')]).toEqual([200, true]);
    });

    it('let another supervisor agree, in writing, where one officer alone may not decide', async () => {
      const other = await applied(test.as(test.cast.officer), anotherReason());
      const from = `/cases/${other.id}/decisions/homelessness`;
      const answer = { outcome: 'neither', livingInRefuge: 'yes', reasons: 'A home of their own since.', ...DAY };
      const refused = await officer.send(`${from}/check`, answer, { from });
      expect(refused.status).toBe(422);
      expect(refused.text).toContain('A second officer agrees');
      const agreed = { ...answer, secondOfficerId: test.cast.supervisor.id, overrideReasons: 'I have read the file.' };
      const checked = await officer.send(`${from}/check`, agreed, { from });
      expect(checked.status).toBe(200);
      expect(checked.text).toContain('A second officer agrees');
      expect((await officer.send(from, agreed, { from })).status).toBe(303);
      const [kept] = await test.rows<{ rule: string; reasons: string }>(
        'select rule, reasons from homelessness.override where application_id = $1',
        [other.id],
      );
      expect(kept).toEqual({ rule: 'CASE-1', reasons: 'I have read the file.' });
    });
  });

  it.each([
    ['/law', 'Changes in the law'],
    ['/law', 'No day known: it does not decide yet'],
    ['/law', '28, 35, 40'],
    ['/law?topic=priority-need', 'Homeless as a result of being a victim of domestic abuse'],
    ['/law/PN-e', 'Housing Act 1996 s.189(1)(e)'],
    [`/law/${encodeURIComponent('N-184(4)')}`, 'Intention to refer'],
  ])('lead to the law, each rule with its source: %s', async (path, words) => {
    const { status, text } = await officer.get(path);
    expect(status).toBe(200);
    expect(text).toContain(words);
  });
});
