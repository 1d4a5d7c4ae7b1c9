/** One script of the build: what it reads and the first files it must leave. */
export interface Part {
  readonly script: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
}

/** What every part depends on. */
const common = ['shared', 'package-lock.json', 'tsconfig.base.json'];

/** Everything that is built, in the order of the build. */
export const parts: readonly Part[] = [
  {
    script: 'scripts/build-languages.ts',
    inputs: ['shared/text', 'scripts/build-languages.ts', 'scripts/language-register.ts'],
    outputs: ['shared/text/languages.ts'],
  },
  {
    script: 'scripts/build-worker.ts',
    inputs: [...common, 'worker', 'demo', 'scripts/build-worker.ts', 'scripts/bundle-worker.ts'],
    outputs: ['dist/server/worker.js', 'dist/demo/worker.js'],
  },
  {
    script: 'scripts/build-widget.ts',
    inputs: [
      ...common,
      'widget',
      'scripts/theme-tokens.ts',
      'scripts/widget',
      'scripts/bundle-widget.ts',
      'scripts/keep-earlier-files.ts',
      'scripts/build-widget.ts',
    ],
    outputs: ['dist/site/widget/v1.js', 'dist/npm/nghe-dan/package.json'],
  },
  {
    script: 'scripts/build-openapi.ts',
    inputs: [...common, 'scripts/build-openapi.ts'],
    outputs: ['dist/site/openapi.json'],
  },
  {
    script: 'scripts/build-pages.ts',
    inputs: ['shared', 'worker/pages', 'scripts/build-pages.ts'],
    outputs: ['dist/site/pages/page.css', 'dist/site/pages/icon-512.png'],
  },
  {
    script: 'scripts/build-guides.ts',
    inputs: [...common, 'docs/huong-dan', 'scripts/build-guides.ts', 'scripts/guide-body.ts'],
    outputs: ['dist/site/huong-dan/can-bo.html', 'dist/site/huong-dan/hinh'],
  },
  {
    script: 'scripts/compress-site.ts',
    inputs: [...common, 'widget', 'worker/pages', 'scripts'],
    outputs: ['dist/site/widget/v1.js.br', 'dist/site/openapi.json.br'],
  },
  {
    script: 'scripts/build-extension.ts',
    inputs: [
      ...common,
      'extension',
      'scripts/build-extension.ts',
      'scripts/setup.mjs',
      'package.json',
      'LICENSE',
    ],
    outputs: [
      'dist/extension/chrome-mv3/manifest.json',
      'dist/extension/firefox-mv3/manifest.json',
      'dist/packages',
    ],
  },
];
