import type { Question } from '#simulations/questions/question.ts';
import type { Day } from '#simulations/law/types.ts';

/** Things that are taken for each other, by the misconceptions of who does. */
const PAIRS: readonly { id: string; misconceptions: readonly string[]; sorts: boolean }[] = [
  { id: 'loai-don', misconceptions: ['nham-to-cao-voi-khieu-nai', 'nham-kien-nghi-voi-khieu-nai', 'nham-phan-anh-voi-to-cao', 'nham-kien-nghi-voi-phan-anh', 'nham-loai-don'], sorts: true },
  { id: 'hoa-giai', misconceptions: ['to-hoa-giai-thay-xa', 'quay-lai-hoa-giai', 'bo-qua-hoa-giai-o-xa'], sorts: false },
  { id: 'tu-choi', misconceptions: ['nham-khong-thu-ly-voi-khong-tham-quyen', 'tu-choi-ngoai-danh-muc', 'tu-choi-khong-noi-ly-do'], sorts: false },
];

function tellsApart(question: Question, { misconceptions, sorts }: (typeof PAIRS)[number]): boolean {
  if (question.kind === 'classify') return sorts;
  return (question.kind === 'single' || question.kind === 'multiple') && question.options.some(({ misconception }) => misconception !== undefined && misconceptions.includes(misconception));
}

/** Whether a question tells look-alikes apart: it is asked first of a rule that was failed. */
export function isDrill(question: Question): boolean {
  return PAIRS.some((pair) => tellsApart(question, pair));
}

/** A drill for each pair of look-alikes: another question, with other numbers, each day. Pairs that the bank has no question for are left out. */
export function lookalikes(questions: ReadonlyMap<string, Question>, today: Day): { id: string; question: string; seed: number }[] {
  return PAIRS.flatMap((pair) => {
    const drills = [...questions.values()].filter((question) => tellsApart(question, pair));
    const drill = drills[today % Math.max(1, drills.length)];
    return drill === undefined ? [] : [{ id: pair.id, question: drill.id, seed: today }];
  });
}
