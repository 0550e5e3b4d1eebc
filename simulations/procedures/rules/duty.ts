import type { Duty } from '../procedure.ts';

type Given = Pick<Duty, 'id' | 'label' | 'actor' | 'acts' | 'sev' | 'cite' | 'competence' | 'texts'> & Partial<Omit<Duty, 'skeleton'>>;

/** Something that is owed once, and still owed when it is late. */
export function owed(given: Given): Duty {
  return { trigger: 'start', preemptive: true, perdurant: true, reveal: 'live', ...given };
}

/** What is owed of an act of the norm machine: its time and the way in which it is done. Its id is the act's label. */
export function owedOfStep(given: Given): Duty {
  return { ...owed(given), skeleton: true };
}
