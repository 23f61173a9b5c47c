import { Injectable } from '@nestjs/common';
import { DirectoryQueries } from '../../directory/directory.queries.js';
import type { Choice } from '../../web/forms/choices.js';

const MORE_THAN_A_REGION_HAS = 500;

/** The landlords of the directory by name, as a form offers them. */
@Injectable()
export class LandlordChoices {
  constructor(private readonly directory: DirectoryQueries) {}

  async all(): Promise<Choice[]> {
    const landlords = await this.directory.providers({ after: null, limit: MORE_THAN_A_REGION_HAS });
    return landlords.map(({ id, name }) => ({ value: id, text: name }));
  }
}
