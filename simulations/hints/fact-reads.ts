import type { CaseFacts } from '../scenario/facts.ts';

/** The facts, and the paths that were read from them so far: `matters.qd.knownOn`. The same object is always the same again. */
export interface RecordedFacts {
  facts: CaseFacts;
  read: ReadonlySet<string>;
}

/** The name of a part in a path: of one in a list its id, as scenarios name it, else its place. */
function segmentOf(list: boolean, key: string, value: unknown): string {
  if (!list || typeof value !== 'object' || value === null) return key;
  const id: unknown = Reflect.get(value, 'id');
  return typeof id === 'string' ? id : key;
}

/** Facts that note what is read from them, so that nothing is told that rests on what nobody has found out. */
export function recordFacts(facts: CaseFacts): RecordedFacts {
  const read = new Set<string>();
  const wrapped = new Map<object, object>();
  const wrap = <T extends object>(target: T, path: string): T => {
    const known = wrapped.get(target);
    if (known !== undefined) return known as T;
    const proxy = new Proxy(target, {
      get(of, key) {
        const value: unknown = Reflect.get(of, key);
        const isList = Array.isArray(of);
        // What a list can do is no fact; a field that is missing is one.
        if (typeof key !== 'string' || (isList && !Object.hasOwn(of, key))) return value;
        const segment = segmentOf(isList, key, value);
        const inner = path === '' ? segment : `${path}.${segment}`;
        read.add(inner);
        return typeof value === 'object' && value !== null ? wrap(value, inner) : value;
      },
    });
    wrapped.set(target, proxy);
    return proxy;
  };
  return { facts: wrap(facts, ''), read };
}
