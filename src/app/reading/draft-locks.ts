/** Which drafts the tabs of this browser have in hand: a lock for each, which goes with its tab, however it ends. */

/** What of the browser's locks is used. */
export type Locks = Pick<LockManager, 'request'>;

/**
 * What takes a draft for this tab and lets go of the one before; resolves to false where another tab
 * has it. Where the browser has no locks, every draft can be taken.
 */
export function draftLocks(locks: Locks | undefined): (id: string) => Promise<boolean> {
  let taken: string | null = null;
  let letGo = () => {};
  return (id) => {
    if (!locks || taken === id) return Promise.resolve(true);
    return new Promise((resolve, reject) => {
      locks
        .request(`namesake-draft-${id}`, { ifAvailable: true }, (lock) => {
          resolve(lock !== null);
          if (lock === null) return undefined;
          letGo();
          taken = id;
          return new Promise<void>((done) => {
            letGo = done;
          });
        })
        .catch(reject);
    });
  };
}
