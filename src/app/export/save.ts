/** UTC, to the second: `2025-06-02T10:00:00Z`. */
export function timeNow(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`;
}

/** Hands a text to the browser to save as a file. */
export function saveFile(text: string, fileName: string, mime: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: mime }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser has taken the file by the next task; kept longer, it would stay in memory.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
