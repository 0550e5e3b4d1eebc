type Fill = (name: string, what: string | undefined) => string;

const fillPlaces = (text: string, fill: Fill): string => text.replace(/\{(\w+)(?::([^{}]+))?\}/g, (_, name: string, what: string | undefined) => fill(name, what));

/** A clause in square brackets falls away where one of its places stays empty: the law of that day says nothing there. */
function fillClause(clause: string, fill: Fill): string {
  let isEmpty = false;
  const filled = fillPlaces(clause, (name, what) => {
    const words = fill(name, what);
    isEmpty ||= words === '';
    return words;
  });
  return isEmpty ? '' : filled;
}

/** Fills `{name}`, `{name:what}` and `[clauses]` of a sentence; gaps that are left empty close, the first letter is made a capital. */
export function fillSentence(text: string, fill: Fill): string {
  const clauses = text.replace(/\[([^[\]]*)\]/g, (_, clause: string) => fillClause(clause, fill));
  const filled = fillPlaces(clauses, fill).replace(/ {2,}/g, ' ').trim();
  return filled.charAt(0).toLocaleUpperCase('vi') + filled.slice(1);
}
