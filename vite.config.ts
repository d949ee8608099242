import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
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
 * Takes back what crxjs does beyond need for a content script that is one file and imports nothing: it leaves a
 * second copy of the script in the package, and lists it as web-accessible, which would let any page tell that
 * Crossread is installed.
 */
function onlyTheContentScript(): Plugin {
  let outDir = '';
  return {
    name: 'crossread:only-the-content-script',
    enforce: 'post',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
    },
    generateBundle(_, bundle) {
      for (const [file, output] of Object.entries(bundle)) {
        if (output.type === 'chunk' && output.facadeModuleId?.endsWith('/content-scripts/main.ts')) {
          delete bundle[file];
        }
      }
    },
    async closeBundle() {
      const file = join(outDir, 'manifest.json');
      const { web_accessible_resources: _, ...rest } = JSON.parse(await readFile(file, 'utf8'));
      await writeFile(file, `${JSON.stringify(rest, null, 2)}\n`);
    },
  };
}

export default defineConfig(({ mode }) => {
  const firefox = mode === 'firefox';
  return {
    plugins: [
      crx({
        manifest: firefox ? firefoxManifest() : (manifest as ManifestV3Export),
        browser: firefox ? 'firefox' : 'chrome',
      }),
      onlyTheContentScript(),
    ],
    define: { __FIREFOX__: JSON.stringify(firefox) },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    worker: { format: 'es' },
    build: {
      outDir: firefox ? 'dist/firefox' : 'dist/chromium',
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
