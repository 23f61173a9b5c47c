import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  registerDecorator,
  ValidateNested,
} from 'class-validator';
import { IsAreaCode } from '../../directory/http/area-code.js';
import { IsRecordId, IsWords } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/page.js';
import { CATEGORIES, type Category } from '../accommodation.codes.js';
import { readPostcode } from '../premises/postcode.js';

export class AddressBody {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(6)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  @Matches(/^[^\p{Cc}\p{Cs}]*[^\p{Cc}\p{Cs}\s][^\p{Cc}\p{Cs}]*$/u, {
    each: true,
    message: 'each of lines must be plain text on one line',
  })
  readonly lines: string[];

  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? (readPostcode(value) ?? value) : value))
  @IsPostcode()
  readonly postcode: string;
}

export class PremisesBody {
  @IsRecordId()
  readonly providerId: string;

  /** What the provider calls it. It is seen in every list: nothing in it may say where the place is. */
  @IsWords(60)
  readonly reference: string;

  @IsIn(CATEGORIES)
  readonly category: Category;

  @IsAreaCode()
  readonly localAuthorityCode: string;

  @IsBoolean()
  readonly confidential: boolean;

  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => AddressBody)
  readonly address: AddressBody;

  /** Working days that a unit needs to be ready again; 1 when not given. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(30)
  readonly turnaroundWorkingDays?: number;
}

/** What may change of premises. Where they are is kept elsewhere, and their category and area say what they are. */
export class PremisesChangeBody {
  @IsOptional()
  @IsWords(60)
  readonly reference?: string;

  @IsOptional()
  @IsBoolean()
  readonly confidential?: boolean;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(30)
  readonly turnaroundWorkingDays?: number;
}

export class PremisesListQuery extends PageQuery {
  @IsOptional()
  @IsRecordId()
  readonly providerId?: string;

  @IsOptional()
  @IsAreaCode()
  readonly localAuthorityCode?: string;

  @IsOptional()
  @IsIn(CATEGORIES)
  readonly category?: Category;

  /** Some letters of its reference, large or small. */
  @IsOptional()
  @IsWords(60)
  readonly named?: string;
}

export class AddressDisclosureBody {
  /** One of the listed purposes, or why in your own words; the audit row keeps a listed code, or that it was stated in words. */
  @IsWords(200)
  readonly purpose: string;

  @IsOptional()
  @IsRecordId()
  readonly placementId?: string;
}

function IsPostcode(): PropertyDecorator {
  return (target, propertyName) =>
    registerDecorator({
      name: 'isPostcode',
      target: target.constructor,
      propertyName: String(propertyName),
      validator: {
        validate: (value: unknown) => typeof value === 'string' && readPostcode(value) !== null,
        defaultMessage: () => 'postcode must be a United Kingdom postcode',
      },
    });
}
