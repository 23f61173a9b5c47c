import { Module } from '@nestjs/common';
import { DirectoryQueries } from './directory.queries.js';
import { LocalAuthoritiesController } from './http/local-authorities.controller.js';
import { ProvidersController } from './http/providers.controller.js';
import { Providers } from './providers.service.js';

@Module({
  controllers: [ProvidersController, LocalAuthoritiesController],
  providers: [Providers, DirectoryQueries],
  exports: [Providers, DirectoryQueries],
})
export class DirectoryModule {}
