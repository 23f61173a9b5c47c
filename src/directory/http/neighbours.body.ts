import { ArrayMaxSize, IsArray, Matches } from 'class-validator';

/** The areas that lie next to one. */
export class NeighboursBody {
  @IsArray()
  @ArrayMaxSize(50)
  @Matches(/^E\d{8}$/, { each: true, message: 'each of codes must be a code such as E06000009' })
  readonly codes: string[];
}
