// @ts-nocheck
import type { INestApplicationContext } from '@nestjs/common';
import { UnmetNeedQueries } from '../../availability/unmet-need/unmet-need.queries.js';
import { WaitingLists } from '../../placements/waiting-list/waiting-list.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { granted, Players } from './players.js';

const WAITING = 3;

/** Those for whom Blackpool has looked longest without finding a place wait for a group of rooms. */
export async function letThemWait(app: INestApplicationContext, unitGroupId: string): Promise<void> {
  const players = await Players.of(app);
  granted(
    await players.as(players.get('officer@blackpool.example'), app.get(Clock).now(), async () => {
      const needs = await app.get(UnmetNeedQueries).openOfOwn({ after: null, limit: WAITING });
      for (const { householdId } of needs.slice(0, WAITING))
        granted(await app.get(WaitingLists).join(unitGroupId, { householdId }));
    }),
  );
}
