/** What the reader prefers on this machine. Where storage is refused, the choice lasts for the session. */
export interface Preferences {
  get(key: string): string | null;
  set(key: string, value: string | null): void;
}

const PREFIX = 'namesake:';

/** @param storage null, or one that throws, is replaced by memory without a word. */
export function openPreferences(storage: () => Storage | null): Preferences {
  const memory = new Map<string, string>();
  const attempt = <T>(action: (store: Storage) => T): T | null => {
    try {
      const store = storage();
      return store && action(store);
    } catch {
      return null;
    }
  };
  return {
    get: (key) => memory.get(key) ?? attempt((store) => store.getItem(PREFIX + key)),
    set: (key, value) => {
      if (value === null) memory.delete(key);
      else memory.set(key, value);
      attempt((store) =>
        value === null ? store.removeItem(PREFIX + key) : store.setItem(PREFIX + key, value),
      );
    },
  };
}
