import { recorded } from '../../../test/factories/households.js';
import { aJointTenancy, anOpenPlan, aStandingTenancy, stepsOf } from '../../../test/factories/move-on.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Visitor } from '../../../test/support/visitor.js';
import { boxes } from '../../web/forms/boxes.js';

const day = (name: string, value: string) => boxes(name, value as never) as Record<string, string>;

describe('the pages of moving on', () => {
  let test: TestApp;
  let officer: Visitor;
  let stranger: Visitor;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-06-01T09:00:00Z' });
    officer = Visitor.at(test.url, test.cast.officer);
    stranger = Visitor.at(test.url, test.cast.rowanWorker);
  });
  afterAll(() => test.close());

  const titleOf = (text: string) => /<title>([^<]*)<\/title>/.exec(text)?.[1];

  it('are led to from the household, and make a plan in one form', async () => {
    const { id } = await recorded(test.as(test.cast.officer));
    const path = `/households/${id}/move-on`;
    expect((await officer.get(`/households/${id}`)).text).toContain(`href="${path}"`);
    const typed = { ...day('targetDate', '2026-12-01'), preferredTenures: 'secure-lifetime', barriers: 'no-deposit' };

    const unsafe = await officer.send(`${path}/plan`, { ...typed, area2: 'E07000123' }, { from: path });
    expect([unsafe.status, unsafe.text.includes('href="#area2"')]).toEqual([422, true]);
    const empty = await officer.send(`${path}/plan`, {}, { from: path });
    expect(empty.text).toContain('Enter the day by which they hope to move');

    const made = await officer.send(`${path}/plan`, { ...typed, area1: 'E07000119' }, { from: path });
    expect(made.status).toBe(303);
    const board = await officer.get(made.headers['location'] as string);
    for (const words of [
      'The plan is made',
      'Fylde',
      'Secure, for life',
      'No money for a deposit',
      '1 December 2026',
    ]) {
      expect(board.text).toContain(words);
    }
    expect(titleOf(board.text)).toBe('Plan to move on – Housing work');
  });

  it('show the steps as a board: what waits and for what, what is in hand and whose, and what is done', async () => {
    const { id } = await anOpenPlan(test);
    const steps = await stepsOf(test, id);
    const path = `/move-on/${id}`;
    const column = async (code: string) => {
      const [, after = ''] = (await officer.get(path)).text.split(`id="column-${code}"`);
      return after.split('</section>')[0] ?? '';
    };
    expect(await column('in-hand')).toContain('Gather proof of identity');
    expect(await column('waiting')).toContain('After: Check how the household can safely be reached; Gather proof');
    expect((await officer.get(path)).text).toMatch(/About \d+ \w+ 2026, by the steps that are left/);

    const done = await officer.send(`${path}/steps/${steps['safe-contact']}/done`, {}, { from: path });
    expect(done.headers['location']).toBe(`${path}?done=done`);
    const nothing = await officer.send(`${path}/steps/${steps['documents']}/not-needed`, {}, { from: path });
    expect([nothing.status, nothing.text.includes(`href="#reason-${steps['documents']}"`)]).toEqual([422, true]);
    const reason = { [`reason-${steps['documents']}`]: 'in-place-already' };
    await officer.send(`${path}/steps/${steps['documents']}/not-needed`, reason, { from: path });

    expect(await column('done')).toContain('Not needed: It is in place already');
    expect(await column('in-hand')).toContain('Register with the council for a home');
    const again = await officer.send(`${path}/steps/${steps['safe-contact']}/done`, {}, { from: path });
    expect([again.status, again.text.includes('This step has ended already')]).toEqual([409, true]);
  });

  it('show homes with what became of each, and a no that costs nothing', async () => {
    const { id } = await anOpenPlan(test);
    const path = `/move-on/${id}/homes`;
    const home = {
      ...{ kind: 'direct-offer', landlordProviderId: test.cast.organisations.rowan, tenure: 'assured' },
      localAuthorityCode: 'E07000119',
    };
    const unsafe = await officer.send(path, { ...home, localAuthorityCode: 'E07000123' }, { from: path });
    expect([unsafe.status, unsafe.text.includes('href="#localAuthorityCode"')]).toEqual([422, true]);
    await officer.send(path, { ...home, ...day('answerBy', '2026-06-08') }, { from: path });
    const shown = (await officer.get(path)).text;
    expect(shown).toContain('Fylde, Rowan Refuge');
    const [, move = ''] = /action="([^"]+\/not-take-up)"/.exec(shown) ?? [];
    const homeId = move.split('/')[4];
    await officer.send(move, { [`reason-not-take-up-${homeId}`]: 'their-choice' }, { from: path });
    expect((await officer.get(path)).text).toContain('They chose not to, and need not say why');
    expect((await officer.send(`${path}/${homeId}/elsewhere`, {}, { from: path })).status).toBe(404);
  });

  it('record a tenancy by the law of its first day, and say what it may be instead', async () => {
    const { id } = await recorded(test.as(test.cast.officer));
    const path = `/households/${id}/move-on/tenancy`;
    const home = {
      ...{ landlordProviderId: test.cast.organisations.lets, tenure: 'assured-shorthold', connectedWithAbuse: 'yes' },
      ...day('startsOn', '2026-06-01'),
    };
    const refused = await officer.send(path, home, { from: path });
    expect(refused.status).toBe(422);
    for (const words of ['Renters&#39; Rights Act 2025', 'href="/law/TR-1"', 'What may be done instead']) {
      expect(refused.text).toContain(words);
    }
    const taken = await officer.send(path, { ...home, tenure: 'assured' }, { from: path });
    expect(taken.headers['location']).toMatch(/^\/tenancies\/[0-9a-f-]+\?done=recorded$/);
  });

  it('show a tenancy with its checks, keep how the home was found, and record its end', async () => {
    const id = await aStandingTenancy(test, '2026-05-01');
    const path = `/tenancies/${id}`;
    const shown = (await officer.get(path)).text;
    expect(shown).toContain('Nobody has asked');
    const [, check = ''] = /action="([^"]+\/checks\/[^"]+)"/.exec(shown) ?? [];
    const task = check.split('/').at(-1) ?? '';
    expect((await officer.send(check, {}, { from: path })).text).toContain(`href="#found-${task}"`);
    expect((await officer.send(check, { [`found-${task}`]: 'settled' }, { from: path })).status).toBe(303);

    const end = { ...day('endedOn', '2026-06-02'), reason: 'their-choice', followedBy: 'another-home' };
    const early = await officer.send(`${path}/end`, end, { from: path });
    expect([early.status, early.text.includes('href="#endedOn"')]).toEqual([422, true]);
    const before = await officer.send(`${path}/end`, { ...end, ...day('endedOn', '2026-04-30') }, { from: path });
    expect(before.text).toContain('Enter 1 May 2026 or a later day.');
    await officer.send(`${path}/end`, { ...end, ...day('endedOn', '2026-05-31') }, { from: path });
    const over = (await officer.get(path)).text;
    for (const words of ['They chose to leave, and need not say why', 'They have another home', 'Had ended']) {
      expect(over).toContain(words);
    }
    expect(over).not.toContain('Record that it is over');
  });

  it('take a joint tenancy through advice to a notice, and no sooner', async () => {
    const { id } = await aJointTenancy(test);
    const path = `/joint-tenancies/${id}`;
    expect((await officer.get(path)).text).toContain('Housing Act 1985 s.81ZA');
    const notice = { ...day('agreedOn', '2026-06-01'), ...day('servedOn', '2026-06-01'), replyTo: 'a-solicitor' };
    const early = await officer.send(`${path}/serve`, notice, { from: path });
    expect([early.status, early.text.includes('Arrange a lawyer’s advice')]).toEqual([422, true]);
    for (const about of ['housing', 'legal']) {
      await officer.send(`${path}/advice`, { about, ...day('advisedOn', '2026-06-01') }, { from: path });
    }
    await officer.send(`${path}/serve`, notice, { from: path });
    expect((await officer.get(path)).text).toContain('29 June 2026, the law’s own day');
    const over = { outcome: 'ended', ...day('outcomeOn', '2026-06-01') };
    const soon = await officer.send(`${path}/outcome`, over, { from: path });
    expect([soon.status, soon.text.includes('The notice has not had its time yet')]).toEqual([422, true]);
  });

  it('are not there for those who do not see the household, and name nobody in their titles', async () => {
    const { id: planId, householdId } = await anOpenPlan(test);
    const tenancyId = await aStandingTenancy(test, '2026-05-01');
    const { id: jointId } = await aJointTenancy(test);
    const paths = [
      ...[`/households/${householdId}/move-on`, `/households/${householdId}/move-on/tenancy`],
      ...[`/move-on/${planId}`, `/move-on/${planId}/homes`, `/tenancies/${tenancyId}`, `/joint-tenancies/${jointId}`],
    ];
    for (const path of paths) {
      const page = await officer.get(path);
      expect([path, page.status, (await stranger.get(path)).status]).toEqual([path, 200, 404]);
      expect(titleOf(page.text)).toMatch(
        /^(Moving on|Record a tenancy|Plan to move on|Homes|Tenancy|Joint tenancy) – /,
      );
    }
  });
});
