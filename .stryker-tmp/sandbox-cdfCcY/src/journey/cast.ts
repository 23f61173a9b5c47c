// @ts-nocheck
import { ApiClient } from './api-client.js';
import { expectStatus } from './expectation.js';

const EMAILS = {
  officer: 'officer@blackpool.example',
  officer2: 'officer2@blackpool.example',
  prestonOfficer: 'officer@preston.example',
  manager: 'manager@refuge-three.example',
  coordinator: 'coordinator@complex-needs.example',
  support: 'support@complex-needs.example',
  administrator: 'admin@blackpool.example',
  auditor: 'auditor@blackpool.example',
} as const;

export type Cast = Readonly<Record<keyof typeof EMAILS, ApiClient>> & {
  readonly ids: {
    readonly support: string;
    readonly coordinator: string;
    readonly partnership: string;
    readonly blackpool: string;
  };
};

/** Signs everybody of the story in. */
export async function signInCast(url: string, password: string): Promise<Cast> {
  const clients: Record<string, ApiClient> = {};
  const ids: Record<string, string> = {};
  for (const [who, email] of Object.entries(EMAILS)) {
    const { client, answer } = await ApiClient.signIn(url, email, password);
    const { user } = expectStatus(answer, 201);
    clients[who] = client;
    ids[who] = String(user?.['id']);
    if (who === 'support') ids['partnership'] = String(user?.['organisation']?.['id']);
    if (who === 'officer') ids['blackpool'] = String(user?.['organisation']?.['id']);
  }
  return { ...clients, ids } as unknown as Cast;
}
