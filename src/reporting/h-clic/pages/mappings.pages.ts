import { Get, Post } from '@nestjs/common';
import { mayDo } from '../../../access/roles.js';
import { isRefusal, Refusal } from '../../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import { Mappings } from '../mapping/mappings.service.js';
import { readSentMapping } from './sent-mapping.js';

const LARGEST_BYTES = 1024 * 1024;
/** What is wrong in more places than these is put right part by part. */
const MOST_NAMED = 50;

/** The codes and names of elements that a council was given for H-CLIC: every version, and the way to load another. */
@Pages('reports/h-clic/mappings')
export class MappingsPages {
  constructor(private readonly mappings: Mappings) {}

  @Get()
  @Page('h-clic.map')
  async show(@Ask() { actor }: Asked) {
    return page('reporting/h-clic/pages/mappings.njk', 'Codes of the H-CLIC return', {
      back: mayDo(actor.roles, 'h-clic.return') ? '/reports/h-clic' : '/settings',
      mappings: await this.mappings.list(),
      told: { loaded: 'This version is loaded.' },
    });
  }

  @Post()
  @Page('h-clic.map', { again: 'show', fileUpTo: LARGEST_BYTES })
  async load(@Ask() asked: Asked) {
    const file = readSentMapping(asked.file('file'));
    if ('wrong' in file) return new FormErrors([{ field: 'file', message: file.wrong }]);
    const loaded = await this.mappings.load(file.content);
    return isRefusal(loaded) ? withPlaces(loaded) : seeOther('/reports/h-clic/mappings', 'loaded');
  }
}

/** The same refusal, with each place in the file named in the words: on the page all of it is of one field. */
function withPlaces({ kind, code, detail, errors }: Refusal): Refusal {
  if (kind !== 'rule') return Refusal.clash(code, detail);
  const named = errors.map(({ field, ...error }) => ({
    ...error,
    field: 'file',
    message: `${field}: ${error.message}`,
  }));
  const rest = named.length - MOST_NAMED;
  const more = { field: 'file', code, message: `There is more, in ${rest} further places of the file.` };
  return Refusal.rule(code, detail, rest > 0 ? [...named.slice(0, MOST_NAMED), more] : named);
}
