/** Which moves a kind of record allows, and from which state to which. */
// @ts-nocheck

export interface StateTableDefinition<State extends string, Move extends string> {
  readonly states: readonly State[];
  /** States in which a record may begin. */
  readonly beginsIn: readonly NoInfer<State>[];
  /** For each move: from which states it may be made, and to which of several it leads. */
  readonly moves: Readonly<Record<Move, Readonly<Partial<Record<NoInfer<State>, readonly NoInfer<State>[]>>>>>;
}

/** A table of allowed moves that has been checked: the only place where the life of a record is written down. */
export class StateTable<State extends string, Move extends string> {
  private constructor(private readonly definition: StateTableDefinition<State, Move>) {}

  /** Checks a table; throws when a state is unknown, listed twice or out of reach, so that a bad table stops the start. */
  static of<const State extends string, const Move extends string>(
    definition: StateTableDefinition<State, Move>,
  ): StateTable<State, Move> {
    const faults = faultsOf(definition);
    if (faults.length > 0) throw new Error(`a bad table of states: ${faults.join('; ')}`);
    return new StateTable(definition);
  }

  get states(): readonly State[] {
    return this.definition.states;
  }

  get moves(): readonly Move[] {
    return Object.keys(this.definition.moves) as Move[];
  }

  /** True when `move` may be made from `state`. */
  allows(state: State, move: Move): boolean {
    return this.leadsTo(state, move).length > 0;
  }

  /** The states that `move` may lead to from `state`; none when it is not allowed. */
  leadsTo(state: State, move: Move): readonly State[] {
    return this.definition.moves[move][state] ?? [];
  }

  /** Every move that may be made from `state`. */
  movesFrom(state: State): readonly Move[] {
    return this.moves.filter((move) => this.allows(state, move));
  }
}

type AnyTable = StateTableDefinition<string, string>;

function faultsOf({ states, beginsIn, moves }: AnyTable): string[] {
  const known = new Set(states);
  const steps = Object.entries(moves).flatMap(([move, ways]) =>
    Object.entries(ways).map(([from, to]) => ({ move, from, to: to ?? [] })),
  );
  const twice = states.filter((state, index) => states.indexOf(state) !== index);
  const unknown = [...beginsIn, ...steps.flatMap(({ from, to }) => [from, ...to])].filter((state) => !known.has(state));
  const idle = Object.entries(moves).filter(([, ways]) => Object.keys(ways).length === 0);
  const nowhere = steps.filter(({ to }) => to.length === 0);
  const reached = reachable(beginsIn, steps);
  return [
    ...twice.map((state) => `${state} is listed twice`),
    ...[...new Set(unknown)].map((state) => `${state} is not a state`),
    ...idle.map(([move]) => `${move} can never be made`),
    ...nowhere.map(({ move, from }) => `${move} leads nowhere from ${from}`),
    ...states.filter((state) => !reached.has(state)).map((state) => `${state} cannot be reached`),
  ];
}

function reachable(
  beginsIn: readonly string[],
  steps: readonly { readonly from: string; readonly to: readonly string[] }[],
): ReadonlySet<string> {
  const reached = new Set(beginsIn);
  // A set being walked also gives what is added on the way.
  for (const state of reached) {
    for (const { from, to } of steps) if (from === state) to.forEach((next) => reached.add(next));
  }
  return reached;
}
