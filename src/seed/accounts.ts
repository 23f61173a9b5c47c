import type { Role } from '../access/roles.js';

export interface EvaluationAccount {
  readonly email: string;
  readonly name: string;
  readonly organisation: string;
  readonly role: Role;
}

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six'];

/** Who can sign in to the evaluation, by the slug of their organisation. */
export const EVALUATION_ACCOUNTS: readonly EvaluationAccount[] = [
  account('officer@blackpool', 'Olu Officer', 'blackpool-council', 'housing-officer'),
  account('officer2@blackpool', 'Oda Officer', 'blackpool-council', 'housing-officer'),
  account('supervisor@blackpool', 'Sunny Supervisor', 'blackpool-council', 'housing-supervisor'),
  account('officer@preston', 'Perry Officer', 'preston-council', 'housing-officer'),
  account('supervisor@preston', 'Pat Supervisor', 'preston-council', 'housing-supervisor'),
  ...NUMBERS.map((number) =>
    account(`manager@refuge-${number}`, `Manager of refuge ${number}`, `refuge-${number}`, 'refuge-manager'),
  ),
  account('coordinator@complex-needs', 'Cory Coordinator', 'complex-needs', 'complex-needs-coordinator'),
  account('support@complex-needs', 'Sal Support', 'complex-needs', 'support-worker'),
  account('commissioner@blackpool', 'Cam Commissioner', 'blackpool-council', 'commissioner'),
  account('admin@blackpool', 'Ada Administrator', 'blackpool-council', 'administrator'),
  account('auditor@blackpool', 'Audi Auditor', 'blackpool-council', 'auditor'),
];

function account(address: string, name: string, organisation: string, role: Role): EvaluationAccount {
  return { email: `${address}.example`, name, organisation, role };
}
