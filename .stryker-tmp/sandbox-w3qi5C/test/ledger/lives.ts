// @ts-nocheck
import type pg from 'pg';
import { PLACEMENT_STATES, type PlacementMove, type PlacementStatus } from '../../src/placements/placement.states.js';

interface Life {
  readonly id: string;
  readonly status: PlacementStatus;
  /** What the audit record says happened to it, in the order in which it was written. */
  readonly acts: readonly { readonly action: string; readonly status: PlacementStatus | null }[];
}

const BEGINNINGS: Record<string, PlacementStatus> = {
  'placement.offered': 'offered',
  'placement.opened-by-transfer': 'arrived',
};

const MOVES: Record<string, PlacementMove> = {
  'placement.agreed': 'accept',
  'placement.declined': 'decline',
  'placement.withdrawn': 'withdraw',
  'placement.hold-renewed': 'renew-hold',
  'placement.expired': 'expire',
  'placement.not-arrived': 'not-arrived',
  'placement.arrived': 'arrive',
  'placement.extended': 'extend',
  'placement.overstay-decided': 'decide-overstay',
  'placement.departed': 'depart',
  'placement.transferred': 'transfer',
  'placement.destination-recorded': 'record-destination',
};

/** Placements that came to their state by another way than the table of states allows, or that nobody recorded. */
export async function faultsOfLives(client: pg.Client, unitIds: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<Life>(
    `select p.id, p.status,
            coalesce((select jsonb_agg(jsonb_build_object('action', e.action, 'status', e.details->>'status') order by e.id)
                        from audit.entry e
                       where e.subject_id = p.id and e.outcome = 'done' and e.action = any ($2)), '[]') as acts
       from placements.placement p where p.unit_id = any ($1)`,
    [unitIds, [...Object.keys(BEGINNINGS), ...Object.keys(MOVES)]],
  );
  return rows.flatMap((life) => faultOf(life) ?? []);
}

function faultOf({ id, status, acts }: Life): string | null {
  const story = acts.map(({ action }) => action).join(', ');
  const [first, ...later] = acts;
  let state = first && BEGINNINGS[first.action];
  if (!state) return `placement ${id} has no beginning: ${story}`;
  for (const act of later) {
    const move = MOVES[act.action];
    const leadsTo: readonly PlacementStatus[] = move ? PLACEMENT_STATES.leadsTo(state, move) : [];
    const next: PlacementStatus | undefined = leadsTo.length > 1 ? (act.status ?? undefined) : leadsTo[0];
    if (!next || !leadsTo.includes(next)) return `placement ${id} was ${state}, and then ${act.action}: ${story}`;
    state = next;
  }
  return state === status ? null : `placement ${id} is ${status}, and was left ${state}: ${story}`;
}
