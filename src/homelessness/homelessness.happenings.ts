import { ENDING_GROUNDS } from '../law/homelessness/duties/ending-grounds.js';
import { type NoticeCode, NOTICES } from '../law/homelessness/notices.js';
import { labelOf } from '../shared/code-lists.js';
import { dayInWords } from '../shared/days-in-words.js';
import { day, type HappeningDetails, type InWords, text, withReason } from '../shared/happening.js';

/** How the chronology says what `homelessness.happened` gives. */
export const HOMELESSNESS_IN_WORDS: InWords = {
  'application-made': (details) => `Asked ${text(details, 'council')} for help`,
  assessed: (details) =>
    details['version'] === 1 ? 'Circumstances and needs were assessed' : 'Circumstances and needs were assessed again',
  'housing-plan-made': (details) =>
    details['version'] === 1 ? 'A personalised housing plan was made' : 'The personalised housing plan was changed',
  decided: (details) =>
    `${text(details, 'council')} decided on ${words(details, 'question')}: ${words(details, 'outcome')}`,
  'duty-began': (details) => {
    const lastDay = day(details, 'lastDay');
    return `The ${text(details, 'duty')} duty began${lastDay ? `, with ${dayInWords(lastDay)} as its last day` : ''}`;
  },
  'duty-ended': (details) =>
    withReason(
      `The ${text(details, 'duty')} duty ended`,
      ENDING_GROUNDS[text(details, 'ground') ?? '']?.ground ?? null,
    ),
  'duty-owed-again': (details) => {
    const endedOn = day(details, 'endedOn');
    return `The ${text(details, 'duty')} duty is owed again: that it ended${endedOn ? ` on ${dayInWords(endedOn)}` : ''} was set aside`;
  },
  'letter-sent': (details) => `A letter went out: ${NOTICES[details['notice'] as NoticeCode].name.toLowerCase()}`,
  'help-asked': (details) => withReason('Help was asked of others', labelOf('helpBodies', details['body'])),
  'help-answered': (details) =>
    withReason('Others answered our request for help', labelOf('helpAnswers', details['answer'])),
  'changes-explained': () => 'Was told in ordinary words which changes to tell until the decision',
  'child-asked-about': () => 'Was asked who may be told of a child in temporary accommodation',
  'review-requested': () => 'Asked for a decision to be looked at again',
  'review-decided': (details) => `The review was decided: ${words(details, 'outcome')}`,
};

function words(details: HappeningDetails, name: string): string {
  return (text(details, name) ?? '').replaceAll('-', ' ');
}
