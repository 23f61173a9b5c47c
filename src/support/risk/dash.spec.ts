import fc from 'fast-check';
import {
  allAnswers,
  type Answer,
  ANSWERS,
  concernsIn,
  foreignTopic,
  RISK_TOOLS,
  type Topic,
  TOOLS,
  TOPIC_CODES,
  yesAnswers,
} from './dash.js';

const yesTo = (...topics: Topic[]) => topics.map((topic) => ({ topic, answer: 'yes' as const }));
const concerns = (...topics: Topic[]) => concernsIn(allAnswers('dash-27', yesTo(...topics)));

describe('the topics of a Dash', () => {
  it('are 24, and 27 on the form of the police', () => {
    expect(TOOLS['dash-24'].topics).toHaveLength(24);
    expect(TOOLS['dash-27'].topics).toHaveLength(27);
    expect(new Set(TOPIC_CODES).size).toBe(27);
  });

  it('are named in few words: no topic holds a question', () => {
    expect(TOPIC_CODES.filter((topic) => topic.includes('?') || topic.split('-').length > 5)).toEqual([]);
  });

  it('that were not answered were not asked', () => {
    const answers = allAnswers('dash-24', [
      { topic: 'fear', answer: 'yes' },
      { topic: 'money', answer: 'not-known' },
    ]);
    expect(answers).toMatchObject({ fear: 'yes', money: 'not-known', injury: 'not-asked' });
    expect(Object.keys(answers)).toHaveLength(24);
  });

  it.each([
    ['dash-24', 'children-hurt', 'children-hurt'],
    ['dash-27', 'children-hurt', undefined],
    ['dash-24', 'strangulation', undefined],
  ] as const)('of %s: %s is foreign: %p', (tool, topic, foreign) => {
    expect(foreignTopic(tool, yesTo(topic))).toBe(foreign);
  });

  it('count only what was answered with yes', () => {
    const anyAnswers = fc.record(
      Object.fromEntries(TOPIC_CODES.map((topic) => [topic, fc.constantFrom<Answer>(...ANSWERS)])),
    );
    fc.assert(
      fc.property(fc.constantFrom(...RISK_TOOLS), anyAnswers, (tool, given) => {
        const told = TOOLS[tool].topics.map((topic) => ({ topic, answer: given[topic] as Answer }));
        expect(yesAnswers(allAnswers(tool, told))).toBe(told.filter(({ answer }) => answer === 'yes').length);
      }),
    );
  });
});

describe('what is dangerous at any score', () => {
  it.each<[Topic[], string[]]>([
    [['strangulation'], ['strangulation']],
    [
      ['stalking', 'fear'],
      ['stalking', 'fear'],
    ],
    [['threats-to-kill'], ['threats-to-kill']],
    [['others-who-harm'], ['others-who-harm']],
    [['separation', 'control', 'injury'], ['separation-control-and-violence']],
    [['separation', 'control', 'getting-worse'], ['separation-control-and-violence']],
    [['separation', 'control'], []],
    [['control', 'injury'], []],
    [['separation', 'injury'], []],
    [['money', 'animals', 'isolation'], []],
  ])('%p shows %p', (topics, shown) => {
    expect(concerns(...topics)).toEqual(shown);
  });

  it('is not shown by an answer that is not known', () => {
    expect(concernsIn(allAnswers('dash-24', [{ topic: 'strangulation', answer: 'not-known' }]))).toEqual([]);
  });
});
