// @ts-nocheck
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsUUID } from 'class-validator';
import { IsWords, MayBeLeftOut } from '../../platform/http/fields.js';
import { ASKING, type Asking, SHARING, type Sharing } from '../account/account.codes.js';

const MOST_CHARACTERS = 20_000;
const MOST_ORGANISATIONS = 20;

export class AccountPartBody {
  /** In the person's own words, as far as they have told it. */
  @IsWords(MOST_CHARACTERS)
  readonly text: string;

  @IsIn(ASKING)
  readonly asking: Asking;

  @IsIn(SHARING)
  readonly sharing: Sharing;

  /** With `sharing: "named"`: the organisations the person chose. */
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(MOST_ORGANISATIONS)
  @IsUUID(undefined, { each: true })
  readonly sharedWith?: string[];

  /** Somebody else said it, or it is somebody else's to tell. */
  @MayBeLeftOut()
  @IsBoolean()
  readonly thirdParty?: boolean;
}
