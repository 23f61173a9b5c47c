import { TOPIC_CODES } from '../dash.js';
import { answeredTopics, nextTopic } from './risk-draft.rules.js';

describe('an assessment while it is asked', () => {
  it('has its answers in the order of the form, and those that the form asks for alone', () => {
    const answers = { 'children-hurt': 'yes', fear: 'no', injury: 'yes' } as const;
    expect(answeredTopics({ tool: 'dash-27', answers }).map(({ topic }) => topic)).toEqual([
      ...['injury', 'fear', 'children-hurt'],
    ]);
    expect(answeredTopics({ tool: 'dash-24', answers }).map(({ topic }) => topic)).toEqual(['injury', 'fear']);
  });

  it.each([
    ['from the beginning when nothing is said', {}, undefined, 'injury'],
    ['after the topic that was answered', { injury: 'yes' }, 'injury', 'fear'],
    ['over those that have an answer', { injury: 'yes', fear: 'not-asked' }, 'injury', 'fear-of-more'],
    ['from the beginning again after the last', { 'police-record': 'no' }, 'police-record', 'injury'],
  ] as const)('goes on %s', (_, answers, topic, next) => {
    expect(nextTopic({ tool: 'dash-24', answers }, topic)).toBe(next);
  });

  it('goes on nowhere when all have an answer', () => {
    const answers = Object.fromEntries(TOPIC_CODES.map((topic) => [topic, 'no' as const]));
    expect(nextTopic({ tool: 'dash-24', answers }, 'fear')).toBeUndefined();
  });
});
