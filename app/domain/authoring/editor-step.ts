/** The parts of the case editor, in the order in which a case is usually written. */
export const EDITOR_STEPS = ['start', 'people', 'facts', 'sources', 'papers', 'story', 'aims'] as const;
export type EditorStep = (typeof EDITOR_STEPS)[number];

const STEP_OF_KEY: Readonly<Record<string, EditorStep>> = {
  people: 'people',
  facts: 'facts',
  sources: 'sources',
  discoveries: 'sources',
  papers: 'papers',
  opening: 'story',
  happenings: 'story',
  reactions: 'story',
  summary: 'aims',
  aims: 'aims',
  difficulty: 'aims',
  minutes: 'aims',
  role: 'aims',
  family: 'aims',
};

/** The part of the editor in which a place of a case's document is written. */
export function stepOf(path: readonly (string | number)[]): EditorStep {
  return STEP_OF_KEY[String(path[0])] ?? 'start';
}
