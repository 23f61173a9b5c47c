import { createHmac, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const SERVICE = '26785a09-ab16-4eb0-8407-a37497a57506';
const SECRET = '3d844edf-8d35-48ac-975b-e847b4f122b0';

export interface TakenMessage {
  readonly id: string;
  readonly type: 'email' | 'sms';
  readonly reference: string;
  readonly to: string;
  readonly personalisation: Readonly<Record<string, string>>;
  status: string;
}

/** GOV.UK Notify on the loopback: it holds requests to what Notify's API asks of them, and its answers are shaped like Notify's. */
export class NotifyStandIn {
  readonly taken: TakenMessage[] = [];
  /** What was wrong with requests, by Notify's rules; none in a run that is as it should be. */
  readonly faults: string[] = [];
  /** Statuses with which the next requests to send are answered, before any is taken. */
  readonly answerFirst: number[] = [];
  private held:
    { readonly at: 'look' | 'take'; readonly reached: () => void; readonly gone: Promise<void> } | undefined;

  private constructor(private readonly server: Server) {}

  static async listening(): Promise<NotifyStandIn> {
    const server = createServer();
    const standIn = new NotifyStandIn(server);
    server.on('request', (request, response) => {
      void standIn.answer(request).then(({ status, body }) => {
        response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return standIn;
  }

  /** The settings of an installation that has an account here. */
  get environment(): NodeJS.ProcessEnv {
    return {
      NOTIFY_URL: `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`,
      NOTIFY_API_KEY: `stand-in-${SERVICE}-${SECRET}`,
      NOTIFY_EMAIL_TEMPLATE: randomUUID(),
      NOTIFY_TEXT_TEMPLATE: randomUUID(),
    };
  }

  /**
   * Gives no answer to whoever asks next whether a message has been sent, or to whoever has it take one, until `goOn` is called. Resolves
   * `reached` when somebody waits for it.
   */
  holdNext(at: 'look' | 'take'): { readonly reached: Promise<void>; readonly goOn: () => void } {
    let goOn!: () => void;
    const gone = new Promise<void>((resolve) => (goOn = resolve));
    const reached = new Promise<void>((resolve) => (this.held = { at, reached: resolve, gone }));
    return { reached, goOn };
  }

  private async hold(at: 'look' | 'take'): Promise<void> {
    const { held } = this;
    if (held?.at !== at) return;
    this.held = undefined;
    held.reached();
    await held.gone;
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private async answer(request: IncomingMessage): Promise<{ status: number; body: unknown }> {
    const { method = '', url = '' } = request;
    if (!isSignedBySecret(request.headers.authorization)) this.faults.push('not signed with the secret of the key');
    const { pathname, searchParams } = new URL(url, 'http://stand-in');
    if (method === 'GET' && pathname === '/v2/notifications') {
      const reference = searchParams.get('reference');
      const notifications = this.taken.filter((one) => one.reference === reference);
      await this.hold('look');
      return { status: 200, body: { notifications, links: {} } };
    }
    if (method === 'GET') {
      const found = this.taken.find(({ id }) => pathname === `/v2/notifications/${id}`);
      return found ? { status: 200, body: found } : refusal(404, 'NoResultFound');
    }
    const type = pathname === '/v2/notifications/email' ? 'email' : 'sms';
    if (type === 'sms' && pathname !== '/v2/notifications/sms') return refusal(404, 'NotFound');
    const body = JSON.parse(await read(request)) as Record<string, unknown>;
    const refused = this.answerFirst.shift();
    if (refused) return refusal(refused, 'refused for the test');
    const answer = this.take(type, body);
    await this.hold('take');
    return answer;
  }

  private take(type: 'email' | 'sms', body: Record<string, unknown>): { status: number; body: unknown } {
    const to = body[type === 'email' ? 'email_address' : 'phone_number'];
    const known = ['email_address', 'phone_number', 'template_id', 'personalisation', 'reference'];
    const unknown = Object.keys(body).filter((key) => !known.includes(key));
    if (unknown.length > 0) this.faults.push(`Additional properties are not allowed (${unknown.join()})`);
    if (!new RegExp(`^${UUID}$`).test(String(body['template_id']))) this.faults.push('template_id is not a valid UUID');
    if (typeof to !== 'string' || typeof body['reference'] !== 'string')
      this.faults.push('a required property is missing');
    if (type === 'email' && !/^[^@]+@[^@]+$/.test(String(to))) return refusal(400, 'Not a valid email address');
    const personalisation = body['personalisation'] as Record<string, string>;
    for (const field of ['subject', 'body'])
      if (!personalisation?.[field]) this.faults.push(`no ${field} for the template`);
    const message = { id: randomUUID(), type, reference: String(body['reference']), to: String(to), personalisation };
    this.taken.push({ ...message, status: 'created' });
    return { status: 201, body: { id: message.id, reference: message.reference, content: {}, template: {}, uri: '' } };
  }
}

function isSignedBySecret(authorization = ''): boolean {
  const [header = '', claims = '', signature] = authorization.replace(/^Bearer /, '').split('.');
  const { iss } = JSON.parse(Buffer.from(claims, 'base64url').toString() || '{}') as { iss?: string };
  return (
    iss === SERVICE && signature === createHmac('sha256', SECRET).update(`${header}.${claims}`).digest('base64url')
  );
}

function refusal(status: number, message: string) {
  return { status, body: { status_code: status, errors: [{ error: 'BadRequestError', message }] } };
}

async function read(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
