/** The address of tiles as a reader enters it: checked before anything is asked of a server. Pure. */

export type TileAddressProblem =
  | 'empty'
  | 'too-long'
  | 'not-an-address'
  | 'not-secure'
  | 'credentials'
  | 'missing'
  | 'unknown'
  | 'in-host';

export type TileAddressResult =
  | { readonly ok: true; readonly template: string; readonly host: string }
  /** `detail` is what the sentence about the problem names: a placeholder, a protocol, a length. */
  | { readonly ok: false; readonly problem: TileAddressProblem; readonly detail: string };

const NEEDED = ['{z}', '{x}', '{y}'] as const;
const KNOWN: ReadonlySet<string> = new Set([...NEEDED, '{s}', '{r}']);
const LONGEST = 500;
const SUBDOMAINS = ['a', 'b', 'c'] as const;

/** Takes https addresses with `{z}`, `{x}` and `{y}`, and http for a server on this device (`localhost`). */
export function readTileAddress(text: string): TileAddressResult {
  const template = text.trim();
  const problem = (name: TileAddressProblem, detail = ''): TileAddressResult => ({
    ok: false,
    problem: name,
    detail,
  });
  if (template === '') return problem('empty');
  if (template.length > LONGEST) return problem('too-long', String(template.length));
  const placeholders = template.match(/\{[^{}]*\}/g) ?? [];
  const unknown = placeholders.find((name) => !KNOWN.has(name));
  if (unknown !== undefined) return problem('unknown', unknown);
  const url = parse(fill(template, '0'));
  if (url === null) return problem('not-an-address', template);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && url.hostname === 'localhost')) {
    return problem('not-secure', url.protocol);
  }
  if (url.username !== '' || url.password !== '') return problem('credentials');
  // Browsers read https:///a as https://a; what stands there then is no server that anybody named.
  const server = /^[^/]*\/\/[^/?#]+/.exec(template)?.[0];
  if (server === undefined) return problem('not-an-address', template);
  const misplaced = placeholders.find((name) => name !== '{s}' && server.includes(name));
  if (misplaced !== undefined) return problem('in-host', misplaced);
  // What follows # is never sent, so that placeholders there would ask for one tile for ever.
  const sent = template.replace(/#.*$/, '');
  const missing = NEEDED.filter((name) => !sent.includes(name));
  if (missing.length > 0) return problem('missing', missing.join(', '));
  return { ok: true, template, host: hostOf(template) };
}

/** The server as it is named to the reader: `tiles.example.org`; of several servers what they share. */
function hostOf(template: string): string {
  const shared = template.replace(/\/\/\{s\}\./, '//').replace('{s}', 'a');
  return parse(fill(shared, '0'))?.host ?? '';
}

function parse(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

function fill(template: string, value: string): string {
  return template.replace(/\{[zxyrs]\}/g, (name) => (name === '{s}' ? 'a' : value));
}

/** The address of one tile. Servers are taken in turn by place, so that a tile always has the same address. */
export function tileAddress(
  template: string,
  { x, y, z }: { readonly x: number; readonly y: number; readonly z: number },
  pixelRatio: number,
): string {
  const values: Record<string, string> = {
    '{x}': String(x),
    '{y}': String(y),
    '{z}': String(z),
    '{s}': SUBDOMAINS[Math.abs(x + y) % SUBDOMAINS.length]!,
    '{r}': pixelRatio > 1 ? '@2x' : '',
  };
  return template.replace(/\{[zxyrs]\}/g, (name) => values[name] ?? name);
}
