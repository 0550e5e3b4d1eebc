/** How an act is called, the words on its button, the words by which search finds it, and how the desk confirms it. */
export interface ActTexts {
  label: string;
  button: string;
  search: string;
  done: string;
}

export const actTexts = (label: string, button: string, search: string, done: string): ActTexts => ({ label, button, search, done });
