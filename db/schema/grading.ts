import { blob, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const reports = sqliteTable('reports', {
  id: text('id').primaryKey(),
  attempt: text('attempt').notNull(),
  engine: text('engine').notNull(),
  json: text('json').notNull(),
  scoreTenths: integer('score_tenths').notNull(),
  passed: integer('passed').notNull(),
  createdAt: text('created_at').notNull(),
  standing: text('standing', { enum: ['current', 'past', 'waiting', 'kept'] }).notNull(),
  registerVersion: text('register_version'),
  scenarioVersion: text('scenario_version'),
});

export const reportMarks = sqliteTable('report_marks', {
  report: text('report').primaryKey(),
  marks: text('marks').notNull(),
});

export const dependencies = sqliteTable('dependencies', {
  id: integer('id').primaryKey(),
  what: text('what').notNull(),
});

export const reportDependencies = sqliteTable('report_dependencies', {
  attempt: text('attempt').primaryKey(),
  report: text('report').notNull(),
  members: blob('members', { mode: 'buffer' }).notNull(),
});

export const disagreements = sqliteTable('disagreements', {
  id: text('id').primaryKey(),
  attempt: text('attempt').notNull(),
  finding: text('finding'),
  words: text('words').notNull(),
  createdAt: text('created_at').notNull(),
  report: text('report'),
  rule: text('rule'),
  status: text('status', { enum: ['open', 'upheld', 'rejected', 'answered'] }).notNull(),
  answer: text('answer'),
  answeredBy: text('answered_by'),
  answeredAt: text('answered_at'),
});
