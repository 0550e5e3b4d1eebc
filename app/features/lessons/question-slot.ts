import type { ReactNode } from 'react';

/** Shows a question of the bank where a lesson asks it: its id, and its number in the lesson from 1. */
export type QuestionSlot = (id: string, number: number) => ReactNode;
