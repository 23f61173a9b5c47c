import { signInCast } from '../../src/journey/cast.js';
import { ServerProcess } from '../support/server-process.js';
import { startTestApp } from '../support/test-app.js';
it.each([['aborted'], ['open'], ['none'], ['failed']])('stops %s', async (how) => {
  const test = await startTestApp({ lancashire: 'journey-password' });
  const server = await ServerProcess.start(test.database, { PROCESS_ROLE: 'all', CLOCK_START: '2026-03-10T16:40:00Z', LOG_LEVEL: 'trace' });
  const cast = await signInCast(server.url, 'journey-password');
  const c = new AbortController();
  if (how !== 'none') {
    const t = (cast.officer as unknown as { token: string }).token;
    await fetch(`${server.url}/api/v1/availability/events`, { headers: { Authorization: `Bearer ${t}` }, signal: c.signal });
  }
  if (how === 'failed') console.log((await cast.officer.post('/applications', {})).status);
  if (how !== 'open') c.abort();
  const s = Date.now();
  const r = await Promise.race([server.stop().then(() => 'stopped'), new Promise((ok) => setTimeout(() => ok('hung'), 20000))]);
  console.log(how, r, Date.now() - s, server.output.slice(-600));
  await test.close();
}, 60000);
