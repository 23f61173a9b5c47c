import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../../access/http/may.js';
import { HouseholdQueries } from '../../../people/household.queries.js';
import { RecordId } from '../../../platform/http/record-id.pipe.js';
import { Refusal } from '../../../shared/refusal.js';
import { AddressMarkerQueries } from '../address-marker.queries.js';
import { AddressMarkers } from '../address-markers.service.js';
import { MarkerBody, MarkerConfirmationBody, MarkerDayBody } from './marker.body.js';

/** Markers of the emergency services at a household's home. */
@ApiTags('Address markers')
@Controller()
export class AddressMarkersController {
  constructor(
    private readonly markers: AddressMarkers,
    private readonly queries: AddressMarkerQueries,
    private readonly households: HouseholdQueries,
  ) {}

  /** A service was asked for a marker where the household lives. Until it answers there is a task to ask. */
  @Post('households/:id/address-markers')
  @May('marker.record')
  ask(@Param('id', RecordId) id: string, @Body() body: MarkerBody) {
    return this.markers.ask(id, body);
  }

  /** A household's markers, by service and days: no address. The read is audited. */
  @Get('households/:id/address-markers')
  @May('marker.read')
  async list(@Param('id', RecordId) id: string) {
    if (!(await this.households.sees(id))) return Refusal.missing();
    return { items: await this.queries.read(id), nextCursor: null };
  }

  /** The service has a marker in place. */
  @Post('address-markers/:id/confirm')
  @HttpCode(200)
  @May('marker.record')
  confirm(@Param('id', RecordId) id: string, @Body() body: MarkerConfirmationBody) {
    return this.markers.confirm(id, body);
  }

  /** The service did not give it. */
  @Post('address-markers/:id/not-given')
  @HttpCode(200)
  @May('marker.record')
  notGiven(@Param('id', RecordId) id: string, @Body() body: MarkerDayBody) {
    return this.markers.notGiven(id, body);
  }

  /** A marker is still in place and still needed. */
  @Post('address-markers/:id/review')
  @HttpCode(200)
  @May('marker.record')
  review(@Param('id', RecordId) id: string, @Body() body: MarkerDayBody) {
    return this.markers.review(id, body);
  }

  /** The service has taken a marker away. */
  @Post('address-markers/:id/remove')
  @HttpCode(200)
  @May('marker.record')
  remove(@Param('id', RecordId) id: string, @Body() body: MarkerDayBody) {
    return this.markers.remove(id, body);
  }
}
