import { createWebApp } from '../boot/web.js';
import { openEvaluation } from '../boot/evaluation.js';
import { stopOn } from '../boot/process.js';

/** `npm start`: everything in one process, on real PostgreSQL, with evaluation data on the first start. */
export async function start(): Promise<void> {
  const evaluation = await openEvaluation(process.env);
  try {
    const app = await createWebApp(evaluation.surroundings, evaluation.surroundings.settings.PROCESS_ROLE !== 'web');
    stopOn(['SIGINT', 'SIGTERM'], async () => {
      await app.close();
      await evaluation.close();
    });
    const { PORT, HOST } = evaluation.surroundings.settings;
    await app.listen(PORT, HOST);
    process.stdout.write(
      `\nManage safe accommodation is at ${await app.getUrl()}\nIts API: ${await app.getUrl()}/api/docs   Stop: Ctrl-C\n`,
    );
  } catch (error) {
    await evaluation.close();
    throw error;
  }
}
