// @ts-nocheck
import { createWebApp } from './boot/web.js';
import { readSurroundings } from './boot/surroundings.js';
import { stopOn, tellAndExit } from './boot/process.js';

// The web process of a production installation; with PROCESS_ROLE=all it does the queued work too.
try {
  const surroundings = readSurroundings(process.env);
  const app = await createWebApp(surroundings, surroundings.settings.PROCESS_ROLE === 'all');
  stopOn(['SIGINT', 'SIGTERM'], () => app.close());
  await app.listen(surroundings.settings.PORT, surroundings.settings.HOST);
} catch (error) {
  tellAndExit(error);
}
