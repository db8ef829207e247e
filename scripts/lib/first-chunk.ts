/** What the bundler tells of a module. */
interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/**
 * Names one chunk for all that the entry imports statically. Left to itself the bundler makes a
 * chunk of its own of everything that a later part imports, too: a dozen small files, each of which
 * compresses worse than as a part of one.
 */
export function firstChunk(entry: string): (id: string, modules: Modules) => string | null {
  let first: Set<string> | null = null;
  return (id, modules) => {
    first ??= reachedFrom(entry, modules);
    return first.has(id) ? 'main' : null;
  };
}

function reachedFrom(entry: string, modules: Modules): Set<string> {
  const reached = new Set([entry]);
  // A set may grow while it is walked.
  for (const id of reached) {
    for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) reached.add(imported);
  }
  return reached;
}
