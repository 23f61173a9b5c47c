/**
 * What did not happen, by the job whose last try failed. Read after "This did not happen by itself:", by the person who then sees to
 * it. Neutral, like every title of a task: nobody is named and no place. A test wants words for every job there is.
 */
const UNDONE: Readonly<Record<string, string>> = {
  'accommodation.checks-required': 'tasks were to be raised for safety checks that are now required',
  'accommodation.standards-due': 'a safety check was to become due for renewal',
  'availability.morning-look': 'providers were to be asked which rooms are free',
  'homelessness.decided-again': 'what follows from a decision was to be brought up to date',
  'homelessness.follow-letter': 'it was to be found out whether a letter has arrived',
  'homelessness.pass-clock': 'a statutory day has passed and was to be brought up',
  'homelessness.placement-arrived': 'a case was to note that the household has moved in',
  'homelessness.placement-departed': 'a case was to note that the household has left its accommodation',
  'homelessness.placement-transferred': 'a case was to note that the household lives in another place now',
  'homelessness.plan-under-review': 'a housing plan was to be looked at again after a duty ended',
  'homelessness.send-letter': 'a letter was to be sent',
  'homelessness.sweep-clocks': 'statutory days that come near or have passed were to be brought up',
  'homelessness.turn-over-relief': 'the relief period has ended and the case was to go on from there',
  'move-on.finish-step': 'a step of a move-on plan was to follow its task',
  'move-on.follow-tenancy-check': 'what follows from a tenancy check was to be set in motion',
  'move-on.forecast-by-arrival': 'the day on which a room is likely to be free was to be worked out',
  'move-on.forecast-by-plan': 'the day on which a room is likely to be free was to be worked out again',
  'move-on.forecast-by-transfer': 'the days on which two rooms are likely to be free were to be worked out again',
  'move-on.forget-forecast': 'the forecast for a room that has been left was to be taken back',
  'move-on.plan-after-tenancy': 'a new move-on plan was to be made after a tenancy ended',
  'move-on.reassess-at-tenancy': 'a new risk assessment was to become due because somebody moves into a home',
  'operations.housekeeping': 'work that was done long ago was to be tidied away',
  'placements.chase-answer': 'a provider was to be reminded of an offer',
  'placements.check-arrival': 'somebody was to be asked whether a household has arrived',
  'placements.collect-for-unmet-need': 'an offer that came to nothing was to be counted as unmet need',
  'placements.count-family-nights': 'a family’s nights in bed and breakfast were to be counted',
  'placements.count-family-nights-again': 'a family’s nights in bed and breakfast were to be counted again',
  'placements.count-family-nights-there': 'a family’s nights in bed and breakfast were to be counted after a move',
  'placements.expire-hold': 'an offer that was not answered was to lapse and its room to be free again',
  'placements.family-has-left': 'the count of a family’s nights in bed and breakfast was to end',
  'placements.leave-waiting-lists': 'a household that has a place was to leave the waiting lists',
  'placements.look-again': 'placements were to be looked at again after unsafe areas changed',
  'placements.look-again-at-household': 'placements were to be looked at again after a household changed',
  'placements.look-again-at-unit': 'a placement was to be looked at again after its room changed',
  'placements.look-at-current-stays': 'rooms of households that live there already were to be looked at',
  'placements.look-at-family-nights': 'a family’s nights in bed and breakfast were to be looked at',
  'placements.look-at-stay': 'a stay has reached its expected end and somebody was to decide how it goes on',
  'placements.look-for-changed-household': 'rooms were to be looked for again after a household changed',
  'placements.look-for-household-elsewhere': 'rooms were to be looked for again after unsafe areas changed',
  'placements.look-for-unit-group': 'a free room was to be offered to those who wait for its group',
  'placements.offer-changed-unit': 'a room that has changed was to be offered to those who wait',
  'placements.offer-left-unit': 'a room that was left was to be offered to those who wait',
  'placements.offer-reopened-unit': 'a room that is in use again was to be offered to those who wait',
  'placements.offer-to-next-in-line': 'a free room was to be offered to the next household in line',
  'placements.offer-unit-again': 'a room whose offer came to nothing was to be offered to those who wait',
  'placements.offer-work-done': 'the turn of a household that waits was to follow its task',
  'placements.transferred-from-waiting': 'the waiting lists were to follow a household’s move',
  'reporting.gather-h-clic-return': 'the cases of a quarterly return were to be gathered',
  'spreadsheets.check-import': 'a file was to be looked through',
  'spreadsheets.forget-import': 'what is left of a file was to be forgotten',
  'spreadsheets.load-import': 'the rows of a file were to be recorded',
  'support.bring-to-conference': 'a case was to be brought to the risk conference again',
  'support.conference-action-done': 'an action of a risk conference was to follow its task',
  'support.conference-follows-arrival': 'a risk conference was to be told that somebody has moved into its area',
  'support.conference-follows-move': 'a risk conference was to follow a move between areas',
  'support.reassess-after-arrival': 'a new risk assessment was to become due after an arrival',
  'support.reassess-after-birth': 'a new risk assessment was to become due after a household changed',
  'support.reassess-after-move': 'a new risk assessment was to become due after a move',
  'support.set-next-review': 'the next review of a support package was to be set',
  'tasks.surface': 'a task was to be brought up on its day',
};

/** The words for a job's name; for one that no longer exists, words that say no more than that. */
export function undoneWords(job: string): string {
  return UNDONE[job] ?? 'something that is no longer part of this version was to be done';
}

/** True when there are words for this job. */
export function hasWords(job: string): boolean {
  return job in UNDONE;
}
