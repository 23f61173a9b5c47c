/**
 * The audit of the rulebook: rows that no test calls by their name, and the test that shows each under other words. Whoever names a row
 * in a test takes it out of here.
 */
export const SHOWN_ELSEWHERE: Readonly<Record<string, readonly [file: string, words: string]>> = {
  'SM-1': ['src/law/homelessness/decisions/decisions.spec.ts', 'its days do not count towards relief'],
  'SM-3': ['src/law/homelessness/decisions/decisions.spec.ts', 'from relief to the main duty'],
  'SM-4': ['src/law/homelessness/decisions/decisions.spec.ts', 'the letter waits until the 56 days are over'],
  'GT-1': ['src/law/homelessness/gateway/homeless.spec.ts', 'any approach with reason to believe is an application'],
  'GT-2': ['src/law/homelessness/gateway/homeless.spec.ts', 'nowhere at all'],
  'GT-3': ['src/law/homelessness/gateway/homeless.spec.ts', 'threatened with homelessness'],
  'GT-4': ['src/law/homelessness/gateway/household.spec.ts', 'everybody who normally lives with her'],
  'GT-6': ['src/law/domestic-abuse/domestic-abuse.spec.ts', 'the definition'],
  'GT-7': ['src/law/homelessness/gateway/homeless.spec.ts', 'eligibility classes have codes of their own'],
  'GT-10': ['src/law/homelessness/gateway/interim.spec.ts', 'no connection to the area'],
  'ACC-1': ['src/law/homelessness/decisions/decisions.spec.ts', 'relief ends with the notice, and interim with it'],
  'RV-4': ['src/law/homelessness/reviews/reviews.spec.ts', 'a longer time allowed in writing counts'],
  'RV-6': ['src/law/homelessness/reviews/reviews.spec.ts', 'when the time to appeal starts'],
  'ST-3': ['src/law/homelessness/accommodation/suitability.spec.ts', 'E19: a shared refuge run for profit'],
  'ST-4': ['src/law/homelessness/accommodation/suitability.spec.ts', 'a pregnant woman on night 43'],
  'ST-7': ['src/law/homelessness/accommodation/suitability.spec.ts', 'E16: a family on night 43'],
  'ST-9': ['src/law/homelessness/accommodation/suitability.spec.ts', 'E18: a shared refuge run by a charity'],
  'TR-2': ['src/law/two-dates.spec.ts', 'the same facts on two dates'],
  'TR-3': ['src/law/homelessness/duties/ending-a-duty.spec.ts', 'MD-7AA before May 2026 without a fixed term'],
  'TR-6': ['src/law/homelessness/duties/ending-a-duty.spec.ts', 'MD-6cc after it was omitted'],
  'DA-8': ['src/law/homelessness/decisions/guards.spec.ts', 'E18: a refuge bed does not end homelessness'],
  'DEF-1': ['src/law/domestic-abuse/domestic-abuse.spec.ts', 'the definition'],
  'DEF-2': ['src/law/domestic-abuse/domestic-abuse.spec.ts', 'has five types and seven connections'],
  'DEF-3': ['src/law/domestic-abuse/domestic-abuse.spec.ts', 'economic abuse by a partner'],
  'DEF-7': ['src/law/domestic-abuse/domestic-abuse.spec.ts', 'aged 15, adult abuser'],
  'DA-3': ['src/law/domestic-abuse/domestic-abuse.spec.ts', 'E10: aged 17, abused by a parent'],
  'DEF-5': ['src/law/domestic-abuse/domestic-abuse.spec.ts', 'abused by a paid carer'],
  'DEF-6': ['src/law/domestic-abuse/domestic-abuse.spec.ts', 'is a victim: %s'],
  'PR-4': ['src/homelessness/belongings/belongings.db.spec.ts', 'end with a letter that says why'],
  'ST-1': ['src/homelessness/reviews/final-offers.db.spec.ts', 'suitab'],
  'ST-12': ['src/homelessness/duties/out-of-area.db.spec.ts', 'K-18'],
  'TN-2': ['src/law/domestic-abuse/tenancy-forms.spec.ts', 'secure-lifetime'],
  'RA-1': ['src/law/domestic-abuse/domestic-abuse.spec.ts', 'relevant accommodation'],
  'P4-8': ['src/law/domestic-abuse/domestic-abuse.spec.ts', 'reaches whoever lives in relevant accommodation'],
  'P4-1': ['src/law/domestic-abuse/domestic-abuse.spec.ts', 'the support duty'],
};

/**
 * Rows of which the product says what the law is (`GET /law`, `docs/law.md`) and does no more, each with why. The list is to become
 * shorter: a row that a test names is taken out of it.
 */
export const ONLY_SAID: Readonly<Record<string, string>> = {
  'ACC-6': 'how long is reasonable depends on the people; what was given is in the reasons of a decision about a roof',
  'DA-6': 'how a council answers at night is for its rota; the product is open at every hour',
  'DA-7': 'a case of a perpetrator is a household kept apart: src/people',
  'AL-1':
    'the housing register is another system; what is passed to it is a nomination, which no local connection bars (AL-2)',
  'AL-3': 'as AL-1; who sees a nomination is asked in test/promises/who-sees-what',
  'DEF-4': 'at whom it was aimed is not asked: what she says is recorded as she says it (DA-1)',
  'DEF-8': 'no letter is asked for here; legal aid is what the person asks for elsewhere',
  'TN-5': 'a home that somebody else lets is looked at as a step of the move-on plan',
  'P4-2': 'needs assessment and strategy are documents of the county or city council',
  'P4-3': 'as P4-2',
  'P4-4': 'as P4-2',
  'P4-5': 'as P4-2',
  'P4-6': 'figures for it are in the reports; the return itself is sent elsewhere',
  'P4-7': 'as P4-6',
};

/** Functions of the law that no feature asks yet, each with why. One that is asked is taken out. */
export const NOT_ASKED: Readonly<Record<string, string>> = {
  ruleVersionsOn: 'for people who look back: which changes were in force on a day',
  bankHolidaysKnownUntil: 'a test sees with it that the list of bank holidays reaches far enough',
  isDomesticAbuse: 'nobody is asked to prove that it was abuse (DA-1): what she says is recorded as she says it',
  isChildVictim: 'every child is a person with a record and support of their own, victim or not',
  tierOf: 'the directory knows which council is a housing authority; who owes support stands in the county’s strategy',
  supportDutyReaches: 'support has no bar to lift: packages are given wherever somebody lives',
  checkOutOfArea: 'why a place is outside the area is not asked when it is held',
  checkSafeArea: 'matching keeps unsafe areas out of every search and offer by itself',
  isApplication: 'every approach that is taken is an application',
  isRestrictedCase: 'an officer says so as a fact, and its letter asks for the part',
  isThreatened: 'an officer finds it; the days of possession notices are checked as facts',
  earliestSpecifiedDate: 'a landlord’s notice is read by the officer',
  checkSpecifiedDate: 'as above',
  residenceMeetsNorm: 'a connection is found by an officer, who reads the norm',
  familyMeetsNorm: 'as above',
};

/** Letters of the catalogue that no step makes due yet. */
export const NEVER_DUE: Readonly<Record<string, string>> = {};
