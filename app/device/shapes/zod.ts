/**
 * Of zod, what the acts of the desk and the facts of a case are written with. It stands in for zod in the scripts of the device
 * (scripts/device.mjs), where it would be a thirteenth of everything that goes over the network: the desk asks a shape only whether
 * something fits, where it does not, and what is meant by what was left out. `zod.test.ts` holds it against zod, act by act.
 */

type Path = readonly (string | number)[];

export interface Issue {
  code: 'invalid' | 'unrecognized_keys';
  path: Path;
  /** Fields that the shape does not have. */
  keys?: string[];
}

/** Reads a value, or says what is wrong with it. */
type Read = (value: unknown, path: Path, issues: Issue[]) => unknown;

const invalid = (path: Path, issues: Issue[]): undefined => {
  issues.push({ code: 'invalid', path });
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

class Shape {
  constructor(
    readonly read: Read,
    /** The shapes of its fields, where it has fields. */
    readonly shape: Readonly<Record<string, Shape>> = {},
  ) {}

  safeParse(value: unknown): { success: true; data: unknown } | { success: false; error: { issues: Issue[] } } {
    const issues: Issue[] = [];
    const data = this.read(value, [], issues);
    return issues.length === 0 ? { success: true, data } : { success: false, error: { issues } };
  }

  parse(value: unknown): unknown {
    const parsed = this.safeParse(value);
    if (!parsed.success) throw new Error(`does not fit: ${JSON.stringify(parsed.error.issues)}`);
    return parsed.data;
  }

  optional(): Shape {
    return new Shape((value, path, issues) => (value === undefined ? undefined : this.read(value, path, issues)), this.shape);
  }

  default(instead: unknown): Shape {
    return new Shape((value, path, issues) => (value === undefined ? structuredClone(instead) : this.read(value, path, issues)), this.shape);
  }

  prefault(instead: unknown): Shape {
    return new Shape((value, path, issues) => this.read(value === undefined ? instead : value, path, issues), this.shape);
  }

  min(least: number): Shape {
    return this.refine((value) => sizeOf(value) >= least);
  }

  max(most: number): Shape {
    return this.refine((value) => sizeOf(value) <= most);
  }

  regex(pattern: RegExp): Shape {
    return this.refine((value) => pattern.test(String(value)));
  }

  /** Asks more of what is of the right kind already. */
  refine(fits: (value: never) => boolean): Shape {
    const read: Read = (value, path, issues) => {
      const before = issues.length;
      const data = this.read(value, path, issues);
      return issues.length > before || fits(data as never) ? data : invalid(path, issues);
    };
    return new Shape(read, this.shape);
  }
}

function sizeOf(value: unknown): number {
  return typeof value === 'number' ? value : (value as { length: number }).length;
}

const only = (fits: (value: unknown) => boolean): Shape => new Shape((value, path, issues) => (fits(value) ? value : invalid(path, issues)));

function strictObject(shape: Readonly<Record<string, Shape>>): Shape {
  const read: Read = (value, path, issues) => {
    if (!isRecord(value)) return invalid(path, issues);
    const whole: Record<string, unknown> = {};
    for (const [name, field] of Object.entries(shape)) {
      const own = field.read(value[name], [...path, name], issues);
      if (own !== undefined) whole[name] = own;
    }
    const keys = Object.keys(value).filter((name) => !Object.hasOwn(shape, name));
    if (keys.length > 0) issues.push({ code: 'unrecognized_keys', path, keys });
    return whole;
  };
  return new Shape(read, shape);
}

function array(item: Shape): Shape {
  return new Shape((value, path, issues) => (Array.isArray(value) ? value.map((one: unknown, index) => item.read(one, [...path, index], issues)) : invalid(path, issues)));
}

function record(key: Shape, item: Shape): Shape {
  const read: Read = (value, path, issues) => {
    if (!isRecord(value)) return invalid(path, issues);
    const rows = Object.entries(value).flatMap(([name, one]): [string, unknown][] => {
      if (key.safeParse(name).success) return [[name, item.read(one, [...path, name], issues)]];
      invalid([...path, name], issues);
      return [];
    });
    return Object.fromEntries(rows);
  };
  return new Shape(read);
}

export const z = {
  array,
  boolean: () => only((value) => typeof value === 'boolean'),
  enum: (values: readonly string[]) => only((value) => values.includes(value as string)),
  int: () => only(Number.isSafeInteger),
  literal: (one: unknown) => only((value) => value === one),
  record,
  strictObject,
  string: () => only((value) => typeof value === 'string'),
  union: (shapes: readonly Shape[]) => only((value) => shapes.some((shape) => shape.safeParse(value).success)),
};
