import { Injectable } from '@nestjs/common';
import type { NotifyClient } from 'notifications-node-client';
import { Settings } from '../config/settings.js';

export const WAYS = ['email', 'text'] as const;
/** How GOV.UK Notify reaches somebody. */
export type Way = (typeof WAYS)[number];

/** One message. Its reference is ours: a message with a reference that has been sent is not sent again. */
export interface Message {
  readonly reference: string;
  readonly way: Way;
  readonly to: string;
  /** What the template's `((subject))` and `((body))` become. */
  readonly subject: string;
  readonly body: string;
}

/** How far a message has come. `failed`: it will not arrive. */
export type MessageState = 'sending' | 'delivered' | 'failed';

/** Notify did not take a message or an answer did not come. Says what kind of failure it was, and nothing of the message. */
export class NotifyFailure extends Error {
  constructor(
    /** Trying again may help. */
    readonly temporary: boolean,
    status: number | null,
  ) {
    super(`notify ${status ?? 'did not answer'}`);
  }
}

interface Answer<T> {
  readonly data: T;
}
interface Sent {
  readonly id: string;
}
interface Found {
  readonly id: string;
  readonly status?: string;
}

const NEVER_ARRIVES = ['permanent-failure', 'temporary-failure', 'technical-failure', 'cancelled', 'virus-scan-failed'];
const TOO_MANY_REQUESTS = 429;

/** GOV.UK Notify, where the installation has an account there; without one nothing is sent, and people print. */
@Injectable()
export class Notify {
  private client: Promise<NotifyClient> | undefined;

  constructor(private readonly settings: Settings) {}

  /** True when messages can be sent from here. */
  get configured(): boolean {
    return this.settings.NOTIFY_API_KEY !== undefined;
  }

  /** Sends a message, or finds that it has been sent; gives Notify's id. Throws `NotifyFailure`. */
  async send({ reference, way, to, subject, body }: Message): Promise<string> {
    const client = await this.known();
    const sent = await asked<{ notifications: Found[] }>(client.getNotifications(undefined, undefined, reference));
    const [before] = sent.notifications;
    if (before) return before.id;
    const { NOTIFY_EMAIL_TEMPLATE: email = '', NOTIFY_TEXT_TEMPLATE: text = '' } = this.settings;
    const options = { personalisation: { subject, body }, reference };
    const answer = await asked<Sent>(
      way === 'email' ? client.sendEmail(email, to, options) : client.sendSms(text, to, options),
    );
    return answer.id;
  }

  /** How far a message has come. Throws `NotifyFailure`. */
  async state(id: string): Promise<MessageState> {
    const { status = '' } = await asked<Found>((await this.known()).getNotificationById(id));
    if (status === 'delivered') return 'delivered';
    return NEVER_ARRIVES.includes(status) ? 'failed' : 'sending';
  }

  private known(): Promise<NotifyClient> {
    return (this.client ??= this.becomeKnown());
  }

  // What is dear to load is loaded by those who send: a process that sends nothing starts without it.
  private async becomeKnown(): Promise<NotifyClient> {
    const { NOTIFY_API_KEY: key, NOTIFY_URL: url } = this.settings;
    if (key === undefined) throw new Error('GOV.UK Notify is not configured');
    const { NotifyClient } = await import('notifications-node-client');
    return url === undefined ? new NotifyClient(key) : new NotifyClient(url, key);
  }
}

/** What Notify answers. Its errors carry what was sent, so none of them goes any further. */
async function asked<T>(request: Promise<unknown>): Promise<T> {
  try {
    return ((await request) as Answer<T>).data;
  } catch (error) {
    const status = (error as { response?: { status?: number } }).response?.status ?? null;
    throw new NotifyFailure(status === null || status === TOO_MANY_REQUESTS || status >= 500, status);
  }
}
