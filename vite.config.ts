import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

/** Firefox has no offscreen documents and wants background scripts and an id; see docs/decisions.md. */
function firefoxManifest(): ManifestV3Export {
  const { minimum_chrome_version: _, background, permissions, ...shared } = manifest;
  return {
    ...shared,
    background: { scripts: [background.service_worker], type: 'module' },
    permissions: permissions.filter((permission) => permission !== 'offscreen'),
    browser_specific_settings: {
      gecko: {
        id: 'crossread@crossread.example',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  } as ManifestV3Export;
}

/**
 * crxjs lists every dynamic content script as web-accessible, which would let any page tell that Crossread is
 * installed. The script is one file that imports nothing, so the list can go.
 */
function withoutWebAccessibleResources(outDir: string): Plugin {
  return {
    name: 'crossread:no-web-accessible-resources',
    enforce: 'post',
    async closeBundle() {
      const file = join(outDir, 'manifest.json');
      const { web_accessible_resources: _, ...rest } = JSON.parse(await readFile(file, 'utf8'));
      await writeFile(file, `${JSON.stringify(rest, null, 2)}\n`);
    },
  };
}

export default defineConfig(({ mode }) => {
  const firefox = mode === 'firefox';
  const outDir = firefox ? 'dist/firefox' : 'dist/chromium';
  return {
    plugins: [
      crx({
        manifest: firefox ? firefoxManifest() : (manifest as ManifestV3Export),
        browser: firefox ? 'firefox' : 'chrome',
      }),
      withoutWebAccessibleResources(outDir),
    ],
    define: { __FIREFOX__: JSON.stringify(firefox) },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      target: firefox ? 'firefox142' : 'chrome116',
      modulePreload: false,
      rolldownOptions: {
        input: firefox
          ? { welcome: 'src/pages/welcome/index.html' }
          : { welcome: 'src/pages/welcome/index.html', offscreen: 'src/engine/offscreen.html' },
      },
    },
  };
});
