import { z } from 'zod';
import { isPictureName } from '../../lessons/picture-name.ts';
import { AUTHORED_PREFIX } from '../item-id.ts';
import { shareFileWords as words } from './share-file.vi.ts';
import { SHARE_FORMAT, SHARE_SCHEMA_PATH, SHARE_VERSION } from './share-format.ts';

/**
 * A file in which trainers hand on what they wrote: items with their authors, the law they were proved under, and a signature of
 * the installation (docs/decisions/042). Anything that is not described here is refused.
 */

const MOST_ITEMS = 500;
const MOST_AUTHORS = 100;
const MOST_PROVISIONS = 2000;
const MOST_PICTURES = 500;

const line = z.string().min(1).max(300);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const base64 = z.string().regex(/^[A-Za-z0-9+/]+={0,2}$/);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const itemId = z.string().max(80).regex(new RegExp(`^${AUTHORED_PREFIX}(?:[a-z0-9]+-)*[a-z]{6}$`));

const told = {
  id: itemId.describe(words.id),
  title: line.describe(words.title),
  revision: z.int().min(1).describe(words.revision),
  authors: z.array(z.strictObject({ name: line })).min(1).max(MOST_AUTHORS).describe(words.authors),
  rests: z.array(z.strictObject({ provision: z.string().max(80), article: line, digest: hash })).max(MOST_PROVISIONS).describe(words.rests),
  hash: hash.describe(words.hash),
};

const document = z.record(z.string(), z.json()).describe(words.document);

const itemSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('case').describe(words.kinds.case), ...told, document }),
  z.strictObject({ kind: z.literal('question').describe(words.kinds.question), ...told, document }),
  z.strictObject({ kind: z.literal('course').describe(words.kinds.course), ...told, document }),
  z.strictObject({ kind: z.literal('lesson').describe(words.kinds.lesson), ...told, text: z.string().describe(words.text) }),
]);

const pictureSchema = z.strictObject({
  name: z.string().refine(isPictureName).describe(words.pictureName),
  alt: line.describe(words.alt),
  type: z.literal('image/webp').describe(words.type),
  data: base64.describe(words.data),
  hash: hash.describe(words.pictureHash),
});

export const shareSchema = z.strictObject({
  $schema: z.string().max(300).optional().describe(words.schema),
  format: z.literal(SHARE_FORMAT).describe(words.format),
  version: z.literal(SHARE_VERSION).describe(words.version),
  madeAt: z.iso.datetime().describe(words.madeAt),
  madeBy: line.describe(words.madeBy),
  unit: line.nullable().describe(words.unit),
  law: z.strictObject({ register: hash.describe(words.register), on: day.describe(words.on) }).describe(words.law),
  items: z.array(itemSchema).min(1).max(MOST_ITEMS).describe(words.items),
  pictures: z.array(pictureSchema).max(MOST_PICTURES).describe(words.pictures),
  key: base64.max(100).describe(words.key),
  signature: base64.max(200).describe(words.signature),
});

export type ShareFile = z.output<typeof shareSchema>;
export type ShareItem = ShareFile['items'][number];

/** What of an item its hash is made of: the document, or the text of a lesson. */
export const matterOf = (item: ShareItem): unknown => (item.kind === 'lesson' ? item.text : item.document);

/** The JSON Schema of the format, as it stands at SHARE_SCHEMA_PATH. */
export function shareJsonSchema(): string {
  const shape = z.toJSONSchema(shareSchema, { io: 'input', target: 'draft-7' });
  return `${JSON.stringify({ ...shape, $id: SHARE_SCHEMA_PATH, title: words.name, description: words.about }, null, 2)}\n`;
}
