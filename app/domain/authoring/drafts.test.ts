import { describe, expect, test } from 'vitest';
import { canAuthorFor, canPublishDraft, canReviewDraft, canSeeDraft, canWriteDraft } from '../access.ts';
import type { AuthorStanding } from '../access.ts';
import { standingApproval } from './approval.ts';
import { titleOf } from './draft-title.ts';
import { authoredId } from './item-id.ts';

const chance = (...bytes: number[]) => new Uint8Array(bytes);

describe('the id of what is written in the browser', () => {
  test('is made of the title without marks and six letters', () => expect(authoredId('Đất vườn Bãi Sa', chance(0, 1, 2, 3, 4, 5))).toBe('cn-dat-vuon-bai-sa-abcdef'));
  test('is whole without a title, and stays short with a long one', () => {
    expect(authoredId('…', chance(0, 0, 0, 0, 0, 0))).toBe('cn-aaaaaa');
    expect(authoredId('rất dài '.repeat(40), chance(9, 9, 9, 9, 9, 9))).toMatch(/^cn-[a-z0-9]+(?:-[a-z0-9]+)*-[a-z]{6}$/);
    expect(authoredId('rất dài '.repeat(40), chance(9, 9, 9, 9, 9, 9)).length).toBeLessThan(64);
  });
});

describe('what a draft is called', () => {
  test('a case by its title, a question by what it asks, a lesson by its head', () => {
    expect(titleOf('case', '{"title":" Cái\\n cổng "}')).toBe('Cái cổng');
    expect(titleOf('question', '{"ask":"Hạn nào?"}')).toBe('Hạn nào?');
    expect(titleOf('lesson', '---\ntitle: "Thụ lý"\nsummary: x\n---\n')).toBe('Thụ lý');
  });
  test('words for what says nothing yet, and one line of what says too much', () => {
    expect(titleOf('case', '{}')).toBe('Tình huống chưa đặt tên');
    expect(titleOf('lesson', 'chưa có đầu bài')).toBe('Bài học chưa đặt tên');
    expect([...titleOf('case', JSON.stringify({ title: 'x'.repeat(500) }))]).toHaveLength(160);
  });
});

describe('an approval', () => {
  const review = (hash: string, reviewer: string, decision: 'approve' | 'send-back') => ({ hash, reviewer, decision });
  test('stands for the very text that was read', () => {
    expect(standingApproval([review('a', 'nhan', 'approve')], 'a', ['giang'])?.reviewer).toBe('nhan');
    expect(standingApproval([review('a', 'nhan', 'approve')], 'b', ['giang'])).toBeNull();
  });
  test('falls with a later no to the same text, and with the reviewer’s own hand in it', () => {
    expect(standingApproval([review('a', 'nhan', 'approve'), review('a', 'nhan', 'send-back')], 'a', ['giang'])).toBeNull();
    expect(standingApproval([review('a', 'nhan', 'approve')], 'a', ['giang', 'nhan'])).toBeNull();
  });
});

describe('rights in a unit', () => {
  const trainer = { person: 'giang', role: 'trainer' } as const;
  const trainee = { person: 'hoc', role: 'trainee' } as const;
  const draft = { author: 'khac', unit: 'xa-a' };
  const standing = (unit: string | null, ...roles: ('author' | 'reviewer' | 'publisher')[]): AuthorStanding => ({ unit, rights: roles.map((role) => ({ unit: 'xa-a', role })) });

  test('the own unit may be written for; another only with the right to write there', () => {
    expect([standing('xa-a'), standing('xa-b'), standing('xa-b', 'author'), standing('xa-b', 'reviewer')].map((each) => canWriteDraft(trainer, each, draft))).toEqual([true, false, true, false]);
    expect([standing('xa-a'), standing('xa-b'), standing('xa-b', 'author')].map((each) => canAuthorFor(trainer, each, 'xa-a'))).toEqual([true, false, true]);
  });
  test('any right in a unit shows its drafts; a draft of no unit is its author’s', () => {
    expect([standing('xa-b', 'publisher'), standing('xa-b')].map((each) => canSeeDraft(trainer, each, draft))).toEqual([true, false]);
    expect(canSeeDraft(trainer, standing(null, 'author'), { author: 'khac', unit: null })).toBe(false);
    expect(canSeeDraft(trainer, standing(null), { author: 'giang', unit: null })).toBe(true);
  });
  test('reviewing and publishing need the right, and reviewing another hand', () => {
    expect(canReviewDraft(trainer, standing('xa-a'), draft, ['khac'])).toBe(false);
    expect(canReviewDraft(trainer, standing('xa-a', 'reviewer'), draft, ['khac'])).toBe(true);
    expect(canReviewDraft({ person: 'khac', role: 'admin' }, standing(null), draft, ['khac'])).toBe(false);
    expect([standing('xa-a', 'reviewer'), standing('xa-a', 'publisher')].map((each) => canPublishDraft(trainer, each, draft))).toEqual([false, true]);
  });
  test('a trainee has none of them, whatever stands in the table', () => {
    const all = standing('xa-a', 'author', 'reviewer', 'publisher');
    expect([canSeeDraft(trainee, all, draft), canWriteDraft(trainee, all, draft), canReviewDraft(trainee, all, draft, []), canPublishDraft(trainee, all, draft)]).toEqual([false, false, false, false]);
  });
});
