/** JSON together with the line of each of its values, so that an error can say where to look. */
import {
  findNodeAtLocation,
  type Node,
  type ParseError,
  type ParseErrorCode,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';

export type JsonPath = readonly (string | number)[];

/** Lines and columns from 1; columns in UTF-16 units. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

export interface JsonSource {
  readonly value: unknown;
  /** The value at the path; where the path does not exist, the nearest object that holds it. */
  valuePosition(path: JsonPath): TextPosition;
  /** The key at the path rather than its value. */
  keyPosition(path: JsonPath): TextPosition;
  /** Keys written twice in one object, which JSON leaves undefined. */
  readonly repeatedKeys: readonly { readonly path: JsonPath; readonly at: TextPosition }[];
}

export type OpenedJson =
  | { readonly ok: true; readonly source: JsonSource }
  | { readonly ok: false; readonly message: string; readonly at: TextPosition };

/** What the parser's codes mean, for a person who wrote the file by hand. */
const SYNTAX: Readonly<Record<string, string>> = {
  InvalidSymbol: 'there is a word that JSON does not know (only true, false and null stand bare)',
  InvalidNumberFormat: 'a number is written in a way that JSON does not know',
  PropertyNameExpected: 'a key in double quotes is expected',
  ValueExpected: 'a value is expected (is there a comma too many?)',
  ColonExpected: 'a colon is expected after the key',
  CommaExpected: 'a comma is missing before this',
  CloseBraceExpected: 'a closing brace } is missing',
  CloseBracketExpected: 'a closing bracket ] is missing',
  EndOfFileExpected: 'the file goes on after its end',
  InvalidCommentToken: 'JSON has no comments',
  UnexpectedEndOfComment: 'JSON has no comments',
  UnexpectedEndOfString: 'a closing double quote is missing',
  UnexpectedEndOfNumber: 'a number is not finished',
  InvalidUnicode: 'a \\u escape needs four hexadecimal digits',
  InvalidEscapeCharacter: 'there is a backslash before a character that needs none',
  InvalidCharacter: 'there is a control character inside a string',
};

/** Opens JSON text, with or without a byte-order mark; never throws. */
export function openJson(text: string): OpenedJson {
  try {
    return open(text.replace(/^\uFEFF/, ''));
  } catch {
    // Both parsers recurse: only a file of absurd depth comes here.
    return { ok: false, message: 'it is nested too deeply', at: { line: 1, column: 1 } };
  }
}

function open(text: string): OpenedJson {
  const position = positions(text);
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const first = errors[0];
  if (root === undefined || first !== undefined) {
    if (text.trim() === '') {
      return { ok: false, message: 'the file is empty', at: { line: 1, column: 1 } };
    }
    return {
      ok: false,
      message: first === undefined ? 'there is no value' : explain(first.error),
      at: position(first?.offset ?? 0),
    };
  }
  const nodeAt = (path: JsonPath): Node => {
    for (let length = path.length; length > 0; length--) {
      const node = findNodeAtLocation(root, path.slice(0, length));
      if (node !== undefined) return node;
    }
    return root;
  };
  return {
    ok: true,
    source: {
      // Not the parser's own value: JSON.parse makes "__proto__" an ordinary key.
      value: JSON.parse(text),
      valuePosition: (path) => position(nodeAt(path).offset),
      keyPosition: (path) => {
        const node = nodeAt(path);
        const property = node.parent?.type === 'property' ? node.parent : node;
        return position(property.offset);
      },
      repeatedKeys: repeatedKeys(root).map(({ path, offset }) => ({ path, at: position(offset) })),
    },
  };
}

/** `claims[3].places[0].chosen`. */
export function formatPath(path: JsonPath): string {
  return path
    .map((part, index) =>
      typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`,
    )
    .join('');
}

function explain(code: ParseErrorCode): string {
  const name = printParseErrorCode(code);
  return SYNTAX[name] ?? name;
}

function positions(text: string): (offset: number) => TextPosition {
  const starts = [0];
  for (let index = text.indexOf('\n'); index !== -1; index = text.indexOf('\n', index + 1)) {
    starts.push(index + 1);
  }
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}

function repeatedKeys(root: Node): { path: JsonPath; offset: number }[] {
  const found: { path: JsonPath; offset: number }[] = [];
  const visit = (node: Node, path: JsonPath): void => {
    if (node.type === 'array') {
      node.children?.forEach((child, index) => {
        visit(child, [...path, index]);
      });
    }
    if (node.type !== 'object') return;
    const seen = new Set<string>();
    for (const property of node.children ?? []) {
      const [key, value] = property.children ?? [];
      if (key === undefined) continue;
      const name = String(key.value);
      if (seen.has(name)) found.push({ path: [...path, name], offset: key.offset });
      seen.add(name);
      if (value !== undefined) visit(value, [...path, name]);
    }
  };
  visit(root, []);
  return found;
}
