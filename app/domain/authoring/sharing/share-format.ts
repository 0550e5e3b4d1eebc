/** What names the format of shared files; apart from its schema, which browsers have no use for. */

export const SHARE_FORMAT = 'saban-chia-se';
/** One more with every change after which older installations would misread a file. */
export const SHARE_VERSION = 1;
/** Where every installation shows the schema of the format. */
export const SHARE_SCHEMA_PATH = '/dinh-dang/chia-se-1.schema.json';

/** Bytes of a file that is taken in. */
export const SHARE_MAX_BYTES = 20 * 1024 * 1024;
