import type { CaseFacts } from '../scenario/facts.ts';
import type { FactPath } from './fact-domains.ts';

/** Facts that note every path that is read of them, with places in lists as numbers. */
export function recordFacts(facts: CaseFacts): { facts: CaseFacts; read: ReadonlyMap<string, FactPath> } {
  const read = new Map<string, FactPath>();
  const watch = <T extends object>(target: T, path: FactPath): T =>
    new Proxy(target, {
      get(object, key, receiver) {
        const value: unknown = Reflect.get(object, key, receiver);
        const isItem = Array.isArray(object) && typeof key === 'string' && /^\d+$/.test(key);
        const isField = !Array.isArray(object) && typeof key === 'string';
        const here = isItem ? [...path, Number(key)] : isField ? [...path, key] : path;
        if (isField) read.set(here.join('.'), here);
        return typeof value === 'object' && value !== null ? watch(value, here) : value;
      },
    });
  return { facts: watch(facts, []), read };
}
