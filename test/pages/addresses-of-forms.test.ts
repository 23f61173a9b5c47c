import { RequestMethod } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { ENTRY, type Entry } from '../../src/access/http/may.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { Visitor } from '../support/visitor.js';

// The address of a form stands in the browser when its page is shown again; people load it anew, and open it tomorrow.
describe('the address that a form is sent to', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  it('is that of a page, or leads to one, wherever a page has a form', () => {
    const fastify = test.app.getHttpAdapter().getInstance();
    const forms = addressesOfForms();
    expect(forms.length).toBeGreaterThan(200);
    expect(forms.filter((url) => !fastify.hasRoute({ method: 'GET', url }))).toEqual([]);
  });

  it('leads to the page that the form stands on, as it was asked for', async () => {
    const officer = Visitor.at(test.url, test.cast.officer);
    const led = async (path: string) => {
      const { status, headers } = await officer.get(path);
      return [status, headers['location'], headers['cache-control']];
    };
    expect(await led('/cases/an-id/changes/not-told')).toEqual([303, '/cases/an-id/changes', 'no-store']);
    expect(await led('/tasks/find?list=team')).toEqual([303, '/tasks?list=team', 'no-store']);
    expect(await led('/account/code-off')).toEqual([303, '/account', 'no-store']);
    expect(await led('/sign-out')).toEqual([303, '/', 'no-store']);
  });

  it('is nobody’s at all where no form is sent', async () => {
    const officer = Visitor.at(test.url, test.cast.officer);
    expect((await officer.get('/cases/an-id/changes/of-mind')).status).toBe(404);
    expect((await officer.get('/api/v1/applications/an-id/decisions')).status).toBe(404);
  });

  function addressesOfForms(): string[] {
    return test.app
      .get(DiscoveryService)
      .getControllers()
      .flatMap(({ instance, metatype }) => {
        const prototype = Object.getPrototypeOf(instance) as Record<string, object>;
        const of = (key: string, target: object) => Reflect.getMetadata(key, target) as unknown;
        return new MetadataScanner()
          .getAllMethodNames(prototype)
          .map((name) => prototype[name] as object)
          .filter((handler) => (of(ENTRY, handler) as Entry | undefined)?.page)
          .filter((handler) => of('method', handler) === RequestMethod.POST)
          .map((handler) => `/${String(of('path', metatype as object))}/${String(of('path', handler))}`)
          .map((path) => path.replaceAll(/\/+/g, '/').replace(/(.)\/$/, '$1'));
      });
  }
});
