import { planned } from '../../../../test/factories/assessments.js';
import { inRelief } from '../../../../test/factories/applications.js';
import { dueNotice } from '../../../../test/factories/reviews.js';
import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { Visitor } from '../../../../test/support/visitor.js';

const UNTIL = { 'until-day': '24', 'until-month': '3', 'until-year': '2026' };

describe('a step that was not taken, on screen', () => {
  let test: TestApp;
  let officer: Visitor;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
    officer = Visitor.at(test.url, test.cast.officer);
  });
  afterAll(() => test.close());

  it('may be warned of in writing, with the time that is reasonable for them and why', async () => {
    const { id, plan } = await planned(test.as(test.cast.officer));
    const path = `/cases/${id}/warnings`;
    expect((await officer.get(`/cases/${id}`)).text).toContain(`href="${path}"`);
    const { text } = await officer.get(path);
    expect(text).toContain('Bid for homes');
    expect(text).not.toContain('Pay the deposit');

    const nothing = await officer.send(path, {}, { from: path });
    for (const said of ['Choose the step', 'Enter the last day', 'Say why that long']) {
      expect(nothing.text).toContain(said);
    }
    const warning = { stepId: plan.steps[1]!.id, reasons: 'She works nights.', ...UNTIL };
    const soon = await officer.send(path, { ...warning, 'until-day': '10' }, { from: path });
    expect(soon.status).toBe(422);
    expect(soon.text).toContain('A warning leaves them time to take the step.');

    const sent = await officer.send(path, warning, { from: path });
    expect(sent.headers['location']).toBe(`/cases/${id}?done=warned`);
    const letter = await dueNotice(test, { applicationId: id }, 'N-193B-warning');
    expect((await officer.get(`/cases/${id}`)).text).toContain(`href="/cases/${id}/letters/${letter}"`);
    const written = await officer.get(path);
    expect(written.text).toContain('The letter has not gone.');
    expect(written.text).toContain('She works nights.');
  });

  it('is nothing to warn of where the plan has no step of theirs', async () => {
    const { id } = await inRelief(test.as(test.cast.officer));
    expect((await officer.get(`/cases/${id}/warnings`)).text).toContain('The plan has no open step of theirs.');
  });

  it('is asked of a colleague, too, before help ends for it', async () => {
    const { id } = await inRelief(test.as(test.cast.officer));
    const { text } = await officer.get(`/cases/${id}/duties/relief/end`);
    expect(text).toContain('Who authorised it?');
    expect(text).toContain(`value="${test.cast.otherOfficer.id}"`);
    expect(text).not.toContain(`value="${test.cast.officer.id}"`);
  });
});
