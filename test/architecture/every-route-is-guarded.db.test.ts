import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ENTRY, type Entry } from '../../src/access/http/may.js';
import { PERMISSIONS, ROLES } from '../../src/access/roles.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const PUBLIC = ['GET /health/live', 'GET /health/ready', 'POST /api/v1/sessions'];
// Served without a handler of ours: they hold no data.
const DOCUMENTS = ['/api/v1/openapi.json', '/api/docs', '/api/docs/page.css'];

interface Route {
  readonly name: string;
  readonly entry: Entry | undefined;
}

describe('every route', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  it('declares who may enter, and only these are open to all', () => {
    const handlers = entries();
    expect(handlers.length).toBeGreaterThan(10);
    expect(handlers.filter(({ entry }) => !entry).map(({ name }) => name)).toEqual([]);
    const open = handlers.filter(({ entry }) => entry?.kind === 'public').map(({ name }) => name);
    expect(open.sort()).toEqual([
      'HealthController.live',
      'HealthController.ready',
      'SessionsController.open',
      'SignInPages.enter',
      'SignInPages.show',
    ]);
  });

  it('answers 401 without a token, whatever the record', async () => {
    const { body: document } = await test.as(null).get('/api/v1/openapi.json').expect(200);
    const routes = Object.entries(document.paths as Record<string, Record<string, unknown>>).flatMap(
      ([path, methods]) => Object.keys(methods).map((method) => ({ method, path })),
    );
    expect(routes.length).toBeGreaterThan(15);
    for (const { method, path } of routes) {
      const name = `${method.toUpperCase()} ${path}`;
      if (PUBLIC.includes(name) || DOCUMENTS.includes(path)) continue;
      const address = path.replace(/\{[^}]+\}/g, '0190a000-0000-7000-8000-000000000000');
      const caller = test.as(null) as unknown as Record<string, (path: string) => Promise<{ status: number }>>;
      const { status } = await caller[method]!(address);
      expect([name, status]).toEqual([name, 401]);
    }
  });

  it('asks for a permission that somebody has, and every permission is asked for', () => {
    const asked = new Set(entries().flatMap(({ entry }) => (entry?.kind === 'permission' ? [entry.permission] : [])));
    const held = new Set(Object.values(ROLES).flat());
    expect([...asked].filter((permission) => !held.has(permission))).toEqual([]);
    // A few are asked for by a service, where it depends on the record.
    const inServices = ['src/support', 'src/told-once', 'src/operations'].map(sourceText).join('');
    expect(
      PERMISSIONS.filter((permission) => !asked.has(permission) && !inServices.includes(`'${permission}'`)),
    ).toEqual([]);
  });

  function entries(): Route[] {
    const scanner = new MetadataScanner();
    const reflector = test.app.get(Reflector);
    return test.app
      .get(DiscoveryService)
      .getControllers()
      .flatMap(({ instance, metatype }) => {
        const prototype = Object.getPrototypeOf(instance) as Record<string, () => unknown>;
        return scanner
          .getAllMethodNames(prototype)
          .filter((method) => Reflect.hasMetadata('path', prototype[method] as object))
          .map((method) => ({
            name: `${metatype?.name}.${method}`,
            entry: reflector.get<Entry | undefined>(ENTRY, prototype[method] as () => unknown),
          }));
      });
  }
});

function sourceText(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .join('');
}
