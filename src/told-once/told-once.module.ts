import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module.js';
import { ChronologyQueries } from './chronology/chronology.queries.js';
import { ChronologyController } from './http/chronology.controller.js';

/** What people have told and what has happened to them, so that nobody has to tell it twice. */
@Module({
  imports: [PeopleModule],
  controllers: [ChronologyController],
  providers: [ChronologyQueries],
  exports: [ChronologyQueries],
})
export class ToldOnceModule {}
