import { expect, test } from 'vitest';
import { register, scenario } from '#tests/support/played-logs.ts';
import { competencesOf } from './competences.ts';

test('a case is tagged with the skills that its lawful run rests on, heaviest first', () => {
  expect(competencesOf(scenario('so-do-cho-dinh-chinh'), register)).toContain('jurisdiction');
  expect(competencesOf(scenario('dat-vuon-bai-sa'), register)[0]).toBe('rights');
  expect(competencesOf(scenario('dat-vuon-bai-sa'), register)).toContain('time');
});

test('a skill that hardly any points rest on is no tag', () => {
  const tags = competencesOf(scenario('quay-cho-go-may'), register);
  expect(tags.length).toBeGreaterThan(0);
  expect(tags.length).toBeLessThan(6);
  expect(tags).not.toContain('secrecy');
});
