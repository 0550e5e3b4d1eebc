import { expect, test } from 'vitest';
import { loadScenarios } from '#content/compile/scenarios.ts';
import { realLaw, realRegister } from '#tests/support/complaint-case.ts';
import { INQUIRY } from '../desk/act-data.ts';
import { openCase, play } from '../desk/play.ts';
import type { DeskCommand } from '../desk/play-types.ts';
import { viewDesk } from '../desk/view.ts';
import { grade } from '../grading/grade.ts';
import type { CaseEvent } from '../procedures/case-event.ts';
import { complaintProcedure } from '../procedures/index.ts';
import type { Procedure } from '../procedures/procedure.ts';
import { hintAct, hintLadder } from './ladder.ts';
import { openHint } from './open.ts';
import type { Hint, HintLevel } from './types.ts';

const law = realLaw();
const register = realRegister();
const { scenarios } = loadScenarios('content/scenarios', register);

/** A case of the library that is worked command by command. */
class Worked {
  readonly log: CaseEvent[];
  private readonly id: string;
  private readonly procedure: Procedure;

  constructor(id: string, procedure: Procedure = complaintProcedure) {
    this.id = id;
    this.procedure = procedure;
    this.log = openCase(this.setting);
  }

  get setting() {
    const scenario = scenarios.get(this.id);
    if (scenario === undefined) throw new Error(this.id);
    return { scenario, register };
  }

  get input() {
    return { scenario: this.setting.scenario, procedure: this.procedure, law, events: this.log };
  }

  hints(): Hint[] {
    return hintLadder(this.input).hints;
  }

  subjects(): string[] {
    return this.hints().map(({ subject }) => subject);
  }

  do(command: DeskCommand): this {
    const result = play(this.setting, this.log, command);
    if (!result.ok) throw new Error(result.message);
    this.log.push(...result.events);
    return this;
  }

  open(hint: Pick<Hint, 'subject' | 'instance'>, ...levels: HintLevel[]): this {
    for (const level of levels) {
      const result = openHint(this.input, { ...hint, level });
      if (!result.ok) throw new Error(result.message);
      this.log.push(...result.events);
    }
    return this;
  }

  /** Does what the most urgent hint does until it is about a subject. */
  until(subject: string): Hint {
    for (let tries = 0; tries < 60; tries += 1) {
      const [hint] = this.hints();
      if (hint === undefined) break;
      if (hint.subject === subject) return hint;
      const act = hintAct(this.input, hint.subject, hint.instance);
      if (act !== null) this.do(act);
    }
    throw new Error(`no hint ever comes to ${subject}`);
  }
}

test('a hint that nobody has opened says nothing but what its first level would tell', () => {
  const [hint] = new Worked('dat-vuon-bai-sa').hints();
  expect(hint).toEqual({ subject: INQUIRY, instance: '1', opened: 0, said: [], due: null, next: { level: 1, offer: 'Gợi ý cho biết vụ việc đang ở giai đoạn nào. Không trừ điểm.' } });
});

test('each level says more: the stage and the day, the provision of that day, the act', () => {
  const worked = new Worked('dat-vuon-bai-sa');
  const hint = worked.until('complaint.accepted');
  worked.open(hint, 1, 2, 3, 4);
  const opened = worked.hints().find(({ subject }) => subject === hint.subject);
  expect(opened?.said.map(({ text }) => text)).toEqual([
    'Vụ việc đang ở giai đoạn “Thụ lý hoặc trả lời”. Hạn gần nhất là ngày 12/8/2026.',
    expect.stringMatching(/^Việc đến lượt theo .*Điều 27 Luật Khiếu nại/),
    'Việc cần làm bây giờ: thụ lý và ra thông báo.',
    'Việc này được làm thay anh chị, với đủ nội dung pháp luật đòi hỏi.',
  ]);
  expect(opened?.said[1]?.cites).toContainEqual({ provision: 'lkn-2011/d27', version: '2026-07-01' });
  expect(opened?.due).not.toBeNull();
  expect(opened?.next).toBeNull();
});

test('what a level costs is said before it is opened', () => {
  const worked = new Worked('dat-vuon-bai-sa');
  const hint = worked.until('complaint.accepted');
  const offers = ([[], [1], [2], [3]] as HintLevel[][]).map((levels) => worked.open(hint, ...levels).hints().find(({ subject }) => subject === hint.subject)?.next?.offer);
  expect(offers).toEqual([
    'Gợi ý cho biết vụ việc đang ở giai đoạn nào và hạn nào gần nhất. Không trừ điểm.',
    'Gợi ý cho biết việc đến lượt theo điều khoản nào. Nếu mở, việc này chỉ còn được tính tối đa 90% số điểm.',
    'Gợi ý gọi tên việc cần làm. Nếu mở, việc này chỉ còn được tính tối đa 70% số điểm.',
    'Việc cần làm được làm thay anh chị. Nếu mở, việc này chỉ còn được tính tối đa 40% số điểm.',
  ]);
});

test('a level is opened after the one before it, once, and only of a hint that stands', () => {
  const worked = new Worked('dat-vuon-bai-sa');
  const hint = { subject: INQUIRY, instance: '1' };
  const refused = (opening: { subject: string; instance: string; level: HintLevel }) => openHint(worked.input, opening);
  expect(refused({ ...hint, level: 2 })).toMatchObject({ ok: false, message: 'Gợi ý mở lần lượt từng mức; mức tiếp theo là mức 1.' });
  expect(refused({ subject: 'complaint.settled', instance: '', level: 1 })).toMatchObject({ ok: false, message: 'Lúc này không có gợi ý đó. Hãy xem lại gợi ý đang có trên bàn.' });
  worked.open(hint, 1, 2, 3, 4);
  expect(refused({ ...hint, level: 4 })).toMatchObject({ ok: false, message: 'Gợi ý này đã mở hết các mức.' });
});

test('opening a hint takes no time and shows nothing on the desk', () => {
  const worked = new Worked('dat-vuon-bai-sa');
  const before = viewDesk(worked.setting, worked.log);
  worked.open({ subject: INQUIRY, instance: '1' }, 1, 2);
  const { seq, ...after } = viewDesk(worked.setting, worked.log);
  expect(seq).toBe(before.seq + 2);
  expect({ ...after, seq: before.seq }).toEqual(before);
  expect(worked.log.at(-1)).toMatchObject({ type: 'hint.opened', src: 'trainee', data: { subject: INQUIRY, instance: '1', level: 2 } });
});

test('whether to accept is not hinted before the suit in court was found out; then the refusal is', () => {
  const worked = new Worked('quay-cho-go-may');
  const decisions = ['complaint.accepted', 'complaint.acceptanceRefused'];
  for (let tries = 0; tries < 20 && !worked.subjects().includes('complaint.acceptanceRefused'); tries += 1) {
    expect(worked.subjects().filter((subject) => decisions.includes(subject))).toEqual([]);
    const [hint] = worked.hints();
    const act = hint === undefined ? null : hintAct(worked.input, hint.subject, hint.instance);
    if (act !== null) worked.do(act);
  }
  expect(viewDesk(worked.setting, worked.log).known.map(({ id }) => id)).toContain('toa-thu-ly');
  expect(worked.subjects()).toContain('complaint.acceptanceRefused');
});

test('the inquiry says what is open, whom to ask, and no answer', () => {
  const worked = new Worked('gian-bep-dong-vong');
  const { subject, instance } = worked.until('petition.classified');
  const classify = hintAct(worked.input, subject, instance);
  if (classify !== null) worked.do(classify);
  const hint = worked.until(INQUIRY);
  expect(worked.subjects()).not.toContain('suspend-execution');
  worked.open(hint, 1, 2, 3);
  const said = worked.hints().find(({ subject }) => subject === INQUIRY)?.said.map(({ text }) => text);
  expect(said).toEqual(['Vụ việc đang ở giai đoạn “Thụ lý hoặc trả lời”.', 'Còn điều phải biết rõ rồi mới đi tiếp được. Ông Ngoạn đã khởi kiện chưa: chưa hỏi.', 'Việc cần làm bây giờ: hỏi ông Khúc Đình Ngoạn.']);
  worked.do({ do: 'person.asked', data: { person: 'ngoan' } }).until('suspend-execution');
});

test('a duty that may only be seen at the end is never hinted', () => {
  const secret: Procedure = { ...complaintProcedure, duties: complaintProcedure.duties.map((duty) => (duty.id === 'send-acceptance' ? { ...duty, reveal: 'end' } : duty)) };
  const open = new Worked('dat-vuon-bai-sa');
  open.until('send-acceptance');
  const closed = new Worked('dat-vuon-bai-sa', secret);
  expect(() => closed.until('send-acceptance')).toThrow('no hint ever comes');
});

test('what depends on the result of verification waits for it', () => {
  const worked = new Worked('gian-bep-dong-vong');
  worked.until('verification.assigned');
  for (let acts = 0; acts < 3; acts += 1) {
    const [hint] = worked.hints();
    const act = hint === undefined ? null : hintAct(worked.input, hint.subject, hint.instance);
    if (act !== null) worked.do(act);
  }
  const [hint] = worked.hints();
  expect(hint?.subject).toBe(INQUIRY);
  expect(hintAct(worked.input, INQUIRY, hint?.instance ?? '')).toEqual({ wait: 'next-event' });
});

test('a hint that stands on no ladder does nothing', () => {
  expect(hintAct(new Worked('dat-vuon-bai-sa').input, 'complaint.settled', '')).toBeNull();
});

test('a hint opened to its end costs the most that its duty can earn, and is no finding', () => {
  const helped = new Worked('quay-cho-go-may');
  const alone = new Worked('quay-cho-go-may');
  for (const worked of [helped, alone]) {
    const hint = worked.until('complaint.acceptanceRefused');
    if (worked === helped) worked.open(hint, 1, 2, 3, 4);
    for (let tries = 0; tries < 10 && worked.hints().length > 0; tries += 1) {
      const [next] = worked.hints();
      const act = next === undefined ? null : hintAct(worked.input, next.subject, next.instance);
      if (act !== null) worked.do(act);
    }
  }
  const reports = [helped, alone].map(({ input }) => grade({ ...input, submitted: true }));
  const [dear, free] = reports;
  expect(free).toMatchObject({ score: 100, hints: [] });
  expect(dear?.findings).toEqual([]);
  expect(dear?.hints).toEqual([{ subject: 'complaint.acceptanceRefused', instance: '', label: expect.any(String), level: 4, pointsLost: Math.round((100 - (dear?.score ?? 0)) * 10) / 10 }]);
  expect(dear?.competences.map(({ possible }) => possible)).toEqual(free?.competences.map(({ possible }) => possible));
});
