import type { LawPanel } from '../../use-cases/editor-contracts.ts';
import type { OvertakenView } from './editor-view.ts';

/** Names and values as a form posts them. */
export type Posted = readonly (readonly [name: string, value: string])[];

/** What became of a save. */
export type SaveOutcome =
  | { kind: 'saved'; revision: number; at: string; panel: LawPanel | null; to: string | null }
  | { kind: 'overtaken'; conflict: OvertakenView }
  | { kind: 'refused'; words: string }
  | { kind: 'signed-out' }
  /** The link is lost, or the server is in trouble; nobody knows whether it was saved. */
  | { kind: 'unreached' }
  | { kind: 'failing' };

export type SavePhase = 'untouched' | 'typing' | 'saving' | 'saved' | 'unreached' | 'failing' | 'signed-out' | 'overtaken' | 'refused';

export interface SaveState {
  phase: SavePhase;
  /** When the case was saved last, as people read it. */
  at: string;
  /** What is not saved lies in this browser too. */
  isKept: boolean;
  /** Why it was refused. */
  refusal: string | null;
}

/** What a saver needs of the page around it. */
export interface SaverPage {
  /** What stands in the form now, without any press. */
  read(): Posted;
  send(revision: number, posted: Posted, auto: boolean): Promise<SaveOutcome>;
  /** Keeps unsaved text in the browser. @returns whether it could */
  keep(revision: number, posted: Posted): boolean;
  forget(): void;
  told(state: SaveState): void;
  saved(outcome: Extract<SaveOutcome, { kind: 'saved' }>): void;
  overtaken(conflict: OvertakenView): void;
}

/** How long somebody has to pause before the page saves, and how long it waits before it tries a lost link again. */
export const PAUSE_MILLISECONDS = 1500;
export const RETRY_MILLISECONDS = 4000;
const KEEP_MILLISECONDS = 500;

const isEqual = (one: Posted, other: Posted): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Nothing more can be done until somebody chooses, signs in or shortens a text. */
const STUCK: readonly SavePhase[] = ['overtaken', 'refused', 'signed-out'];
const TROUBLED: readonly SavePhase[] = ['unreached', 'failing', 'signed-out'];

/** Saves a form at every pause: one save at a time, each from the revision that the one before led to, and nothing typed meanwhile is lost. */
export class EditorSaver {
  private state: SaveState;
  private pausing: ReturnType<typeof setTimeout> | undefined;
  private keeping: ReturnType<typeof setTimeout> | undefined;
  private keptAt = 0;
  /** Saves come one after another. */
  private turn: Promise<unknown> = Promise.resolve();
  private isSending = false;
  /** Sent, and no answer came: it is sent again as it was, so that the server knows it for the same. */
  private unanswered: Posted | null = null;
  private isDirty = false;
  private isOver = false;

  /** @param revision what the fields on the page were made from */
  constructor(
    private readonly page: SaverPage,
    private revision: number,
    begin: { at: string; isOvertaken: boolean },
  ) {
    this.isDirty = begin.isOvertaken;
    this.state = { phase: begin.isOvertaken ? 'overtaken' : 'untouched', at: begin.at, isKept: true, refusal: null };
  }

  /** Something was typed, ticked or chosen. */
  typed(): void {
    this.isDirty = true;
    const { phase } = this.state;
    const stays = phase === 'saving' || phase === 'overtaken' || TROUBLED.includes(phase);
    this.tell({ isKept: this.keepNowAndThen(), ...(stays ? {} : { phase: 'typing' }) });
    if (!stays) this.later(PAUSE_MILLISECONDS);
  }

  /** Everything is saved, or what is not is put by and waits for somebody's choice. */
  get maySafelyLeave(): boolean {
    return !(this.isDirty || this.isSending) || (this.state.isKept && STUCK.includes(this.state.phase));
  }

  /** Saves what is not saved yet. @returns whether everything is */
  flush(): Promise<boolean> {
    return this.inTurn(async () => {
      while (this.isDirty) if ((await this.save()).kind !== 'saved') return false;
      return true;
    });
  }

  /** A press of one of the form's buttons; what is under way is waited for. */
  press(buttons: Posted): Promise<SaveOutcome> {
    return this.inTurn(async () => {
      const before = this.unanswered === null ? null : await this.save();
      return before === null || before.kind === 'saved' ? this.send([...this.page.read(), ...buttons], false) : before;
    });
  }

  /** The link may be back, or somebody signed in again. */
  retry(): void {
    if (this.isDirty && TROUBLED.includes(this.state.phase)) this.later(0);
  }

  /** The page is being closed: what is unsaved is put by. @returns whether it may go */
  leaves(): boolean {
    return !(this.isDirty || this.isSending) || this.page.keep(this.revision, this.page.read());
  }

  end(): void {
    this.leaves();
    this.isOver = true;
    clearTimeout(this.pausing);
    clearTimeout(this.keeping);
  }

  private inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    clearTimeout(this.pausing);
    const mine = this.turn.then(work);
    this.turn = mine;
    return mine;
  }

  /** Large forms are not put by for each letter: an old phone would stutter. */
  private keepNowAndThen(): boolean {
    clearTimeout(this.keeping);
    const now = Date.now();
    if (now - this.keptAt < KEEP_MILLISECONDS) {
      this.keeping = setTimeout(() => this.tell({ isKept: this.leaves() }), KEEP_MILLISECONDS);
      return this.state.isKept;
    }
    this.keptAt = now;
    return this.leaves();
  }

  private later(milliseconds: number): void {
    clearTimeout(this.pausing);
    if (!this.isOver) this.pausing = setTimeout(() => void this.inTurn(async () => (this.isDirty ? this.save() : null)), milliseconds);
  }

  private save(): Promise<SaveOutcome> {
    return this.send(this.unanswered ?? this.page.read(), true);
  }

  private async send(posted: Posted, auto: boolean): Promise<SaveOutcome> {
    // While the link is lost, the line that says so stands until the link is back.
    if (!TROUBLED.includes(this.state.phase)) this.tell({ phase: 'saving' });
    this.isSending = true;
    const typed = this.page.read();
    const outcome = await this.page.send(this.revision, posted, auto);
    this.isSending = false;
    this.unanswered = auto && (outcome.kind === 'unreached' || outcome.kind === 'failing') ? posted : null;
    this.settle(outcome, auto ? posted : typed);
    return outcome;
  }

  private settle(outcome: SaveOutcome, posted: Posted): void {
    if (outcome.kind === 'saved') {
      this.revision = outcome.revision;
      this.isDirty = !this.isOver && !isEqual(posted, this.page.read());
      if (this.isDirty) this.later(PAUSE_MILLISECONDS);
      else this.page.forget();
      this.tell({ phase: this.isDirty ? 'typing' : 'saved', at: outcome.at, refusal: null });
      if (!this.isOver) this.page.saved(outcome);
      return;
    }
    if (this.isOver) return;
    this.isDirty = true;
    const phase = outcome.kind;
    this.tell({ phase, isKept: this.leaves(), refusal: outcome.kind === 'refused' ? outcome.words : null });
    if (outcome.kind === 'overtaken') this.page.overtaken(outcome.conflict);
    if (phase === 'unreached' || phase === 'failing') this.later(RETRY_MILLISECONDS);
  }

  private tell(change: Partial<SaveState>): void {
    this.state = { ...this.state, ...change };
    if (!this.isOver) this.page.told(this.state);
  }
}
