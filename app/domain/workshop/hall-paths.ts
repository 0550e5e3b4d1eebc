/** Addresses of a hall's map. */
export const hallMapPath = (workshop: string, query: { scenario?: string; date?: string | null } = {}): string => `/lop-dieu-hanh/${workshop}/ban-do${search({ ca: query.scenario, ngay: query.date })}`;

export interface TraceAddress {
  scenario: string;
  deviation: string;
  date: string | null;
  trace?: string | null;
  step?: number;
}

export const tracePath = (workshop: string, { scenario, deviation, date, trace, step }: TraceAddress): string =>
  `/lop-dieu-hanh/${workshop}/ban-do/vet${search({ ca: scenario, loi: deviation, ngay: date, vet: trace, buoc: step })}`;

function search(values: Readonly<Record<string, string | number | null | undefined>>): string {
  const pairs = Object.entries(values).flatMap(([name, value]) => (value === undefined || value === null ? [] : [`${name}=${encodeURIComponent(value)}`]));
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
