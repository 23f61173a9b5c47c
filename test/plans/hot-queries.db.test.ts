import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createWebApp } from '../../src/boot/web.js';
import { signInStaff } from '../bench/product/staff.js';
import { surroundingsOf } from '../support/test-app.js';
import { Listener } from './overheard.js';
import { loadedCountry } from './loaded-country.js';
import { readWhole, textOf, waysOf } from './plan.js';
import { askForEverything } from './requests.js';

describe('in a country of five thousand units', () => {
  let country: Awaited<ReturnType<typeof loadedCountry>>;
  let app: NestFastifyApplication;
  const listener = new Listener();
  beforeAll(async () => {
    country = await loadedCountry();
    app = await createWebApp(surroundingsOf({ ...country, drop: country.drop }), true);
    await app.listen(0, '127.0.0.1');
    const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
    await askForEverything(url, await signInStaff(country, url));
  }, 300_000);
  afterAll(async () => {
    await app?.close();
    listener.stop();
    await country?.drop();
  });

  it('scratch', () => {
    mkdirSync('/tmp/R1', { recursive: true });
    const out = [...listener.statements.values()]
      .map(
        ({ text, plan }) =>
          `${readWhole(plan).join()}\n${text}\n---\n${waysOf(plan).join('\n')}\n---\n${textOf(plan)}\n`,
      )
      .join('\n==========\n');
    writeFileSync('/tmp/R1/plans.txt', out);
    console.log(
      listener.statements.size,
      [...listener.statements.values()]
        .filter(({ plan }) => readWhole(plan).length)
        .map(({ text }) => text.slice(0, 200)),
    );
  });
});
