// @ts-nocheck
import { localDate } from '../shared/local-date.js';
import { bedAndBreakfastAlerts, leaveExpiryAlerts } from './alerts.js';

describe('alerts before a limit', () => {
  it('E9: leave that expires on 10 June 2026', () => {
    expect(leaveExpiryAlerts(localDate('2026-06-10'))).toEqual(['2026-05-27', '2026-06-03', '2026-06-09']);
  });

  it('E16: a family in bed and breakfast from 10 March 2026', () => {
    const stays = [{ from: localDate('2026-03-10'), to: null }];
    expect(bedAndBreakfastAlerts(stays)).toEqual(['2026-04-06', '2026-04-13', '2026-04-18']);
  });

  it('says nothing of nights that were never reached', () => {
    const stays = [{ from: localDate('2026-03-10'), to: localDate('2026-04-08') }];
    expect(bedAndBreakfastAlerts(stays)).toEqual(['2026-04-06']);
  });
});
