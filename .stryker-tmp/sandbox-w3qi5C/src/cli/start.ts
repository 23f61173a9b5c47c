// @ts-nocheck
import { type Evaluation, openEvaluation } from '../boot/evaluation.js';
import { stopOn } from '../boot/process.js';
import { createWebApp } from '../boot/web.js';
import { createWorker } from '../boot/worker.js';
import { EVALUATION_ACCOUNTS } from '../seed/accounts.js';
import { progressOnTerminal } from '../seed/progress.js';

const BEFORE_IT_RUNS = ['SIGINT', 'SIGTERM'] as const;

/** `npm start`: everything in one process, on real PostgreSQL, with evaluation data on the first start. */
export async function start(): Promise<void> {
  // Until everything runs a signal just ends this process; the database is stopped with it, and the next start begins again.
  const leave = () => process.exit(130);
  BEFORE_IT_RUNS.forEach((signal) => process.once(signal, leave));
  const evaluation = await openEvaluation(process.env, progressOnTerminal('Replaying a year of invented households'));
  BEFORE_IT_RUNS.forEach((signal) => process.off(signal, leave));
  try {
    const { PROCESS_ROLE } = evaluation.surroundings.settings;
    if (PROCESS_ROLE === 'worker') await runWorker(evaluation);
    else await runWeb(evaluation, PROCESS_ROLE === 'all');
  } catch (error) {
    await evaluation.close();
    throw error;
  }
}

async function runWeb(evaluation: Evaluation, background: boolean): Promise<void> {
  const app = await createWebApp(evaluation.surroundings, background);
  stopWith(evaluation, app);
  const { PORT, HOST } = evaluation.surroundings.settings;
  try {
    await app.listen(PORT, HOST);
  } catch (error) {
    await app.close();
    throw error;
  }
  tell(`\nManage safe accommodation is at ${await app.getUrl()}\nIts API: ${await app.getUrl()}/api/docs`);
  tellAccounts(evaluation);
  tell('Stop: Ctrl-C');
}

async function runWorker(evaluation: Evaluation): Promise<void> {
  const worker = await createWorker(evaluation.surroundings);
  stopWith(evaluation, worker);
  tell('The worker runs. Stop: Ctrl-C');
}

function stopWith(evaluation: Evaluation, app: { close(): Promise<void> }): void {
  stopOn(['SIGINT', 'SIGTERM'], async () => {
    await app.close();
    await evaluation.close();
  });
}

/** Accounts and password are shown once, at the start that made them. */
function tellAccounts({ loaded }: Evaluation): void {
  if (!loaded) return;
  tell('\nEvaluation accounts, invented people only:');
  for (const { email, role } of EVALUATION_ACCOUNTS) tell(`  ${email.padEnd(36)} ${role}`);
  tell(`Their password, shown this once: ${loaded.password}\n`);
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}
