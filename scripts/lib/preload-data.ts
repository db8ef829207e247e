import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';

/**
 * Lets the browser fetch the shipped reports and their places while it still reads the script, so
 * that the first claims do not wait for two round trips after it.
 */
export function preloadData({ root }: { readonly root: string }): Plugin {
  return {
    name: 'namesake:preload-data',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const index: unknown = JSON.parse(
          readFileSync(join(root, 'public', 'reports', 'index.json'), 'utf8'),
        );
        const { reports } = index as { readonly reports: readonly { readonly file: string }[] };
        const places = Object.keys(bundle ?? {}).filter((file) =>
          /\/first-[^/]*\.json$/.test(file),
        );
        const wanted = [
          'reports/index.json',
          ...reports.map(({ file }) => `reports/${file}`),
          ...places,
        ];
        return wanted.map(
          (href): HtmlTagDescriptor => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'fetch', crossorigin: '', href: `./${href}` },
            injectTo: 'head',
          }),
        );
      },
    },
  };
}
