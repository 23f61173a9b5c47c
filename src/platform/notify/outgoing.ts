import { Injectable } from '@nestjs/common';
import { type Message, type MessageState, Notify, NotifyFailure } from './notify.js';

const MINUTE = 60_000;
const TRY_AGAIN_AFTER_MINUTES = [1, 5, 30, 120];
const ASK_AFTER_MINUTES = 15;
/** Notify tries for 72 hours, and forgets a message after a week: what nothing is known of by then did not arrive, as far as anybody can say. */
const NEWS_WITHIN_HOURS = 96;

/** A message that Notify took, and when. */
export interface SentMessage {
  readonly notifyId: string;
  readonly since: Date;
}

/** What became of a try to send: Notify has it, it is to be tried again after a pause, or Notify will never take it. */
export type Tried =
  | { readonly state: 'sending'; readonly notifyId: string }
  | { readonly state: 'later'; readonly after: number }
  | { readonly state: 'not-accepted' };

/** How messages go out, whatever they are about: tried again while that may help, and asked after until it is known how they fared. */
@Injectable()
export class Outgoing {
  constructor(private readonly notify: Notify) {}

  /** True when messages can be sent from here. */
  get configured(): boolean {
    return this.notify.configured;
  }

  /** Tries to send a message that has been tried `tries` times before. A pause is in milliseconds. */
  async trySending(message: Message, tries: number): Promise<Tried> {
    try {
      return { state: 'sending', notifyId: await this.notify.send(message) };
    } catch (error) {
      if (!(error instanceof NotifyFailure)) throw error;
      const pause = error.temporary ? TRY_AGAIN_AFTER_MINUTES[tries] : undefined;
      return pause === undefined ? { state: 'not-accepted' } : { state: 'later', after: pause * MINUTE };
    }
  }

  /** How far a message has come by `now`; where Notify does not say, it is still on its way, for as long as that can be. */
  async howFar({ notifyId, since }: SentMessage, now: Date): Promise<MessageState> {
    const state = await this.notify.state(notifyId).catch((error: unknown) => {
      if (error instanceof NotifyFailure) return 'sending' as const;
      throw error;
    });
    const isOverdue = now.getTime() - since.getTime() > NEWS_WITHIN_HOURS * 60 * MINUTE;
    return state === 'sending' && isOverdue ? 'failed' : state;
  }

  /** When to ask about a message that was sent, or asked about, at `now`. */
  askAgainAt(now: Date): Date {
    return new Date(now.getTime() + ASK_AFTER_MINUTES * MINUTE);
  }
}
