/** What a command may touch, so that tests run commands in process. */
export interface Io {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
  /** The folder that relative file names of arguments start from. */
  readonly cwd: string;
  /** The package's root, which holds `geodata/data` and `public/reports`. */
  readonly dataRoot: string;
  /** The program that worker threads run; without it all work is done in this thread. */
  readonly workerEntry?: URL;
}

/** Every command: its arguments (without its own name), where it writes; the exit code comes back. */
export type Command = (args: string[], io: Io) => Promise<number>;

export const EXIT_OK = 0;
/** Nothing found, or what was checked is not valid. */
export const EXIT_NOTHING = 1;
/** The command was not understood. */
export const EXIT_USAGE = 2;
