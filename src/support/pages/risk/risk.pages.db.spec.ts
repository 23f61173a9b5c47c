import { anActivePackage } from '../../../../test/factories/support.js';
import type { CastMember } from '../../../../test/support/cast.js';
import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { Visitor } from '../../../../test/support/visitor.js';
import { type Answer, TOOLS, type Topic } from '../../risk/dash.js';

const FORM = { tool: 'dash-24', 'assessedOn-day': '10', 'assessedOn-month': '3', 'assessedOn-year': '2026' };

describe('a risk assessment on pages', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  const as = (member: CastMember) => Visitor.at(test.url, member);
  const worker = () => as(test.cast.supportWorker);
  const coordinator = () => as(test.cast.coordinator);
  const aPerson = async () => (await anActivePackage(test)).personId;
  const begun = async (personId: string) => {
    const from = `/people/${personId}/risk/form`;
    expect((await worker().send(from, FORM, { from })).status).toBe(303);
    return `/people/${personId}/risk`;
  };
  const answer = (here: string, topic: Topic, said: Answer, more: Record<string, string> = {}, visitor = worker()) => {
    const from = `${here}/topics/${topic}`;
    return visitor.send(from, { answer: said, before: '', then: 'next', ...more }, { from });
  };
  /** Everything but the first topic has its answer: so many of yes, and no to the rest. */
  const answeredAlready = async (personId: string, yes: number) => {
    const [, ...topics] = TOOLS['dash-24'].topics;
    const answers = Object.fromEntries(topics.map((topic, index) => [topic, index < yes ? 'yes' : 'no']));
    await test.rows('update support.risk_draft set answers = $2 where person_id = $1', [personId, answers]);
  };
  const finish = async (here: string, visitor = worker()) => {
    const { text } = await visitor.get(`${here}/check`);
    const [, version = ''] = /name="version" value="(\d+)"/.exec(text) ?? [];
    return visitor.send(`${here}/check`, { version }, { from: `${here}/check` });
  };

  it('begins from the person’s safety, with the form that was used and a day that has come', async () => {
    const personId = await aPerson();
    expect((await worker().get(`/people/${personId}`)).text).toContain(`href="/people/${personId}/risk"`);
    expect((await worker().get(`/people/${personId}/risk`)).headers['location']).toBe(`/people/${personId}/risk/form`);

    const from = `/people/${personId}/risk/form`;
    const nothing = await worker().send(from, { ...FORM, tool: '' }, { from });
    expect(nothing.status).toBe(422);
    expect(nothing.text).toContain('Choose the form that you go through with them');
    const later = await worker().send(from, { ...FORM, 'assessedOn-year': '2027' }, { from });
    expect(later.text).toContain('Enter a day that is not after today.');
    expect(later.text).toContain('value="2027"');

    const here = await begun(personId);
    const { text } = await worker().get(here);
    expect(text.match(/Not answered yet/g)).toHaveLength(24);
    expect(text).toContain('medium from 10 answers of yes, and high from 14');
    expect((await worker().get(`/people/${personId}`)).text).toContain('Go on with the assessment that has begun');
  });

  it('asks one topic a page, saves each answer, and a colleague goes on where the first one stopped', async () => {
    const here = await begun(await aPerson());
    const silent = await worker().send(`${here}/topics/injury`, {}, { from: `${here}/topics/injury` });
    expect(silent.text).toContain('Choose what they answered, or leave this topic for another time');

    expect((await answer(here, 'injury', 'yes')).headers['location']).toBe(`${here}/topics/fear?done=saved`);
    expect((await answer(here, 'fear', 'not-asked', { then: 'stop' })).headers['location']).toBe(`${here}?done=saved`);

    const { text } = await coordinator().get(here);
    expect(text).toContain('Begun by supportWorker');
    expect(text).toContain(`href="${here}/topics/fear-of-more" role="button"`);
    expect((await answer(here, 'fear-of-more', 'no', {}, coordinator())).headers['location']).toContain('isolation');
    expect((await worker().get(here)).text).toContain('Last saved by coordinator');
    expect((await worker().get(`${here}/topics/injury`)).text).toMatch(/value="yes" checked/);
  });

  it('does not let one worker silently undo what another has just saved', async () => {
    const here = await begun(await aPerson());
    await answer(here, 'weapons', 'yes');
    const undone = await answer(here, 'weapons', 'no', {}, coordinator());
    expect(undone.status).toBe(412);
    expect(undone.text).toContain('What is saved at the moment');
    const meant = await answer(here, 'weapons', 'no', { before: 'yes' }, coordinator());
    expect(meant.status).toBe(303);
  });

  it('is its team’s alone, and not there for those who do not see the person', async () => {
    const personId = await aPerson();
    const here = await begun(personId);
    await answer(here, 'weapons', 'yes');
    expect((await as(test.cast.officer).get(here)).headers['location']).toBe(`${here}/form`);
    expect((await as(test.cast.officer).get(`/people/${personId}`)).text).not.toContain('has begun');
    for (const page of ['', '/form', '/topics/weapons', '/judgement', '/check']) {
      expect((await as(test.cast.rowanManager).get(here + page)).status).toBe(404);
    }
    expect((await worker().get(`${here}/topics/children-hurt`)).status).toBe(404);
    expect((await worker().get(`${here}/topics/nothing-of-ours`)).status).toBe(404);
  });

  it('takes a judgement that raises, with its reason, and shows what is dangerous at any number', async () => {
    const here = await begun(await aPerson());
    await answer(here, 'strangulation', 'yes');
    const from = `${here}/judgement`;
    expect((await worker().get(from)).text).toContain('Strangulation, suffocation or drowning');
    const without = await worker().send(from, { high: 'yes' }, { from });
    expect(without.text).toContain('Say why, in a sentence or two');
    const neither = await worker().send(from, { reason: 'Something that was typed' }, { from });
    expect(neither.text).toContain('Say whether you judge it to be high');
    expect(neither.text).toContain('Something that was typed');

    await worker().send(from, { high: 'yes', reason: 'She was strangled' }, { from });
    expect((await worker().get(here)).text).toMatch(/High\s+<\/strong>\s+by judgement; the number alone says standard/);
    await worker().send(from, { high: 'no', reason: 'She was strangled' }, { from });
    expect((await worker().get(here)).text).toContain('As the number says');
  });

  it('says before it is recorded what it comes to and what is then due, and records it once', async () => {
    const personId = await aPerson();
    await test
      .as(test.cast.officer)
      .post(`/people/${personId}/risk-events`, { kind: 'move', happenedOn: '2026-03-09' });
    const here = await begun(personId);
    await answeredAlready(personId, 13);
    expect((await answer(here, 'injury', 'yes')).headers['location']).toBe(`${here}?done=saved`);
    const { text } = await worker().get(`${here}/check`);
    expect(text).toContain('14 of 24 answered yes');
    expect(text).toContain('Refer to the multi-agency risk conference, by 11 March 2026');
    expect(text).toContain('Assess the risk a second time, by 13 March 2026');
    expect(text).toContain('It answers what happened on 9 March 2026: A move');

    expect((await finish(here)).headers['location']).toBe(`/people/${personId}?done=assessed`);
    const person = await worker().get(`/people/${personId}`);
    expect(person.text).toMatch(/High\s+<\/strong>\s+10 March 2026, 14 answered yes/);
    expect(person.text).not.toContain('To assess anew');
    const kept = await test.rows('select yes_count, basis from support.risk_assessment where person_id = $1', [
      personId,
    ]);
    expect(kept).toEqual([{ yes_count: 14, basis: 'score' }]);
    expect(await test.rows('select from support.risk_draft where person_id = $1', [personId])).toEqual([]);

    const from = `/people/${personId}`;
    const late = await worker().send(`${here}/topics/injury`, { answer: 'no', before: 'yes' }, { from });
    expect(late.headers['location']).toBe(`${from}?done=gone`);
  });

  it('records nothing of which nothing was answered, nor what a colleague has changed since it was read', async () => {
    const here = await begun(await aPerson());
    expect((await finish(here)).text).toContain('Answer at least one topic first');
    await answer(here, 'injury', 'yes');
    const old = await worker().send(`${here}/check`, { version: '1' }, { from: `${here}/check` });
    expect(old.status).toBe(412);
    expect((await finish(here)).status).toBe(303);
  });

  it('keeps the answers when another form turns out to be the one, and lets go of what is left', async () => {
    const personId = await aPerson();
    const here = await begun(personId);
    await answer(here, 'injury', 'yes');
    const from = `${here}/form`;
    await worker().send(from, { ...FORM, tool: 'dash-27' }, { from });
    expect((await worker().get(here)).text).toContain('1 of 27 answered yes');
    const left = await worker().send(`${here}/leave`, {}, { from: here });
    expect(left.headers['location']).toBe(`/people/${personId}?done=left`);
    expect((await worker().get(here)).headers['location']).toBe(from);
  });
});
