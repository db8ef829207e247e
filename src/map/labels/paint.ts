/** Paints a name, a dot and the mark of a centre. */
import type { MapColours } from '../colours.ts';
import type { LabelForm, Run } from './forms.ts';
import type { Align } from './spots.ts';
import type { Context, SpriteOrder } from './sprites.ts';
import type { Tone } from './style.ts';

/** Pixels about a text or a dot that its halo takes. */
export const HALO = 3;
const HALO_WIDTH = 3.5;
/** Share of a line's height above its base line. */
const BASELINE = 0.79;

/** A name with its halo, `HALO` pixels larger on each side than the form. */
export function nameSprite(form: LabelForm, align: Align, colours: MapColours): SpriteOrder {
  const runs = form.lines.flatMap(({ runs: pieces }) => pieces);
  const text = form.lines.map(({ runs: pieces }) => pieces.map((run) => run.text).join(''));
  const fonts = runs.map(({ font, tone }) => `${font} ${tone}`).join();
  return {
    key: `${text.join('\n')}|${fonts}|${form.lines.length > 1 ? align : ''}|${colours.ink}`,
    width: form.width + 2 * HALO,
    height: form.height + 2 * HALO,
    paint: (context) => paintName(context, form, align, colours),
  };
}

function paintName(context: Context, form: LabelForm, align: Align, colours: MapColours): void {
  context.textBaseline = 'alphabetic';
  context.textAlign = 'left';
  context.lineJoin = 'round';
  context.strokeStyle = colours.labelHalo;
  context.lineWidth = HALO_WIDTH;
  // All halos before all letters: the halo of one line must not cover the letters of another.
  for (const pass of ['halo', 'letters'] as const) {
    let top = HALO;
    for (const { runs, width, height } of form.lines) {
      const free = form.width - width;
      let x = HALO + (align === 'left' ? 0 : align === 'right' ? free : free / 2);
      const y = Math.round(top + height * BASELINE);
      for (const run of runs) {
        context.font = run.font;
        context.fillStyle = colourOf(run.tone, colours);
        writeRun(context, run, x, y, pass);
        x += run.width;
      }
      top += height;
    }
  }
}

function writeRun(
  context: Context,
  { text, spacing }: Run,
  x: number,
  y: number,
  pass: 'halo' | 'letters',
): void {
  const write = (piece: string, at: number) => {
    if (pass === 'halo') context.strokeText(piece, at, y);
    else context.fillText(piece, at, y);
  };
  if (spacing === 0) {
    write(text, x);
    return;
  }
  // Not every browser has a canvas that spaces letters by itself.
  let at = x;
  for (const letter of text) {
    write(letter, at);
    at += context.measureText(letter).width + spacing;
  }
}

function colourOf(tone: Tone, colours: MapColours): string {
  if (tone === 'ink') return colours.ink;
  if (tone === 'quiet') return colours.quietInk;
  return tone === 'soft' ? colours.softInk : colours.regionInk;
}

/**
 * The dot of a settlement: filled for most, a ring for the centre of a raion, a ring about a dot for
 * the centre of an oblast.
 * @param centre index into `CENTRES` of the gazetteer
 */
export function dotSprite(radius: number, centre: number, colours: MapColours): SpriteOrder {
  const reach = Math.ceil(dotReach(radius, centre)) + HALO;
  return {
    key: `dot|${radius}|${centre}|${colours.ink}`,
    width: 2 * reach,
    height: 2 * reach,
    paint: (context) => {
      const circle = (r: number) => {
        context.beginPath();
        context.arc(reach, reach, r, 0, 2 * Math.PI);
      };
      context.strokeStyle = colours.labelHalo;
      context.lineWidth = 2;
      circle(dotReach(radius, centre) + 0.5);
      context.stroke();
      if (centre < RAION) {
        context.fillStyle = colours.softInk;
        circle(radius);
        context.fill();
        return;
      }
      context.fillStyle = colours.paper;
      context.strokeStyle = colours.quietInk;
      context.lineWidth = 1.3;
      circle(radius + RING);
      context.fill();
      context.stroke();
      context.fillStyle = colours.quietInk;
      circle(centre > RAION ? radius - 0.9 : radius - 1.7);
      context.fill();
    },
  };
}

const RAION = 2;
/** How far the ring of a centre lies outside its dot. */
const RING = 0.7;

function dotReach(radius: number, centre: number): number {
  return centre < RAION ? radius : radius + RING + 0.65;
}
