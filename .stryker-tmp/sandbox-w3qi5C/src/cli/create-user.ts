// @ts-nocheck
import { NestFactory } from '@nestjs/core';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { ORGANISATION_TYPES, type OrganisationType } from '../access/organisation.entity.js';
import { hashPassword } from '../access/passwords.js';
import { ROLE_NAMES, type Role } from '../access/roles.js';
import { Staff } from '../access/staff.service.js';
import { StaffQueries } from '../access/staff.queries.js';
import { AppModule } from '../app.module.js';
import { readSurroundings } from '../boot/surroundings.js';
import { violatedConstraint } from '../platform/database/retry.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';

const SHORTEST_PASSWORD = 12;

/** Adds somebody who can sign in, and their organisation when it is new. The password is asked for, or read from standard input. */
export async function createUser(words: readonly string[]): Promise<void> {
  const wanted = readWords(words);
  const password = await askPassword();
  if (password.length < SHORTEST_PASSWORD) throw new Error(`A password has at least ${SHORTEST_PASSWORD} characters.`);

  const app = await NestFactory.createApplicationContext(AppModule.in(readSurroundings(process.env)), {
    logger: false,
  });
  try {
    const work = app.get(UnitOfWork);
    await work.asSystem('user:create', async () => {
      const organisationId =
        (await app.get(StaffQueries).organisationNamed(wanted.organisation)) ??
        (await app.get(Staff).addOrganisation({
          name: wanted.organisation,
          type: wanted.type,
          localAuthorityCode: wanted.area,
        }));
      await app
        .get(Staff)
        .addUser({ ...wanted, organisationId, roles: [wanted.role], passwordHash: await hashPassword(password) });
    });
    process.stdout.write('They can sign in now.\n');
  } catch (error) {
    if (violatedConstraint(error) === 'app_user_email_key')
      throw new Error('Somebody has this e-mail address already.');
    throw error;
  } finally {
    await app.close();
  }
}

function readWords(words: readonly string[]) {
  const { values } = parseArgs({
    args: [...words],
    options: {
      email: { type: 'string' },
      name: { type: 'string' },
      role: { type: 'string' },
      organisation: { type: 'string' },
      type: { type: 'string', default: 'local-housing-authority' },
      area: { type: 'string' },
    },
  });
  const { email, name, role, organisation, type, area } = values;
  if (!email || !name || !role || !organisation) throw new Error('Say --email, --name, --role and --organisation.');
  if (!ROLE_NAMES.includes(role as Role)) throw new Error(`--role is one of ${ROLE_NAMES.join(', ')}.`);
  if (!ORGANISATION_TYPES.includes(type as OrganisationType)) {
    throw new Error(`--type is one of ${ORGANISATION_TYPES.join(', ')}.`);
  }
  return { email, name, organisation, role: role as Role, type: type as OrganisationType, area: area ?? null };
}

async function askPassword(): Promise<string> {
  // What is typed is not shown.
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  if (process.stdin.isTTY) process.stdout.write('Password: ');
  const lines = createInterface({ input: process.stdin, output: silent, terminal: process.stdin.isTTY });
  const password = await lines.question('');
  lines.close();
  if (process.stdin.isTTY) process.stdout.write('\n');
  return password;
}
