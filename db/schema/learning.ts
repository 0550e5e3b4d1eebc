import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const lessonReadings = sqliteTable('lesson_readings', {
  id: text('id').primaryKey(),
  person: text('person').notNull(),
  course: text('course').notNull(),
  lesson: text('lesson').notNull(),
  version: text('version').notNull(),
  lawDate: text('law_date').notNull(),
  readAt: text('read_at').notNull(),
});

export const lessonPlaces = sqliteTable(
  'lesson_places',
  {
    person: text('person').notNull(),
    course: text('course').notNull(),
    lesson: text('lesson').notNull(),
    section: text('section').notNull(),
    at: text('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.person, table.course, table.lesson] })],
);

export const certificates = sqliteTable('certificates', {
  id: text('id').primaryKey(),
  code: text('code').notNull(),
  person: text('person').notNull(),
  course: text('course').notNull(),
  courseVersion: text('course_version').notNull(),
  registerVersion: text('register_version').notNull(),
  name: text('name').notNull(),
  workplace: text('workplace'),
  courseTitle: text('course_title').notNull(),
  lessons: integer('lessons').notNull(),
  minutes: integer('minutes').notNull(),
  lawDate: text('law_date').notNull(),
  issuedAt: text('issued_at').notNull(),
});
