/** A binary heap of states by cost, smaller state number first on equal cost. Stale entries are left to the caller. */
export class StateHeap {
  private readonly costs: number[] = [];
  private readonly states: number[] = [];
  /** Cost of the state that was popped last. */
  cost = Infinity;

  get size(): number {
    return this.states.length;
  }

  push(state: number, cost: number): void {
    let hole = this.states.length;
    this.costs.push(cost);
    this.states.push(state);
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      if (!this.isBefore(state, cost, parent)) break;
      this.copy(parent, hole);
      hole = parent;
    }
    this.costs[hole] = cost;
    this.states[hole] = state;
  }

  /** Removes the cheapest state and leaves its cost in `cost`; -1 when empty. */
  pop(): number {
    const state = this.states[0];
    const lastState = this.states.pop();
    const lastCost = this.costs[this.costs.length - 1] ?? Infinity;
    if (state === undefined || lastState === undefined) return -1;
    this.cost = this.costs[0] ?? Infinity;
    this.costs.pop();
    const size = this.states.length;
    if (size > 0) this.sink(lastState, lastCost, size);
    return state;
  }

  private sink(state: number, cost: number, size: number): void {
    let hole = 0;
    for (;;) {
      let child = 2 * hole + 1;
      if (child >= size) break;
      const right = child + 1;
      if (right < size && this.isBefore(this.states[right] ?? 0, this.costs[right] ?? 0, child)) child = right;
      if (this.isBefore(state, cost, child)) break;
      this.copy(child, hole);
      hole = child;
    }
    this.costs[hole] = cost;
    this.states[hole] = state;
  }

  private isBefore(state: number, cost: number, at: number): boolean {
    const other = this.costs[at] ?? Infinity;
    return cost < other || (cost === other && state < (this.states[at] ?? 0));
  }

  private copy(source: number, target: number): void {
    this.costs[target] = this.costs[source] ?? 0;
    this.states[target] = this.states[source] ?? 0;
  }
}
