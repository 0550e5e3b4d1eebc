/** The number of the newest migration this program knows; a test compares it with db/migrations. */
export const SCHEMA_VERSION = 9;
