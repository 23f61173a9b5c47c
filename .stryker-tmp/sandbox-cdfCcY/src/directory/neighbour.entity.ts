// @ts-nocheck
import { Entity, PrimaryColumn } from 'typeorm';

/** Two council areas that lie next to each other; each pair is kept both ways. */
@Entity({ schema: 'directory', name: 'neighbour' })
export class Neighbour {
  @PrimaryColumn('text')
  code: string;

  @PrimaryColumn('text', { name: 'next_code' })
  nextCode: string;
}
