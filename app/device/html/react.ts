/** Of React, what a first rendering asks for: nothing on the device renders a second time without being written anew. */

export { Fragment } from './jsx-runtime.ts';

export function useState<Value>(first: Value | (() => Value)): [Value, () => void] {
  return [typeof first === 'function' ? (first as () => Value)() : first, () => {}];
}

export function useEffect(): void {}

export function useRef<Value>(value: Value): { current: Value } {
  return { current: value };
}
