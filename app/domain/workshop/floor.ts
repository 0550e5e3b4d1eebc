/** What becomes of a question from the floor. */
export const FLOOR_STATES = ['new', 'shown', 'hidden', 'answering', 'answered', 'later', 'merged'] as const;
export type FloorState = (typeof FLOOR_STATES)[number];

/** What a facilitator can do with a question, apart from merging it; what is natural stands first. */
const MOVES: Readonly<Record<FloorState, readonly FloorState[]>> = {
  new: ['shown', 'answering', 'later', 'hidden'],
  shown: ['answering', 'answered', 'later', 'hidden'],
  hidden: ['shown'],
  answering: ['answered', 'later', 'shown'],
  answered: ['answering', 'shown'],
  later: ['answering', 'answered', 'shown', 'hidden'],
  merged: ['shown'],
};

/** Where a question can go from a state. After the end nothing goes on the projector any more. */
export function floorMoves(state: FloorState, isOver = false): readonly FloorState[] {
  return isOver ? MOVES[state].filter((next) => next !== 'answering') : MOVES[state];
}

/** States in which the whole hall reads a question and may want it answered too. */
const PUBLIC: readonly FloorState[] = ['answering', 'shown', 'later', 'answered'];

export function isPublicQuestion({ state }: { state: FloorState }): boolean {
  return PUBLIC.includes(state);
}

/** So many questions a seat asks within the window, and in all. A table's phone speaks for many. */
export const FLOOR_LIMIT = { inWindow: 5, windowSeconds: 10 * 60, inAll: 40 } as const;

/** Seconds until a seat may ask again; 0: now. `asked`: when its questions were asked. Null: it has asked as many as it may. */
export function secondsUntilNextQuestion(asked: readonly string[], now: string): number | null {
  if (asked.length >= FLOOR_LIMIT.inAll) return null;
  const ages = asked.map((at) => (Date.parse(now) - Date.parse(at)) / 1000).filter((age) => age < FLOOR_LIMIT.windowSeconds);
  return ages.length < FLOOR_LIMIT.inWindow ? 0 : Math.max(1, Math.ceil(FLOOR_LIMIT.windowSeconds - Math.max(...ages)));
}

/** A question with how many seats want it answered. */
export interface Wanted {
  number: number;
  state: FloorState;
  votes: number;
}

/** As the hall reads them: the one that is being answered, then by how many want it; what was answered stands last. */
export function inFloorOrder<Question extends Wanted>(questions: readonly Question[]): Question[] {
  const rank = ({ state }: Wanted): number => (state === 'answering' ? 0 : state === 'answered' ? 2 : 1);
  return [...questions].sort((a, b) => rank(a) - rank(b) || b.votes - a.votes || a.number - b.number);
}

/** What the facilitator's screens show of it. */
export interface FloorBoard {
  /** Questions that nobody has looked at yet, and those that wait for an answer. */
  fresh: number;
  open: number;
  /** The question on the projector. */
  asked: FloorLine | null;
  /** The most wanted of those that wait, while the hall is at its questions. */
  top: FloorLine[];
}

export interface FloorLine {
  number: number;
  body: string;
  votes: number;
}

const MOST_ON_SCREEN = 3;

/**
 * The board of a hall. `seq`: the last press of its run: what was put on the projector before that press has been left.
 * `atQuestions`: the hall is at a step for questions.
 */
export function floorBoard(questions: readonly (Wanted & FloorLine & { screenSeq: number | null })[], { seq, atQuestions }: { seq: number; atQuestions: boolean }): FloorBoard {
  const line = ({ number, body, votes }: FloorLine): FloorLine => ({ number, body, votes });
  const waiting = inFloorOrder(questions.filter(({ state }) => state === 'shown'));
  const asked = questions.find(({ state, screenSeq }) => state === 'answering' && screenSeq === seq);
  return {
    fresh: questions.filter(({ state }) => state === 'new').length,
    open: waiting.length,
    asked: asked === undefined ? null : line(asked),
    top: atQuestions ? waiting.slice(0, MOST_ON_SCREEN).map(line) : [],
  };
}
