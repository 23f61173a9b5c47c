// @ts-nocheck
import { Module } from '@nestjs/common';
import { AreaMemory } from './area-memory.js';
import { CouncilLaw } from './council-law.js';
import { DirectoryQueries } from './directory.queries.js';
import { LocalAuthoritiesController } from './http/local-authorities.controller.js';
import { ProvidersController } from './http/providers.controller.js';
import { Neighbours } from './neighbours.service.js';
import { Providers } from './providers.service.js';

@Module({
  controllers: [ProvidersController, LocalAuthoritiesController],
  providers: [Providers, Neighbours, DirectoryQueries, AreaMemory, CouncilLaw],
  exports: [Providers, DirectoryQueries, CouncilLaw],
})
export class DirectoryModule {}
