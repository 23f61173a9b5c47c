// @ts-nocheck
export interface Area {
  readonly code: string;
  readonly countyCode: string | null;
  /** Codes of the areas that lie next to it. */
  readonly neighbours: readonly string[];
}

const FARTHEST = 3;

/** Which council area lies where: districts in counties, and areas next to each other. A picture of one moment; it never changes. */
export class Areas {
  private readonly byCode: ReadonlyMap<string, Area>;
  private readonly districts = new Map<string, string[]>();
  private readonly reached = new Map<string, ReadonlyMap<string, number>>();

  /** `missed` is called when a code is asked about that is not here: there may be a newer picture. */
  constructor(
    all: readonly Area[],
    private readonly missed: () => void = () => undefined,
  ) {
    this.byCode = new Map(all.map((area) => [area.code, area]));
    for (const { code, countyCode } of all) {
      if (countyCode !== null) this.districts.set(countyCode, [...(this.districts.get(countyCode) ?? []), code]);
    }
  }

  /** `codes` together with the districts of the counties among them: where a county is meant, so is every district in it. */
  readonly withDistricts = (codes: readonly string[]): string[] => [
    ...new Set(codes.flatMap((code) => [code, ...(this.districts.get(code) ?? [])])),
  ];

  /** The areas next to this one; of a county, those next to any of its districts. */
  readonly neighbours = (code: string): readonly string[] => {
    const parts = this.withDistricts([code]);
    return [...new Set(parts.flatMap(this.nextTo))].filter((next) => !parts.includes(next));
  };

  /** The county that a district is in, or null. */
  readonly county = (code: string): string | null => this.find(code)?.countyCode ?? null;

  /** From an area to the nearest of `targets`: 0 within one of them, 1 next to it, then 2 and 3; null farther away, or unknown. */
  readonly stepsBetween = (code: string, targets: readonly string[]): number | null => {
    const reached = this.reach(code);
    const steps = this.withDistricts(targets).flatMap((target) => reached.get(target) ?? []);
    return steps.length === 0 ? null : Math.min(...steps);
  };

  /** How far it is to each area within three steps; worked out once for each area that is asked about. */
  private reach(code: string): ReadonlyMap<string, number> {
    const known = this.reached.get(code);
    if (known) return known;
    if (!this.find(code)) return new Map();
    let edge = this.withDistricts([code]);
    const reached = new Map(edge.map((part) => [part, 0]));
    for (let steps = 1; steps <= FARTHEST; steps++) {
      edge = [...new Set(edge.flatMap(this.nextTo))].filter((next) => !reached.has(next));
      for (const next of edge) reached.set(next, steps);
    }
    this.reached.set(code, reached);
    return reached;
  }

  private readonly nextTo = (code: string): readonly string[] => this.find(code)?.neighbours ?? [];

  private find(code: string): Area | undefined {
    const area = this.byCode.get(code);
    if (!area) this.missed();
    return area;
  }
}
