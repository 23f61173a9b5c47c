// @ts-nocheck
import { ArrayMaxSize, IsArray } from 'class-validator';
import { AreAreaCodes } from './area-code.js';

/** The areas that lie next to one. */
export class NeighboursBody {
  @IsArray()
  @ArrayMaxSize(50)
  @AreAreaCodes()
  readonly codes: string[];
}
