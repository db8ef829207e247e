export interface Served {
  readonly url: string;
  close(): Promise<void>;
}
export function serve(options?: { port?: number; fixed?: boolean }): Promise<Served>;
