// @ts-nocheck
import type { INestApplicationContext } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { PremisesRegister } from '../accommodation/premises/premises.service.js';
import { Units } from '../accommodation/units/units.service.js';
import { hashPassword } from '../access/passwords.js';
import { Staff } from '../access/staff.service.js';
import { Providers } from '../directory/providers.service.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { isRefusal, type Refusal } from '../shared/refusal.js';
import { EVALUATION_ACCOUNTS } from './accounts.js';
import { type PremisesData, type ProviderData, readLancashire, unitsOf } from './lancashire-data.js';

/** Loads providers, premises, units and accounts, every unit free. One transaction: all of it or nothing. */
export async function loadLancashire(app: INestApplicationContext, password: string): Promise<void> {
  const work = app.get(UnitOfWork);
  const { refugeProviders, otherProviders } = readLancashire();
  const passwordHash = await hashPassword(password);
  await work.asSystem('seed', async () => {
    const organisations = new Map<string, string>();
    for (const provider of [...refugeProviders, ...otherProviders]) {
      organisations.set(provider.slug, await addProvider(app, provider));
    }
    for (const { email, name, organisation, role } of EVALUATION_ACCOUNTS) {
      const organisationId = organisations.get(organisation);
      if (!organisationId) throw new Error(`no organisation ${organisation}`);
      await app.get(Staff).addUser({ organisationId, email, name, roles: [role], passwordHash });
    }
  });
}

/** A password that nobody chose: five groups of letters and digits that are easy to type. */
export function inventPassword(): string {
  return (randomBytes(15).toString('hex').match(/.{6}/g) ?? []).join('-');
}

async function addProvider(app: INestApplicationContext, provider: ProviderData): Promise<string> {
  const { id } = granted(await app.get(Providers).create(provider));
  for (const premises of provider.premises) await addPremises(app, id, premises);
  return id;
}

async function addPremises(app: INestApplicationContext, providerId: string, data: PremisesData): Promise<void> {
  const { reference, category, localAuthorityCode, confidential, turnaroundWorkingDays } = data;
  const premises = granted(
    await app.get(PremisesRegister).create({
      providerId,
      reference,
      category,
      localAuthorityCode,
      confidential,
      turnaroundWorkingDays,
      address: inventAddress(reference),
    }),
  );
  for (const unit of unitsOf(data)) granted(await app.get(Units).add(premises.id, unit));
}

// ZZ99 is the health service's postcode area for places that are nowhere.
function inventAddress(reference: string): { lines: string[]; postcode: string } {
  const number = [...reference].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 90, 7) + 1;
  return { lines: [`${number} Invented Street`, 'Nowhere'], postcode: `ZZ99 ${number % 10}ZZ` };
}

function granted<T>(result: T | Refusal): T {
  if (isRefusal(result)) throw new Error(`the evaluation data was refused: ${result.code}`);
  return result;
}
