import { Injectable } from '@nestjs/common';
import { type Message, type MessageState, Notify, NotifyFailure } from './notify.js';

const MINUTE = 60_000;
const TRY_AGAIN_AFTER_MINUTES = [1, 5, 30, 120];
const ASK_AFTER_MINUTES = 15;

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

  /** How far a message has come; where Notify does not say, it is still on its way. */
  async howFar(notifyId: string): Promise<MessageState> {
    return this.notify.state(notifyId).catch((error: unknown) => {
      if (error instanceof NotifyFailure) return 'sending' as const;
      throw error;
    });
  }

  /** When to ask about a message that was sent, or asked about, at `now`. */
  askAgainAt(now: Date): Date {
    return new Date(now.getTime() + ASK_AFTER_MINUTES * MINUTE);
  }
}
