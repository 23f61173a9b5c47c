import { Injectable } from '@nestjs/common';
import type { Channel } from '../../people/people.codes.js';
import { SafeContacts } from '../../people/safe-contacts.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Message, Way } from '../../platform/notify/notify.js';
import { Outgoing } from '../../platform/notify/outgoing.js';
import { Tasks } from '../../tasks/tasks.service.js';
import { followLetter, sendLetter } from '../homelessness.events.js';
import { standsAgainst } from './delivery.rules.js';
import type { Letter } from './letter.js';
import { inWords } from './letter.js';
import { LetterDelivery } from './letter-delivery.entity.js';
import { LetterStore } from './letter-store.js';

const BY: Readonly<Partial<Record<Channel, Way>>> = { email: 'email', text: 'text' };

/**
 * Sends letters that go by a safe contact, follows them until they have arrived, and gives somebody work where one does not. Jobs carry the
 * letter's id: the words and the way are read when it goes, and the gate is asked again at that moment.
 */
@Injectable()
export class LetterPost {
  constructor(
    private readonly work: UnitOfWork,
    private readonly letters: LetterStore,
    private readonly contacts: SafeContacts,
    private readonly outgoing: Outgoing,
    private readonly tasks: Tasks,
    private readonly clock: Clock,
  ) {}

  /** A letter has been sealed to go by this channel: it is sent from here where that can be, and printed otherwise. */
  async begin(noticeId: string, channel: Channel): Promise<void> {
    if (!this.outgoing.configured || !BY[channel]) return;
    await this.work.manager.insert(LetterDelivery, {
      ...{ noticeId, state: 'waiting', reason: null, notifyId: null, tries: 0, changedAt: this.clock.now() },
    });
    this.work.wake(sendLetter, { noticeId });
  }

  /** Sends it, once, unless the way has become unsafe meanwhile. */
  async send(noticeId: string): Promise<void> {
    const delivery = await this.lock(noticeId);
    const kept = delivery?.state === 'waiting' ? await this.letters.forSending(noticeId) : null;
    if (!delivery || !kept) return;

    const reachable = await this.contacts.reachableBy(kept.householdId);
    const against = standsAgainst(reachable, this.clock.today()).filter(
      ({ mayBeOverridden }) => !(mayBeOverridden && kept.overridden),
    );
    if (against[0]) return this.failed(noticeId, kept.organisationId, kept.applicationId, against[0].code);
    const contact = await this.contacts.of(kept.householdId);
    const way = contact && BY[contact.channel];
    if (!contact?.value || !way)
      return this.failed(noticeId, kept.organisationId, kept.applicationId, 'no-safe-contact');

    const tried = await this.outgoing.trySending(messageOf(noticeId, kept.letter, way, contact.value), delivery.tries);
    if (tried.state === 'not-accepted') {
      return this.failed(noticeId, kept.organisationId, kept.applicationId, 'not-accepted');
    }
    if (tried.state === 'later') {
      await this.change(noticeId, { tries: delivery.tries + 1 });
      return this.work.wake(sendLetter, { noticeId }, new Date(this.clock.now().getTime() + tried.after));
    }
    await this.change(noticeId, { state: 'sending', notifyId: tried.notifyId });
    this.follow(noticeId);
  }

  /** Asks how far it has come, and asks again until that is known, or nobody will ever say. */
  async ask(noticeId: string): Promise<void> {
    const delivery = await this.lock(noticeId);
    if (delivery?.state !== 'sending' || delivery.notifyId === null) return;
    const sent = { notifyId: delivery.notifyId, since: delivery.changedAt };
    const state = await this.outgoing.howFar(sent, this.clock.now());
    if (state === 'sending') return this.follow(noticeId);
    if (state === 'delivered') return this.change(noticeId, { state });
    const kept = await this.letters.forSending(noticeId);
    if (kept) await this.failed(noticeId, kept.organisationId, kept.applicationId, 'did-not-arrive');
  }

  private follow(noticeId: string): void {
    this.work.wake(followLetter, { noticeId }, this.outgoing.askAgainAt(this.clock.now()));
  }

  private async failed(noticeId: string, organisationId: string, applicationId: string, reason: string): Promise<void> {
    await this.change(noticeId, { state: 'failed', reason });
    await this.tasks.raise({
      organisationId,
      kind: 'letter-not-delivered',
      title: 'A letter did not arrive: choose another way that is safe',
      dueOn: this.clock.today(),
      subjectType: 'application',
      subjectId: applicationId,
      source: 'letter',
      origin: `letter-not-delivered:${noticeId}`,
    });
    this.work.record({
      ...{ action: 'letter.not-delivered', outcome: 'done', subjectType: 'application', subjectId: applicationId },
      details: { noticeId, reason },
    });
  }

  private async lock(noticeId: string): Promise<LetterDelivery | null> {
    return this.work.manager.findOne(LetterDelivery, { where: { noticeId }, lock: { mode: 'pessimistic_write' } });
  }

  private async change(noticeId: string, change: Partial<LetterDelivery>): Promise<void> {
    await this.work.manager.update(LetterDelivery, noticeId, { ...change, changedAt: this.clock.now() });
  }
}

/** By e-mail the letter itself, under a subject that says nothing; by text only that there is one. */
function messageOf(reference: string, letter: Letter, way: Way, to: string): Message {
  const subject = `A letter from ${letter.council}`;
  const body =
    way === 'email' ? inWords(letter) : `${letter.council} has a letter for you. You can collect it at our office.`;
  return { reference, way, to, subject, body };
}
