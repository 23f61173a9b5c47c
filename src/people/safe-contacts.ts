import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { FieldCipher } from '../platform/database/field-cipher.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { LocalDate } from '../shared/local-date.js';
import type { Channel } from './people.codes.js';

export interface SafeContactDetails {
  readonly channel: Channel;
  readonly value?: string;
  readonly safeTimes?: string;
  readonly codeWord?: string;
  readonly voicemailSafe?: boolean;
  /** Somebody else opens, hears or reads what comes this way. */
  readonly shared?: boolean;
  /** It is where they fled from, kept so that nobody uses it. */
  readonly formerHome?: boolean;
}

/** What decides whether something may be sent this way; nothing that identifies. */
export interface ReachableBy {
  readonly channel: Channel;
  readonly hasValue: boolean;
  readonly verifiedOn: LocalDate;
  readonly shared: boolean;
  readonly formerHome: boolean;
  /** An address from before they moved. */
  readonly retired: boolean;
  readonly voicemailSafe: boolean | null;
}

export interface KnownSafeContact extends SafeContactDetails {
  readonly verifiedOn: string;
}

/** Keeps and opens safe contacts. What identifies is sealed; a new one replaces the old one at once. */
@Injectable()
export class SafeContacts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
  ) {}

  /** Replaces a household's safe contact; it counts as verified today. */
  async replace(householdId: string, contact: SafeContactDetails): Promise<void> {
    await this.work.query(
      `insert into people.safe_contact (household_id, channel, sealed_value, sealed_code_word, safe_times, voicemail_safe, verified_on,
                                        shared, former_home)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       on conflict (household_id) do update
          set channel = excluded.channel, sealed_value = excluded.sealed_value, sealed_code_word = excluded.sealed_code_word,
              safe_times = excluded.safe_times, voicemail_safe = excluded.voicemail_safe, verified_on = excluded.verified_on,
              shared = excluded.shared, former_home = excluded.former_home, retired_at = null`,
      [
        householdId,
        contact.channel,
        this.seal(contact.value, householdId, 'value'),
        this.seal(contact.codeWord, householdId, 'code-word'),
        contact.safeTimes ?? null,
        contact.voicemailSafe ?? null,
        this.clock.today(),
        contact.shared ?? false,
        contact.formerHome ?? false,
      ],
    );
  }

  /** The household's safe contact as it stands, or null when none has been given. */
  async of(householdId: string): Promise<KnownSafeContact | null> {
    const [kept] = await this.work.query<{
      channel: Channel;
      sealedValue: Buffer | null;
      sealedCodeWord: Buffer | null;
      safeTimes: string | null;
      voicemailSafe: boolean | null;
      verifiedOn: string;
      shared: boolean;
      formerHome: boolean;
    }>(
      `select channel, sealed_value as "sealedValue", sealed_code_word as "sealedCodeWord", safe_times as "safeTimes",
              voicemail_safe as "voicemailSafe", verified_on::text as "verifiedOn", shared, former_home as "formerHome"
         from people.safe_contact where household_id = $1`,
      [householdId],
    );
    if (!kept) return null;
    return {
      channel: kept.channel,
      value: this.open(kept.sealedValue, householdId, 'value'),
      codeWord: this.open(kept.sealedCodeWord, householdId, 'code-word'),
      safeTimes: kept.safeTimes ?? undefined,
      voicemailSafe: kept.voicemailSafe ?? undefined,
      verifiedOn: kept.verifiedOn,
      ...(kept.shared ? { shared: true } : {}),
      ...(kept.formerHome ? { formerHome: true } : {}),
    };
  }

  /** Whether and how the household may be reached, without the way itself; null when none has been given. */
  async reachableBy(householdId: string): Promise<ReachableBy | null> {
    const [contact] = await this.work.query<ReachableBy>(
      `select channel, sealed_value is not null as "hasValue", verified_on::text as "verifiedOn", shared, former_home as "formerHome",
              coalesce(retired_at <= $2, false) as retired, voicemail_safe as "voicemailSafe"
         from people.safe_contact where household_id = $1`,
      [householdId, this.clock.now()],
    );
    return contact ?? null;
  }

  private seal(text: string | null | undefined, householdId: string, part: string): Buffer | null {
    return text === undefined || text === null ? null : this.cipher.seal(text, `safe-contact:${householdId}:${part}`);
  }

  private open(sealed: Buffer | null, householdId: string, part: string): string | undefined {
    return sealed === null ? undefined : this.cipher.open(sealed, `safe-contact:${householdId}:${part}`);
  }
}
