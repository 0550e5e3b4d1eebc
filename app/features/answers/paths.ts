/** Addresses of the library of answers. */
export const ANSWERS_PATH = '/hoi-dap';

export const answerPath = (id: string): string => `${ANSWERS_PATH}/${id}`;

export function answersPath({ typed = '', provision = null, page = 1 }: { typed?: string; provision?: string | null; page?: number }): string {
  const query = new URLSearchParams();
  if (typed !== '') query.set('q', typed);
  if (provision !== null) query.set('dieu', provision);
  if (page > 1) query.set('trang', String(page));
  const asked = query.toString();
  return asked === '' ? ANSWERS_PATH : `${ANSWERS_PATH}?${asked}`;
}
