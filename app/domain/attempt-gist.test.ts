import { expect, test } from 'vitest';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';
import { gistOf, gistToJson, parseGist } from './attempt-gist.ts';
import { formatScore, tenthsOf } from './score.ts';

const event = (seq: number, src: CaseEvent['src'], day: number): CaseEvent => ({ seq, type: 'x', day, src, actor: 'world', data: {} });

test('the gist of a log is its last day and the acts of the trainee, and survives the cache', () => {
  const gist = gistOf([event(1, 'world', 10), event(2, 'trainee', 10), event(3, 'world', 12)], 'Anh Toàn chờ trả lời.');
  expect(gist).toEqual({ day: 12, acts: 1, last: 'Anh Toàn chờ trả lời.' });
  expect(parseGist(gistToJson(gist))).toEqual(gist);
});

test.each(['', '{', 'null', '{"day":1}', '{"day":1,"acts":0,"last":"","more":1}', '{"day":"1","acts":0,"last":""}', '{"day":1,"acts":0,"last":"","state":"a-stage-that-is-gone"}'])('a cached gist of another shape (%s) is made again', (text) => {
  expect(parseGist(text)).toBeNull();
});

test('scores are stored in whole tenths and read with a comma', () => {
  expect([87.8, 100, 0, 61, 0.1 + 0.2].map((score) => formatScore(tenthsOf(score)))).toEqual(['87,8', '100', '0', '61', '0,3']);
});
