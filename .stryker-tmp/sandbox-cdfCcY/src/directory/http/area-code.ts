// @ts-nocheck
import { Matches } from 'class-validator';

// As the Office for National Statistics writes those of England.
const AREA_CODE = /^E\d{8}$/;

/** The code of a council area. Whether there is such an area is for the command to say. */
export function IsAreaCode(): PropertyDecorator {
  return Matches(AREA_CODE, { message: '$property must be a code such as E06000009' });
}

/** A list of them. */
export function AreAreaCodes(): PropertyDecorator {
  return Matches(AREA_CODE, { each: true, message: 'each of $property must be a code such as E06000009' });
}
