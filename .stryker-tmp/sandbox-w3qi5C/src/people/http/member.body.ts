// @ts-nocheck
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { IsDay, IsWords, MayBeLeftOut } from '../../platform/http/fields.js';
import { LEAVE_REASONS, type LeaveReason, RELATIONSHIPS, type Relationship, type Sex, SEXES } from '../people.codes.js';

/** A person; a household is known by its lead, who is there from the start. */
class PersonBody {
  @IsWords(100)
  readonly givenName: string;

  @IsWords(100)
  readonly familyName: string;

  @IsDay()
  readonly dateOfBirth: string;

  @IsIn(SEXES)
  readonly sex: Sex;

  @IsOptional()
  @IsWords(100)
  readonly ethnicity?: string;

  @IsOptional()
  @IsWords(100)
  readonly firstLanguage?: string;

  @IsOptional()
  @IsBoolean()
  readonly interpreterNeeded?: boolean;

  @IsOptional()
  @IsBoolean()
  readonly pregnant?: boolean;
}

export class MemberBody extends PersonBody {
  @IsWords(40)
  readonly key: string;

  @IsIn(RELATIONSHIPS)
  readonly relationshipToLead: Relationship;
}

export class JoiningBody extends PersonBody {
  @IsIn(RELATIONSHIPS.filter((relationship) => relationship !== 'self'))
  readonly relationshipToLead: Exclude<Relationship, 'self'>;

  /** The first day on which they belong. */
  @IsDay()
  readonly joinedOn: string;
}

export class LeavingBody {
  /** The first day on which they no longer belong. */
  @IsDay()
  readonly leftOn: string;

  @IsIn(LEAVE_REASONS)
  readonly reason: LeaveReason;
}

export class ReturningBody {
  @IsDay()
  readonly returnedOn: string;
}

export class MemberChangeBody {
  @MayBeLeftOut()
  @IsBoolean()
  readonly pregnant?: boolean;

  @MayBeLeftOut()
  @IsBoolean()
  readonly interpreterNeeded?: boolean;

  @IsOptional()
  @IsWords(100)
  readonly firstLanguage?: string;
}
