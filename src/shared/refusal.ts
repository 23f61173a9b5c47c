/**
 * An expected "no". Services return it as a value, having changed nothing; exceptions are for bugs and lost infrastructure.
 *
 * - `missing`: there is no such record, or the caller may not know that there is. Always the same answer.
 * - `forbidden`: the caller may see the record but not do this.
 * - `clash`: the present state of a record does not allow it.
 * - `rule`: understood, and refused by law or by a house rule.
 */
export type RefusalKind = 'missing' | 'forbidden' | 'clash' | 'rule';

export interface RefusedField {
  readonly field?: string;
  readonly code: string;
  readonly message: string;
}

export class Refusal {
  private constructor(
    readonly kind: RefusalKind,
    /** Kebab-case, stable: what a program reads. */
    readonly code: string,
    /** Plain English: what happened and the way out. Never another person's data. */
    readonly detail: string,
    readonly errors: readonly RefusedField[] = [],
    /** Further members of the answer, such as `alternatives` or `citation`. */
    readonly extra: Readonly<Record<string, unknown>> = {},
  ) {}

  static missing(): Refusal {
    return new Refusal('missing', 'not-found', 'There is no such record, or it is not open to you.');
  }

  static forbidden(detail: string): Refusal {
    return new Refusal('forbidden', 'not-allowed', detail);
  }

  static clash(code: string, detail: string, extra: Record<string, unknown> = {}): Refusal {
    return new Refusal('clash', code, detail, [], extra);
  }

  static rule(
    code: string,
    detail: string,
    errors: readonly RefusedField[] = [],
    extra: Record<string, unknown> = {},
  ): Refusal {
    return new Refusal('rule', code, detail, errors, extra);
  }

  /** The same, each field called what those who asked for it call it. */
  naming(named: (field: string) => string): Refusal {
    const errors = this.errors.map((error) => (error.field ? { ...error, field: named(error.field) } : error));
    return new Refusal(this.kind, this.code, this.detail, errors, this.extra);
  }
}

/** A rule that one field alone does not keep: what happened and, where that does not say it yet, what to enter instead. */
export function refuseField(field: string, code: string, detail: string, message = detail): Refusal {
  return Refusal.rule(code, detail, [{ field, code, message }]);
}

/** Narrows the result of a command. */
export function isRefusal(result: unknown): result is Refusal {
  return result instanceof Refusal;
}
