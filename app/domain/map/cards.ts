import { mapWords as words } from '../../messages/map.ts';
import type { MapArrow, MapPlace, MapStep } from './graph.ts';
import { LINE, SIGN, wrap } from './lettering.ts';
import { lightOf } from './light.ts';
import type { Light, LitMap } from './light.ts';
import type { Box, DrawnLine, Sign } from './view-types.ts';

/** Who went somewhere, in words behind their sign. */
export interface Said {
  text: string;
  sign: Sign;
}

/** What went wrong somewhere, and where it leads. */
export interface Astray {
  text: string;
  leads?: NonNullable<DrawnLine['leads']>;
  label?: string;
}

/** What the map of one attempt, or of many, says at its places and arrows. */
export interface CardWords {
  place(place: MapPlace): Said | null;
  arrow(arrow: MapArrow): Said | null;
  astrayAt(place: MapPlace): Astray | null;
  astrayOn(arrow: MapArrow): Astray | null;
}

/** A lit map with what it says. */
export interface LitCard {
  lit: LitMap;
  says: CardWords;
}

/** What is written on a place or beside an arrow, from its upper left corner. */
export interface Lettering {
  width: number;
  height: number;
  head: number;
  lines: DrawnLine[];
  bands: (Box & { light: Light })[];
}

export const CARD = 296;
const LABEL = 262;
const PAD = 12;
/** Where the findings stand in the line of the status. */
const FINDINGS_WIDTH = 84;

/** Writes rows one below the other. */
class Writer {
  readonly lines: DrawnLine[] = [];
  y: number;

  constructor(
    private readonly left: number,
    private readonly width: number,
    top: number,
  ) {
    this.y = top;
  }

  write(text: string, style: { strong?: number; tone?: DrawnLine['tone']; sign?: Sign | null; indent?: boolean } = {}): void {
    const { strong = 0, tone = 'plain', sign = null, indent = false } = style;
    const inset = indent ? SIGN : 0;
    wrap(text, this.width - inset, strong).forEach((row, index) => {
      this.lines.push({ x: this.left + inset, y: this.y + LINE * 0.72, ...row, tone, ...(sign !== null && index === 0 ? { sign } : {}) });
      this.y += LINE;
    });
  }

  /** The line of the status: who went here, and what went wrong to the right of it. Takes its room even when nothing is said. */
  status(said: Said | null, astray: Astray | null): void {
    const y = this.y + LINE * 0.72;
    if (said !== null) this.lines.push({ x: this.left + SIGN, y, text: said.text, strong: 0, tone: 'plain', sign: said.sign });
    if (astray !== null) this.lines.push({ x: this.left + this.width - FINDINGS_WIDTH + SIGN, y, ...astray, strong: 0, tone: 'plain', sign: 'finding' });
    this.y += LINE;
  }
}

/** Says when a way is open where the way first stands on the map; the words below the map say it everywhere. */
export type Telling = (step: MapStep) => string;

export function tellOnce(): Telling {
  const told = new Set<string>();
  return (step) => {
    const text = words.step(step.act, step.when);
    const known = told.has(text);
    told.add(text);
    return known ? step.act : text;
  };
}

/** What is written on a place: its stage and name, who passed it, the ways that end here, what may be repeated, what the law forbids. */
export function letterPlace(place: MapPlace, stepText: Telling, card: LitCard | null): Lettering {
  const inner = CARD - 2 * PAD;
  const writer = new Writer(PAD, inner, PAD - 2);
  writer.write(words.stageOf(place.stage.number, place.stage.label), { tone: 'quiet' });
  writer.write(place.name, { tone: 'title', strong: place.name.length });
  if (card !== null) writer.status(card.says.place(place), card.says.astrayAt(place));
  const head = writer.y + 4;
  const bands: Lettering['bands'] = [];
  const row = (text: string, strong: number, sign: Sign | null, light: Light | null): void => {
    const top = writer.y;
    writer.write(text, { strong, sign: light ?? sign, indent: true });
    if (light !== null) bands.push({ x: 1, y: top, width: CARD - 2, height: writer.y - top, light });
  };
  const lightHere = (step: MapStep): Light | null => (card === null ? null : lightOf(card.lit, step));
  writer.y = head + 6;
  for (const step of place.exits) row(stepText(step), step.act.length, 'exit', lightHere(step));
  for (const step of place.loops) row(words.repeat(stepText(step)), 0, 'again', lightHere(step));
  for (const step of place.returns) row(words.back(step.act, step.to), 0, 'again', lightHere(step));
  if (place.never.length > 0) {
    const light = place.never.map(lightHere).find((found) => found !== null) ?? null;
    row(words.never(place.never.map(({ act }) => act)), 0, 'never', light);
  }
  if (place.goal) row(words.goal, 0, null, null);
  if (place.folded !== undefined) row(words.folded(place.folded), 0, null, null);
  const empty = writer.y === head + 6;
  return { width: CARD, height: empty ? head + 4 : writer.y + PAD - 4, head: empty ? 0 : head, lines: writer.lines, bands };
}

/** What is written beside an arrow: who went that way, the acts and when they are open. */
export function letterArrow(arrow: MapArrow, stepText: Telling, card: LitCard | null): Lettering {
  const writer = new Writer(0, LABEL, 0);
  if (card !== null) writer.status(card.says.arrow(arrow), card.says.astrayOn(arrow));
  for (const step of arrow.steps) writer.write(stepText(step), { strong: step.act.length });
  return { width: LABEL, height: writer.y, head: 0, lines: writer.lines, bands: [] };
}

/** The light of an arrow: of its steps the brightest. */
export function arrowLight(arrow: MapArrow, lit: LitMap): Light | null {
  const lights = arrow.steps.map((step) => lightOf(lit, step));
  return (['both', 'mine', 'lawful'] as const).find((light) => lights.includes(light)) ?? null;
}
