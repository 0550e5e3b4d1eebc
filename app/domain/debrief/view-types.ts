import type { Day, IsoDate } from '#simulations/law/types.ts';
import type { AlignedRow, ErrorClass } from '#simulations/grading/types.ts';
import type { Competence, Severity } from '#simulations/procedures/procedure.ts';
import type { SheetEntry } from '#simulations/desk/forms/sheet-types.ts';
import type { FindingPaperView } from '../forms/view-types.ts';
import type { StageMapView } from '../map/view-types.ts';

/** The debrief of one submitted attempt, ready to be shown: every sentence is finished, every citation resolved. */
export interface DebriefView extends DebriefCore {
  stages: StageMapView;
}

/** The debrief without the map, as it is also made on a device. */
export interface DebriefCore {
  attempt: string;
  /** `inFamily`: there are cases that differ from it in one thing or two. */
  scenario: { id: string; title: string; inFamily: boolean };
  /** First and last day of the case on the simulated calendar. */
  from: Day;
  to: Day;
  /** The law that the case was judged by, in words: "Luật áp dụng: từ 01/7/2026". */
  law: string;
  /** 0 to 100 as it is read aloud: "61" or "87,8". */
  score: string;
  scoreTenths: number;
  passed: boolean;
  /** "Chưa đạt: còn một lỗi nghiêm trọng chưa sửa." */
  verdict: string;
  doneRight: DoneRightView[];
  /** "Ba nguyên nhân cần sửa" */
  findingsHeading: string;
  findings: FindingView[];
  advice: AdviceView[];
  timeline: LaneRow[];
  nearestPath: PathStepView[];
  competences: CompetenceView[];
  /** Every place from which the case can be tried again, earliest first. */
  forks: ForkTarget[];
  /** The provisions that were stated at marked acts, in the order of the acts. */
  grounds: GroundView[];
  hints: HintUsedView[];
  /** Papers of the case that can be opened and printed. */
  papers: SheetEntry[];
  /** What the trainee has already sent with "Tôi không đồng ý". */
  disagreements: DisagreementView[];
  /** Versions the grade rests on, for the foot of the page and for support. */
  basis: { scenario: string; procedure: string; register: string; engine: string; table: number; registerAsOf: IsoDate };
}

/** "Tôi không đồng ý" and what became of it. */
export interface DisagreementView {
  finding: string | null;
  words: string;
  on: IsoDate;
  /** Null while nobody has answered. */
  answer: { outcome: 'upheld' | 'rejected' | 'answered'; words: string; by: string; on: IsoDate } | null;
}

export interface DoneRightView {
  label: string;
  on: Day | null;
  due: Day | null;
}

/** A provision that was stated at an act, judged apart from the act. */
export interface GroundView {
  seq: number;
  label: string;
  /** The article that was stated. */
  given: string;
  mark: 'ok' | 'minor' | 'open';
  verdict: string;
  text: string;
  /** What the law accepts; empty when just that was stated. */
  accepted: CiteView[];
}

/** Help that was taken for one step. */
export interface HintUsedView {
  label: string;
  level: string;
  cost: string;
}

export interface FindingView {
  id: string;
  /** Safe as an element id: "loi-1". */
  anchor: string;
  class: ErrorClass;
  severity: Severity;
  /** How weighty, in words: "Lỗi nghiêm trọng", "Lỗi đáng kể", "Lỗi nhẹ". */
  severityWords: string;
  /** The mark's style: a diamond, a half disc, an empty ring. */
  mark: 'fatal' | 'major' | 'minor';
  competence: string;
  name: string;
  day: Day;
  /** On what the judgement rests: facts, days, the law in force, in whole sentences. */
  because: string[];
  did: string;
  required: string;
  citizen: string;
  repair: string;
  pointsLost: string;
  cites: CiteView[];
  /** The day count in sentences. */
  derivation: string[];
  calendar: DayCountView | null;
  /** "Kéo theo 2 lỗi, không trừ điểm thêm"; null when nothing followed. */
  consequencesHeading: string | null;
  consequences: { name: string; did: string }[];
  /** "Nếu đã …, mọi việc khác giữ nguyên, thì không có lỗi này."; null where no smaller change is known than doing the case again. */
  smallest: string | null;
  /** The paper it is about and the fields that the broken rule looks at; null for what is about no paper. */
  paper: FindingPaperView | null;
  fork: ForkTarget | null;
}

/** What a guided case says at once of an act that was just done against the law. */
export interface RemarkView {
  id: string;
  /** The event it is about. */
  seq: number;
  day: Day;
  fatal: boolean;
  name: string;
  required: string;
  citizen: string;
  cites: CiteView[];
}

/** A citation with the wording that was in force on the day judged. */
export interface CiteView {
  provision: string;
  /** "Điều 27 Luật Khiếu nại" */
  article: string;
  instrument: string;
  summary: string;
  /** "từ 01/7/2026" or "từ 01/7/2021 đến hết 30/6/2026" */
  applies: string;
  /** "22/11/2026, đã đọc nguyên văn" */
  verified: string;
  /** The wordings of other dates. */
  otherVersions: { applies: string; summary: string }[];
}

/** The calendar of a counted term: whole weeks from the week of the anchor to the week of the last lawful or the actual day. */
export interface DayCountView {
  /** What the small numbers count: "ngày làm việc", "ngày". */
  unit: string;
  anchor: Day;
  due: Day;
  /** The day on which it was done, when it was. */
  done: Day | null;
  weeks: DayCell[][];
}

export interface DayCell {
  day: Day;
  /** "03" */
  label: string;
  /** The number of the counted day; null for days that do not count. */
  count: number | null;
  working: boolean;
  mark: 'start' | 'due' | 'done' | null;
  /** Name of a holiday. */
  name?: string;
}

export interface AdviceView {
  text: string;
  cites: CiteView[];
  /** The open legal questions, in words. */
  open: string[];
}

/** One row of the two lanes. `mine` and `lawful` are equal in a row that is the same on both sides. */
export interface LaneRow {
  day: Day;
  same: boolean;
  mine: string | null;
  lawful: string | null;
  due: Day | null;
  /** The weightiest finding shown here. */
  mark: 'fatal' | 'major' | 'minor' | null;
  /** Anchors of the findings shown here. */
  findings: string[];
  move: AlignedRow['move'];
  /** Days since the row before, when at least one lies between; `working` is null where the calendar does not reach. */
  gap: { days: number; working: number | null } | null;
  /** An act that stands at two places: the same number at both, and in words where the other one is. */
  pair: { number: number; words: string } | null;
  /** Papers that the act left. */
  papers: string[];
  /** Something that happened without the trainee: because of what he did or left undone, or by itself. */
  world: 'consequence' | 'event' | null;
}

export interface PathStepView {
  words: string;
  day: Day;
  due: Day | null;
  /** The trainee did this too, at this point. */
  done: boolean;
}

export interface CompetenceView {
  competence: Competence;
  label: string;
  percent: number;
  /** "Vững", "Đang tiến bộ", "Nên ôn lại" */
  words: string;
}

/** "Từ 05/8, thử lại": the case as it stood before event `beforeSeq`. */
export interface ForkTarget {
  beforeSeq: number;
  day: Day;
  label: string;
}
