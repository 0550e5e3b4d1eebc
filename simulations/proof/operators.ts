import { branchOperators } from './operators/branch.ts';
import { lateOperators } from './operators/late.ts';
import { leakOperators } from './operators/leak.ts';
import { mannerOperators } from './operators/manner.ts';
import { omitOperators } from './operators/omit.ts';
import { orderOperators } from './operators/order.ts';
import { surplusOperators } from './operators/surplus.ts';
import { truncateOperators } from './operators/truncate.ts';
import { wordOperators } from './operators/word.ts';
import type { Operator } from './operator.ts';

/** Every way in which a lawful log is damaged. Written from the specification and the law, without a look at the grader. */
export const operators: readonly Operator[] = [...omitOperators, ...orderOperators, ...lateOperators, ...mannerOperators, ...branchOperators, ...surplusOperators, ...truncateOperators, ...wordOperators, ...leakOperators];
