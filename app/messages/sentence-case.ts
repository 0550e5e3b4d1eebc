/** The same words with a capital first letter, for the start of a sentence. */
export function sentenceCase(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}

/** The same words with a small first letter, for the middle of a sentence. */
export function lowerCase(words: string): string {
  return words.charAt(0).toLocaleLowerCase('vi') + words.slice(1);
}
