interface QuestionAddress {
  seed: number;
  /** The lesson that asked it: the way back. */
  lesson?: string | null;
  answer?: readonly string[] | null;
}

/** The page of a question: one draw of it, with the judgement when there is an answer. */
export function questionPath(id: string, { seed, lesson, answer }: QuestionAddress): string {
  const query = new URLSearchParams({ so: String(seed) });
  if (answer !== undefined && answer !== null) query.set('dap', answer.join(','));
  if (lesson !== undefined && lesson !== null) query.set('bai', lesson);
  return `/cau-hoi/${id}?${query.toString()}`;
}
