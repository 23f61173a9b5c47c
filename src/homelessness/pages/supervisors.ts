import type { StaffQueries } from '../../access/staff.queries.js';

type Choice = { readonly value: string; readonly text: string };

/** The supervisors among one's colleagues, to choose from; never oneself: nobody agrees with themselves. */
export async function supervisorsBut(userId: string, staff: StaffQueries): Promise<Choice[]> {
  return othersIn(['housing-supervisor'], userId, staff);
}

/** Colleagues who decide on homelessness, to choose from; never oneself. */
export async function officersBut(userId: string, staff: StaffQueries): Promise<Choice[]> {
  return othersIn(['housing-officer', 'housing-supervisor'], userId, staff);
}

async function othersIn(wanted: readonly string[], userId: string, staff: StaffQueries): Promise<Choice[]> {
  const colleagues = await staff.colleagues();
  return colleagues
    .filter(({ id, roles }) => id !== userId && roles.some((role) => wanted.includes(role)))
    .map(({ id, name }) => ({ value: id, text: name }));
}
