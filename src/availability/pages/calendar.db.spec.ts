import { aRefugeRoom } from '../../../test/factories/accommodation.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Visitor } from '../../../test/support/visitor.js';

describe('the calendar of rooms', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  it('shows in words and to the day what each room is claimed for, and nobody else’s rooms', async () => {
    const manager = test.as(test.cast.rowanManager);
    const { id } = await aRefugeRoom(manager, test.cast.organisations.rowan);
    const other = await aRefugeRoom(test.as(test.cast.larchManager), test.cast.organisations.larch);
    const closure = { reason: 'deep-clean', costBearer: 'provider', from: '2026-03-12', to: '2026-03-14' };
    await manager.post(`/units/${id}/closures`, closure).expect(201);

    const { text } = await Visitor.at(test.url, test.cast.rowanManager).get('/rooms/calendar?from=2026-03-10');
    expect(text).toMatch(/colspan="2"[^>]*--closure">Closed<span[^>]*> from 12 March 2026 to 13 March 2026</);
    expect(text).toContain(`href="/rooms/${id}"`);
    expect(text).not.toContain(other.id);
    expect(text).toContain('href="/rooms/calendar?from=2026-04-07"');
  });

  it('begins today when it is asked for no real day', async () => {
    const { text } = await Visitor.at(test.url, test.cast.rowanManager).get('/rooms/calendar?from=2026-02-31');
    expect(text).toContain('10 March 2026 to 6 April 2026');
  });
});
