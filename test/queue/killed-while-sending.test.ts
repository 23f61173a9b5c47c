import { answer, APPROACHED_ON, decided, inRelief } from '../factories/applications.js';
import { aMotherWithTwo } from '../factories/households.js';
import { dueNotice } from '../factories/reviews.js';
import { Gate } from '../support/gate.js';
import { NotifyStandIn } from '../support/notify-stand-in.js';
import { ServerProcess } from '../support/server-process.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { until } from '../support/until.js';
import { WorkerProcess } from '../support/worker-process.js';

const CLOCK_START = '2026-03-10T09:00:00Z';
const DELIVERY = 'homelessness.letter_delivery';

describe('a letter whose process is killed', () => {
  let notify: NotifyStandIn;
  let test: TestApp;
  let worker: WorkerProcess;
  beforeAll(async () => {
    notify = await NotifyStandIn.listening();
    test = await startTestApp({ clockStart: CLOCK_START, environment: notify.environment });
    worker = start();
  });
  afterAll(async () => {
    await worker.kill();
    await test.close();
    await notify.close();
    expect(notify.faults).toEqual([]);
  });

  it.each([
    ['when Notify has been asked for it and has not answered', 'look' as const, 0],
    ['when Notify has taken it and has not answered', 'take' as const, 1],
  ])('%s goes once, and is known to have gone', async (_, at, taken) => {
    const { reached, goOn } = notify.holdNext(at);
    const { noticeId, path } = await issued(await due());
    await reached;
    await worker.kill();
    goOn();
    expect(takenOf(noticeId)).toHaveLength(taken);

    worker = start();
    await isSent(path, noticeId);
  });

  it('just before it is noted that Notify has it goes once, and is known to have gone', async () => {
    const gate = await Gate.before(test.database, 'update', DELIVERY, `new.state = 'sending'`);
    const { noticeId, path } = await issued(await due());
    await gate.isReached();
    await worker.kill();
    await gate.open();
    expect(takenOf(noticeId)).toHaveLength(1);

    worker = start();
    await isSent(path, noticeId);
  });

  it('while it is made is whole or not there, and goes once when it is asked for again', async () => {
    const letter = await due();
    const web = await ServerProcess.start(test.database, { ...notify.environment, PROCESS_ROLE: 'web', CLOCK_START });
    const gate = await Gate.before(test.database, 'insert', DELIVERY);
    const asked = issueAt(web.url, letter).catch(() => null);
    await gate.isReached();
    await web.kill();
    await asked;
    await gate.open();

    expect((await issueAt(test.url, letter)).status).toBe(200);
    await isSent(letter.path, letter.noticeId);
    expect(await test.rows(`select status from homelessness.notice where id = $1`, [letter.noticeId])).toEqual([
      { status: 'issued' },
    ]);
  });

  const officer = () => test.as(test.cast.officer);
  const takenOf = (noticeId: string) => notify.taken.filter(({ reference }) => reference === noticeId);

  interface Due {
    readonly noticeId: string;
    readonly path: string;
  }

  async function due(): Promise<Due> {
    const safeContact = { channel: 'email', value: 'a@safe.example' };
    const { id } = await inRelief(officer(), {}, { ...aMotherWithTwo(), safeContact });
    await decided(officer(), id, answer('eligibility', 'not-eligible'));
    const noticeId = (await dueNotice(test, { applicationId: id }, 'N-184')) ?? '';
    return { noticeId, path: `/applications/${id}/notices/${noticeId}` };
  }

  async function issued(letter: Due): Promise<Due> {
    expect((await issueAt(test.url, letter)).status).toBe(200);
    return letter;
  }

  /** As a program does that asks again with the same key when it has had no answer. */
  function issueAt(url: string, { noticeId, path }: Due): Promise<Response> {
    return fetch(`${url}/api/v1${path}/issue`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${test.cast.officer.token}`,
        'Content-Type': 'application/json',
        'Idempotency-Key': `issue ${noticeId}`,
      },
      body: JSON.stringify({ issuedOn: APPROACHED_ON, delivery: 'safe-contact' }),
    });
  }

  async function isSent(path: string, noticeId: string): Promise<void> {
    const read = async () => (await officer().get(`${path}/letter`).expect(200)).body as { sent: string | null };
    await until('it is known to have gone', async () => (await read()).sent === 'sending');
    expect(takenOf(noticeId)).toHaveLength(1);
    expect(await undone(noticeId)).toEqual([{ name: 'homelessness.follow-letter' }]);
  }

  function undone(noticeId: string): Promise<unknown[]> {
    return test.rows(`select name from platform.outbox where payload->>'noticeId' = $1 and done_at is null`, [
      noticeId,
    ]);
  }

  function start(): WorkerProcess {
    return WorkerProcess.start(test.database, { ...notify.environment, CLOCK_START });
  }
});
