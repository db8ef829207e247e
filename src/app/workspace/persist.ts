let asked = false;

/**
 * Asks the browser not to clear what is kept here when the disk runs full. At most once a visit, only
 * after there is something to keep, and without a word: whatever it answers, everything works.
 */
export async function askToPersist(): Promise<void> {
  if (asked || typeof navigator === 'undefined') return;
  asked = true;
  try {
    const { storage } = navigator;
    if (!(await storage.persisted())) await storage.persist();
  } catch {
    // Not on every page and in every browser.
  }
}
