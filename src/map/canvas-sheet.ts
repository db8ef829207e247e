/** What the map's canvas layers are drawn on before they are shown. */

export interface Sheet {
  /** Clear, without a transform. */
  readonly context: CanvasRenderingContext2D;
  /** Puts the drawing on the canvas, whole and at once. */
  show(): void;
}

/** One canvas out of sight, on which one layer after the other is drawn. */
let shared: OffscreenCanvas | null = null;
const onScreen = new WeakMap<HTMLCanvasElement, ImageBitmapRenderingContext>();

/**
 * A sheet of device pixels to draw a canvas of the same size anew. The canvas gets a finished picture
 * where the browser can hand one over: without a graphics card, Chromium copies a canvas that can be
 * drawn on whole in every frame in which it moves. Null where there is no canvas at all.
 */
export function takeSheet(canvas: HTMLCanvasElement, width: number, height: number): Sheet | null {
  const screen = screenOf(canvas);
  const context = screen === null ? null : clearShared(width, height);
  if (screen === null || context === null) return drawDirectly(canvas, width, height);
  return {
    context,
    show() {
      if (canvas.width !== width) canvas.width = width;
      if (canvas.height !== height) canvas.height = height;
      if (shared !== null) screen.transferFromImageBitmap(shared.transferToImageBitmap());
    },
  };
}

function screenOf(canvas: HTMLCanvasElement): ImageBitmapRenderingContext | null {
  const known = onScreen.get(canvas);
  if (known !== undefined) return known;
  if (typeof OffscreenCanvas === 'undefined') return null;
  const context = canvas.getContext('bitmaprenderer');
  if (context !== null) onScreen.set(canvas, context);
  return context;
}

function clearShared(width: number, height: number): CanvasRenderingContext2D | null {
  shared ??= new OffscreenCanvas(width, height);
  const context = shared.getContext('2d');
  if (context === null) return null;
  // Setting a size clears all, transform and styles included.
  if (shared.width !== width) shared.width = width;
  shared.height = height;
  // Layers call nothing that only one of the two kinds of context has.
  return context as unknown as CanvasRenderingContext2D;
}

function drawDirectly(canvas: HTMLCanvasElement, width: number, height: number): Sheet | null {
  const context = canvas.getContext('2d');
  if (context === null) return null;
  canvas.width = width;
  canvas.height = height;
  return { context, show: () => undefined };
}
