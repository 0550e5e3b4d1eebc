/** The same words with a capital first letter, for the start of a sentence. */
export function sentenceCase(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}
