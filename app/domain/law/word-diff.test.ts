import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordDiff } from './word-diff.ts';

const shown = (before: string, after: string) => wordDiff(before, after).parts.map(({ text, change }) => (change === 'same' ? text : change === 'gone' ? `[-${text}-]` : `[+${text}+]`)).join('');

test('words that went and came stand where they were', () => {
  expect(shown('Thụ lý trong 10 ngày.', 'Thụ lý trong 07 ngày làm việc.')).toBe('Thụ lý trong [-10 -][+07 +]ngày [+làm việc+].');
});

test('what is the same differs in nothing', () => {
  expect(wordDiff('Gửi  ngay.', 'Gửi ngay.')).toEqual({ parts: [{ text: 'Gửi ngay.', change: 'same' }], alike: 1 });
  expect(wordDiff('', '')).toEqual({ parts: [], alike: 1 });
});

test('texts without a common word are not alike', () => {
  expect(wordDiff('một hai', 'ba bốn').alike).toBe(0);
});

const text = fc.array(fc.constantFrom('thụ', 'lý', 'ngày', '07', ',', '.'), { maxLength: 30 }).map((words) => words.join(' '));

test('without what came the old text is left, without what went the new one', () => {
  fc.assert(fc.property(text, text, (before, after) => {
    const { parts } = wordDiff(before, after);
    const without = (change: 'gone' | 'new') => parts.filter((part) => part.change !== change).map((part) => part.text).join('').replaceAll(' ', '');
    expect(without('new')).toBe(before.replaceAll(' ', ''));
    expect(without('gone')).toBe(after.replaceAll(' ', ''));
  }));
});
