import { defineConfig } from 'wxt';
import { version } from '../package.json';
import { checksApart } from './checks-apart.ts';
import { fewChunks } from './few-chunks.ts';
import { textParts } from './text-parts.ts';
import { withoutInnerHtml } from './without-inner-html.ts';

/** The last Chrome that runs on Windows 7, which offices still have. */
const OLDEST_CHROME = '109';

/** Makes the manifests and bundles; `scripts/build-extension.ts` runs it for each browser. */
export default defineConfig({
  outDir: '../dist/extension',
  imports: false,
  vite: () => ({
    plugins: [textParts(), withoutInnerHtml(), checksApart(), fewChunks()],
    // Files that lie on the disk need no hints of what comes next.
    build: { target: `chrome${OLDEST_CHROME}`, modulePreload: false },
  }),
  manifest: ({ browser }) => ({
    name: 'Nghe Dân',
    description: 'Nghe dân nói: kết quả phiếu đánh giá của người dân, dành cho cán bộ xã, phường.',
    version,
    // storage: the session's token and settings; alarms: asking for a new
    // release; notifications: saying once that there is one.
    permissions: ['storage', 'alarms', 'notifications'],
    ...(browser === 'firefox' ? firefox : chrome),
  }),
});

const chrome = {
  minimum_chrome_version: OLDEST_CHROME,
  // What an office may set for all its computers; Firefox has a file of its own for that.
  storage: { managed_schema: 'managed-schema.json' },
};

const firefox = {
  browser_specific_settings: {
    gecko: {
      id: '{5f0c7a0e-3c64-4d0b-9f0e-7d1b6f2a9c58}',
      strict_min_version: '142.0',
      // To the commune's own server go the invite and the device's public key, the letters that
      // officials write, and the names of officers where the commune shows them.
      data_collection_permissions: {
        required: ['authenticationInfo', 'personalCommunications', 'personallyIdentifyingInfo'],
      },
    },
  },
};
