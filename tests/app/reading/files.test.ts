import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/app/reading/decode.ts';
import { type TextNode, textOfTree } from '../../../src/app/reading/html-text.ts';
import { openTextFile } from '../../../src/app/reading/open-file.ts';

/** windows-1251 of Russian and Ukrainian letters, by hand: the platform only decodes it. */
function windows1251(text: string): Uint8Array {
  const ukrainian: Record<string, number> = { і: 0xb3, І: 0xb2, ї: 0xbf, є: 0xba, ґ: 0xb4 };
  return Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    if (ukrainian[letter] !== undefined) return ukrainian[letter];
    if (code >= 0x410 && code <= 0x44f) return code - 0x410 + 0xc0;
    return code;
  });
}

describe('the encoding of a file', () => {
  it('is UTF-8, also with its mark, and line ends become one', () => {
    const bytes = new TextEncoder().encode('\ufeffПокровськ\r\nSumy\rend');
    expect(decodeText(bytes)).toEqual({
      ok: true,
      text: 'Покровськ\nSumy\nend',
      encoding: 'utf-8',
    });
  });

  it('is windows-1251 where the bytes are no UTF-8', () => {
    const read = decodeText(windows1251('Обстріл міста Вовчанськ і села Липці'));
    expect(read).toEqual({
      ok: true,
      text: 'Обстріл міста Вовчанськ і села Липці',
      encoding: 'windows-1251',
    });
  });

  it('is UTF-16 where its mark says so', () => {
    const letters = Uint16Array.from('\ufeffСуми', (letter) => letter.charCodeAt(0));
    expect(decodeText(new Uint8Array(letters.buffer))).toMatchObject({
      text: 'Суми',
      encoding: 'utf-16le',
    });
  });

  it('is none of a picture, and none of nothing', () => {
    const picture = Uint8Array.from({ length: 400 }, (_, i) => (i * 37) % 256);
    expect(decodeText(picture)).toEqual({ ok: false, reason: 'binary' });
    expect(decodeText(new Uint8Array())).toEqual({ ok: false, reason: 'empty' });
    expect(decodeText(new TextEncoder().encode(' \n\t '))).toEqual({ ok: false, reason: 'empty' });
  });
});

/** A node as the browser's parser makes it. */
function node(name: string, ...children: (TextNode | string)[]): TextNode {
  return {
    nodeType: 1,
    nodeName: name,
    nodeValue: null,
    childNodes: children.map((child) =>
      typeof child === 'string'
        ? { nodeType: 3, nodeName: '#text', nodeValue: child, childNodes: [] }
        : child,
    ),
  };
}

describe('a page of HTML', () => {
  it('becomes its words: no scripts, no styles, no menus', () => {
    const page = node(
      'HTML',
      node('HEAD', node('TITLE', 'Title')),
      node(
        'BODY',
        node('NAV', 'Home'),
        node('H1', 'Evening\n  update'),
        node('SCRIPT', 'alert(1)'),
        node('STYLE', 'p {}'),
        node('P', 'Clashes near ', node('B', 'Sumy'), '.', node('BR'), 'Losses.'),
        node('UL', node('LI', 'Alpha'), node('LI', 'Beta')),
      ),
    );
    expect(textOfTree(page)).toBe('Evening update\n\nClashes near Sumy.\nLosses.\n\nAlpha\n\nBeta');
  });

  it('tells the cells of a row apart', () => {
    const row = node('TABLE', node('TR', node('TD', 'Sumy'), node('TD', '12')));
    expect(textOfTree(row)).toBe('Sumy\t12');
  });
});

describe('a file that is opened', () => {
  const file = (name: string, content: string | Uint8Array, size?: number) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return {
      name,
      size: size ?? bytes.length,
      arrayBuffer: async () => bytes.slice().buffer as ArrayBuffer,
    };
  };

  it('is read by what its name says it is', async () => {
    expect(await openTextFile(file('a.txt', '<p>a</p>'))).toMatchObject({ text: '<p>a</p>' });
    const strip = (html: string) => html.replace(/<[^>]*>/g, '');
    expect(await openTextFile(file('a.HTML', '<p>a</p>'), strip)).toMatchObject({ text: 'a' });
  });

  it('is refused with a reason', async () => {
    const reasonOf = async (refused: Parameters<typeof openTextFile>[0]) => {
      const opened = await openTextFile(refused);
      return opened.ok ? null : opened.reason;
    };
    expect(await reasonOf(file('a.pdf', 'x'))).toBe('unknown-type');
    expect(await reasonOf(file('a.txt', 'x', 21_000_000))).toBe('too-large');
    expect(await reasonOf(file('a.txt', new Uint8Array(100)))).toBe('binary');
    const gone = { name: 'a.txt', size: 1, arrayBuffer: () => Promise.reject(new Error('gone')) };
    expect(await reasonOf(gone)).toBe('unreadable');
  });
});
