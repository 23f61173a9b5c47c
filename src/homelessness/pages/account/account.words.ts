import type { AccountPartName } from '../../account/account.codes.js';

interface Asks {
  readonly question: string;
  /** What helps to tell it. Nothing is asked that would have to be proved. */
  readonly hint: string;
}

/** How each part of an account is asked for. */
export const ACCOUNT_QUESTIONS: Readonly<Record<AccountPartName, Asks>> = {
  'what-happened': {
    question: 'What has happened?',
    hint: 'In their own words, as much as they want to tell. They are believed: nothing has to be proved.',
  },
  'where-they-lived': {
    question: 'Where have they lived?',
    hint: 'The places that were home to them lately, and how each came to an end.',
  },
  'who-is-with-them': {
    question: 'Who is with them, and who should be?',
    hint: 'Everybody whom a home must be for, those who are somewhere else at the moment, too.',
  },
  'safe-now': {
    question: 'What keeps them safe now, and what would not?',
    hint: 'People, places, times and ways to reach them. Ask when they are alone.',
  },
  'health-and-support': {
    question: 'How is their health, and who supports them?',
    hint: 'Whatever a home or a worker should know of.',
  },
  'money-and-work': {
    question: 'How do they manage for money and work?',
    hint: 'Who has hold of the money is part of it, and so are debts that are not theirs.',
  },
  'what-they-want': {
    question: 'What do they want?',
    hint: 'Where, near what, and how. It never lowers what is owed to them.',
  },
};
