import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What changed for the person while the package ran. Kept with the package. */
@Entity({ schema: 'support', name: 'outcome' })
export class Outcome {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'package_id' })
  packageId: string;

  @Column('text')
  code: string;

  @Column('text')
  result: string;
}
