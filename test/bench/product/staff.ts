import { connected, type CountryDatabase } from '../country/database.js';
import { PASSWORD } from '../country/load.js';
import { HttpClient } from '../traffic/http-client.js';

/** A housing officer who is signed in, with households recorded by their council that live nowhere yet. */
export interface Officer {
  readonly token: string;
  readonly userId: string;
  readonly organisationId: string;
  readonly area: string;
  readonly households: readonly string[];
}

/** A refuge manager who is signed in, with the units of their refuge. */
export interface Manager {
  readonly token: string;
  readonly userId: string;
  readonly organisationId: string;
  readonly area: string;
  readonly units: readonly string[];
}

export interface Staff {
  readonly officers: readonly Officer[];
  readonly managers: readonly Manager[];
}

/** Somebody whose password is known, before they have signed in. */
export type Colleague = Omit<Officer & Manager, 'token'> & { readonly email: string };

/** Signs in everybody whose password is known, over HTTP. Officer and manager of the same number work in the same area. */
export async function signInStaff(database: CountryDatabase, url: string): Promise<Staff> {
  const colleagues = await readColleagues(database);
  const client = new HttpClient(url, 4);
  const signedIn = async ({ email, ...colleague }: Colleague) => {
    const { token } = await client.read<{ token: string }>({
      method: 'POST',
      path: '/api/v1/sessions',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password: PASSWORD }),
    });
    return { ...colleague, token };
  };
  const everybody = async (kind: string) =>
    Promise.all(colleagues.filter(({ email }) => email.startsWith(kind)).map(signedIn));
  const staff = { officers: await everybody('officer'), managers: await everybody('manager') };
  client.close();
  return staff;
}

/** Everybody whose password is known. */
export function readColleagues({ adminUrl }: CountryDatabase): Promise<Colleague[]> {
  return connected(adminUrl, async (client) => {
    const { rows } = await client.query<Colleague>(
      `select u.email::text, u.id as "userId", o.id as "organisationId", bench.area(o.authority) as area,
              array(select h.id::text from bench.household h
                     where h.authority = o.authority and h.place = o.place and h.n > (select units from bench.loaded) order by h.n) as households,
              array(select n.id::text from bench.unit n
                     where n.authority = o.authority and n.place = o.place order by n.n) as units
         from access.app_user u join bench.organisation o on o.id = u.organisation_id
        where u.password_hash is not null
        order by o.authority`,
    );
    return rows;
  });
}
