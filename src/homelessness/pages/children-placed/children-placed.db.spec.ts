import { askedAboutAChild, withChildrenPlaced } from '../../../../test/factories/cases.js';
import { CHILDREN_ARE_TOLD_OF } from '../../../../test/support/law-in-force.js';
import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { Visitor } from '../../../../test/support/visitor.js';

const dayIn = (name: string) => ({ [`${name}-day`]: '10', [`${name}-month`]: '3', [`${name}-year`]: '2026' });

describe('children in temporary accommodation, on screen', () => {
  let test: TestApp;
  let officer: Visitor;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z', environment: CHILDREN_ARE_TOLD_OF });
    officer = Visitor.at(test.url, test.cast.officer);
  });
  afterAll(() => test.close());

  it('are asked about one by one, and each letter is reached from there', async () => {
    const { id, boy } = await withChildrenPlaced(test);
    const path = `/cases/${id}/children`;
    expect((await officer.get(`/cases/${id}`)).text).toContain(`href="${path}"`);
    expect((await officer.get(path)).text).toContain('Jamie');
    const nothing = await officer.send(path, {}, { from: path });
    for (const said of ['Choose the child', 'Enter the day on which you asked']) expect(nothing.text).toContain(said);

    const answer = { personId: boy, consentedTo: ['gp', 'school'], ...dayIn('askedOn'), ...dayIn('informationOn') };
    const sent = await officer.send(path, answer, { from: path });
    const child = await officer.get(sent.headers['location'] as string);
    expect(child.text).toContain('It is recorded');
    expect(child.text).toContain('Find out first whether it is safe');
    const letter = /href="(\/cases\/[^"]+\/letters\/[^"]+)"/.exec(child.text)?.[1] ?? '';
    const draft = await officer.get(letter);
    expect(draft.text).toContain('For example, the practice manager');
    expect(draft.text).toContain('Jamie Whitfield');
    const again = await officer.get(path);
    expect(again.text).not.toContain(`value="${boy}"`);
    expect(again.text).toContain('Lily');
  });

  it('say whether the school is safe, what they told us later, and what they took back', async () => {
    const { id, childId } = await askedAboutAChild(test, { informationOn: undefined });
    const path = `/cases/${id}/children/${childId}`;
    expect((await officer.get(path)).text).toContain('Waits for what they tell us');
    await officer.send(`${path}/information`, dayIn('informationOn'), { from: path });
    expect((await officer.get(path)).text).toContain('The letter is due');

    const unsaid = await officer.send(`${path}/school`, { act: 'school' }, { from: path });
    expect(unsaid.text).toContain('Say whether the school can be told safely');
    const unsafe = { act: 'school', schoolIsSafe: 'no', found: 'He may collect him', ...dayIn('checkedOn') };
    await officer.send(`${path}/school`, unsafe, { from: path });
    const shown = await officer.get(path);
    expect(shown.text).toContain('It cannot be told safely.');
    expect(shown.text).toContain('He may collect him');

    const taken = await officer.send(
      `${path}/withdrawals`,
      { act: 'withdrawal', body: 'gp', ...dayIn('withdrawnOn') },
      { from: path },
    );
    expect(taken.status).toBe(303);
    expect((await officer.get(path)).text).toContain('They took it back');
  });

  it('are for the council that placed them, and nobody else', async () => {
    const { id, childId } = await askedAboutAChild(test);
    for (const path of [`/cases/${id}/children`, `/cases/${id}/children/${childId}`]) {
      expect((await Visitor.at(test.url, test.cast.prestonOfficer).get(path)).status).toBe(404);
      expect((await Visitor.at(test.url, test.cast.coordinator).get(path)).status).toBe(403);
    }
  });
});

it('while that part of the law has no first day, the page says so and asks nobody', async () => {
  const test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
  try {
    const { id } = await withChildrenPlaced(test);
    const { text } = await Visitor.at(test.url, test.cast.officer).get(`/cases/${id}/children`);
    expect(text).toContain('has no first day yet');
    expect(text).toContain('CWSA_S11');
    expect(text).not.toContain('Ask about a child');
  } finally {
    await test.close();
  }
});
