import { integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const ruleEvidences = sqliteTable(
  'rule_evidences',
  {
    person: text('person').notNull(),
    id: text('id').notNull(),
    rule: text('rule').notNull(),
    at: text('at').notNull(),
    day: integer('day').notNull(),
    kind: text('kind', { enum: ['item', 'finding', 'practice'] }).notNull(),
    rating: text('rating', { enum: ['again', 'hard', 'good', 'easy'] }).notNull(),
    scenario: text('scenario'),
    hinted: integer('hinted').notNull(),
    attempt: text('attempt'),
    item: text('item'),
  },
  (table) => [primaryKey({ columns: [table.person, table.id] })],
);

export const ruleMemories = sqliteTable(
  'rule_memories',
  {
    person: text('person').notNull(),
    rule: text('rule').notNull(),
    stability: real('stability').notNull(),
    difficulty: real('difficulty').notNull(),
    due: integer('due').notNull(),
    seen: integer('seen').notNull(),
    reps: integer('reps').notNull(),
    lapses: integer('lapses').notNull(),
    right: real('right_count').notNull(),
    wrong: real('wrong_count').notNull(),
    chances: integer('chances').notNull(),
    cases: integer('cases').notNull(),
    scenarios: text('scenarios').notNull(),
    hinted: integer('hinted').notNull(),
    slipped: integer('slipped').notNull(),
    law: integer('law'),
    at: text('last_at').notNull(),
    id: text('last_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.person, table.rule] })],
);

export const refresherPeople = sqliteTable('refresher_people', {
  person: text('person').primaryKey(),
  goal: integer('goal').notNull(),
  answers: integer('answers').notNull(),
  forgottenAt: text('forgotten_at'),
});

export const foldedAttempts = sqliteTable('folded_attempts', {
  attempt: text('attempt').primaryKey(),
  person: text('person').notNull(),
  report: text('report').notNull(),
});

export const refresherSets = sqliteTable('refresher_sets', {
  id: text('id').primaryKey(),
  unit: text('unit').notNull(),
  by: text('by').notNull(),
  rules: text('rules').notNull(),
  since: integer('since').notNull(),
  at: text('at').notNull(),
});
