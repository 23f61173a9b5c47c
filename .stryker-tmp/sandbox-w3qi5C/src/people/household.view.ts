// @ts-nocheck
import type { LocalDate } from '../shared/local-date.js';
import type { LeaveReason, Level, Need, Relationship, Sex, TieKind } from './people.codes.js';
import type { KnownSafeContact } from './safe-contacts.js';

/** A household as those who work with it see it. */
export interface WholeHousehold {
  readonly id: string;
  readonly reference: string;
  /** Who belongs to it today, the lead first. */
  readonly members: readonly Member[];
  /** Who has left: their own record and support go on. */
  readonly formerMembers: readonly FormerMember[];
  readonly safeContact: KnownSafeContact | null;
  readonly unsafeAreas: readonly { readonly localAuthorityCode: string; readonly reason: string | null }[];
  readonly needs: readonly Need[];
  readonly needLevels: Readonly<Partial<Record<Need, Level>>>;
  readonly ties: readonly AreaTie[];
  readonly requirements: Requirements;
  readonly shares: readonly {
    readonly id: string;
    readonly organisationId: string;
    readonly purpose: string;
    readonly consent: string;
  }[];
  readonly version: number;
}

export interface Member {
  readonly id: string;
  readonly key: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly dateOfBirth: LocalDate;
  readonly sex: Sex;
  readonly relationshipToLead: Relationship;
  readonly ethnicity: string | null;
  readonly firstLanguage: string | null;
  readonly interpreterNeeded: boolean;
  readonly pregnant: boolean;
  /** Null: since the household was recorded. */
  readonly joinedOn: LocalDate | null;
}

export interface FormerMember {
  readonly id: string;
  readonly key: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly dateOfBirth: LocalDate;
  readonly leftOn: LocalDate;
  readonly reason: LeaveReason;
}

/** What a place must have for them. */
export interface Requirements {
  readonly wheelchair: boolean;
  readonly stepFree: boolean;
  readonly selfContained: boolean;
  readonly womenOnly: boolean;
  /** Somebody who cares for them sleeps there, too. */
  readonly carerSpace: boolean;
  readonly pets: number;
}

/** What keeps a household in reach of an area. */
export interface AreaTie {
  readonly kind: TieKind;
  readonly localAuthorityCode: string;
}
