/** Choices of earlier bulletins: kept in the workspace, and taken back with the choice that made them. */
import { createStore } from 'zustand/vanilla';
import { fold } from '../../../geodata/names/fold.ts';
import type { PlaceId } from '../../../geodata/settlement.ts';
import type { Decision } from '../../bulletins/types.ts';
import type { RememberedChoice, Workspace } from '../workspace/types.ts';

export interface Remembering {
  /** Whether new choices are remembered. */
  readonly wanted: boolean;
  /** The last chosen first. */
  readonly choices: readonly RememberedChoice[];
}

export const rememberingStore = createStore<Remembering>()(() => ({ wanted: true, choices: [] }));

export function rememberedPlaces(): ReadonlyMap<string, PlaceId> {
  return new Map(rememberingStore.getState().choices.map(({ name, place }) => [name, place]));
}

/** Reads what is remembered, and again after every change. Returns what stops it. */
export function followRemembered(workspace: Workspace): () => void {
  const read = () =>
    workspace.remembered().then(
      (choices) => rememberingStore.setState({ choices }),
      // Reading a text needs no memory.
      () => undefined,
    );
  void read();
  return workspace.watch(({ store }) => {
    if (store === 'remembered') void read();
  });
}

/** What stood for a name before a choice of this session replaced it; null where nothing did. */
const before = new Map<string, RememberedChoice | null>();

/**
 * Remembers what new decisions say and takes back what withdrawn ones had made remembered.
 *
 * @param was the decisions before a step, an undo or a redo
 * @param is those after it
 * @throws WorkspaceError where the browser refuses to write
 */
export async function rememberDecisions(
  workspace: Workspace,
  text: string,
  was: readonly Decision[],
  is: readonly Decision[],
): Promise<void> {
  const { wanted, choices } = rememberingStore.getState();
  const [old, now] = [choicesOf(text, was), choicesOf(text, is)];
  for (const [name, { written, place }] of now) {
    if (!wanted || old.get(name)?.place === place) continue;
    if (!before.has(name)) before.set(name, choices.find((choice) => choice.name === name) ?? null);
    await workspace.remember({ name, written, place });
  }
  for (const name of old.keys()) {
    const stood = before.get(name);
    if (now.has(name) || stood === undefined) continue;
    before.delete(name);
    if (stood === null) await workspace.forget(name);
    else await workspace.restore([stood]);
  }
}

/** The place that the decisions on each name agree on; the last where they do not. */
function choicesOf(text: string, decisions: readonly Decision[]) {
  const choices = new Map<string, { readonly written: string; readonly place: PlaceId }>();
  for (const { start, end, means } of decisions) {
    if (typeof means === 'string') continue;
    const written = text.slice(start, end);
    choices.set(fold(written), { written, place: means.place });
  }
  return choices;
}
