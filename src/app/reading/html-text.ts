/** A page of HTML as plain text: nothing of it runs, nothing is fetched. */

/** The few members of a DOM node that are read, so that tests need no browser. */
export interface TextNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<TextNode>;
}

const TEXT = 3;
const ELEMENT = 1;

/** What holds no words of the page's own. */
const LEFT_OUT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG MATH HEAD NAV BUTTON SELECT TEXTAREA FORM DIALOG'.split(
    ' ',
  ),
);

/** Each begins and ends a line; those of `PARTED` stand apart by an empty one. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);
const PARTED = new Set('ARTICLE BLOCKQUOTE H1 H2 H3 H4 H5 H6 OL P PRE SECTION TABLE UL'.split(' '));

/** The words of a tree of nodes: paragraphs parted by an empty line, items of lists by a line. */
export function textOfTree(root: TextNode): string {
  const parts: string[] = [];
  collect(root, false, parts);
  return parts
    .join('')
    .replace(/[ \t\u00a0]*\n[ \t\u00a0]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function collect(node: TextNode, verbatim: boolean, parts: string[]): void {
  if (node.nodeType === TEXT) {
    const value = node.nodeValue ?? '';
    parts.push(verbatim ? value : value.replace(/[ \t\n\r\f]+/g, ' '));
    return;
  }
  const name = node.nodeName.toUpperCase();
  if (node.nodeType === ELEMENT && LEFT_OUT.has(name)) return;
  if (name === 'BR') parts.push('\n');
  const edge = PARTED.has(name) ? '\n\n' : BLOCKS.has(name) ? '\n' : '';
  if (edge) parts.push(edge);
  for (let i = 0; i < node.childNodes.length; i += 1) {
    const child = node.childNodes[i];
    if (child) collect(child, verbatim || name === 'PRE', parts);
  }
  // Cells of a row are told apart.
  if (name === 'TD' || name === 'TH') parts.push('\t');
  if (edge) parts.push(edge);
}

/** Reads HTML with the browser's own parser into a document that is shown nowhere. */
export function textOfHtml(html: string): string {
  return textOfTree(new DOMParser().parseFromString(html, 'text/html') as unknown as TextNode);
}
