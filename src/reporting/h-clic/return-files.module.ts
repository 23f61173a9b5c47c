import { Module } from '@nestjs/common';
import { Mappings } from './mapping/mappings.service.js';
import { ReturnQueries } from './snapshot/return.queries.js';
import { ReturnStore } from './snapshot/return-store.js';
import { ReturnFiles } from './xml/return-file.service.js';

const PROVIDERS = [Mappings, ReturnFiles, ReturnQueries, ReturnStore];

/** What writing a quarter as a file needs and no more, so that a process that does nothing else is a small one. */
@Module({ providers: PROVIDERS, exports: PROVIDERS })
export class ReturnFilesModule {}
