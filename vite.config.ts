import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin, runnerImport } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { licencesText, RULE, shippedPackages } from './scripts/lib/licences';

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

const CONTENT_SCRIPT = /\/content-scripts\/(?:main|extract|annotate)\.ts$/;

/**
 * Takes back what crxjs does beyond need for content scripts that are one file each and import nothing: it leaves a
 * second copy of each in the package, and lists them as web-accessible, which would let any page tell that Crossread
 * is installed.
 */
function onlyTheContentScripts(): Plugin {
  let outDir = '';
  return {
    name: 'crossread:only-the-content-scripts',
    enforce: 'post',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
    },
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const copies = chunks.filter(({ facadeModuleId }) => CONTENT_SCRIPT.test(facadeModuleId ?? ''));
      const others = chunks.filter((chunk) => !copies.includes(chunk));
      const isShared = (file: string) => others.some(({ imports }) => imports.includes(file));
      for (const { fileName, imports } of copies) {
        for (const file of [fileName, ...imports.filter((imported) => !isShared(imported))]) {
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

/**
 * What a module named `….computed.ts` exports, plain data that takes long to compute, is computed here: the package has
 * the data. Tests and scripts import the same module, and compute it when they load it.
 */
function computedWhenBuilt(): Plugin {
  return {
    name: 'crossread:computed-when-built',
    enforce: 'pre',
    load: {
      filter: { id: /\.computed\.ts$/ },
      async handler(id) {
        const { module, dependencies } = await runnerImport<Record<string, unknown>>(id, {
          configFile: false,
        });
        for (const file of dependencies) this.addWatchFile(resolve(file));
        return Object.entries(module)
          .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
          .join('\n');
      },
    },
  };
}

/** What the licences of bundled packages ask for: that their text comes along with the code. */
function noticeOfLicences(): Plugin {
  return {
    name: 'crossread:notice-of-licences',
    async closeBundle() {
      const { root, build } = this.environment.config;
      const own = await Promise.all(['NOTICE', 'LICENSE'].map((file) => readFile(join(root, file), 'utf8')));
      const texts = [...own, licencesText(shippedPackages(root))];
      await writeFile(join(resolve(root, build.outDir), 'NOTICE.txt'), `${texts.join(RULE)}\n`);
    },
  };
}

/** Pages that the manifest does not name: they are opened from elsewhere in the extension. */
const pages = {
  welcome: 'src/pages/welcome/index.html',
  note: 'src/pages/note/index.html',
  library: 'src/pages/library/index.html',
};

export default defineConfig(({ mode }) => {
  const firefox = mode === 'firefox';
  return {
    plugins: [
      crx({
        manifest: firefox ? firefoxManifest() : (manifest as ManifestV3Export),
        browser: firefox ? 'firefox' : 'chrome',
      }),
      onlyTheContentScripts(),
      noticeOfLicences(),
    ],
    define: { __FIREFOX__: JSON.stringify(firefox) },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    worker: { format: 'es', plugins: () => [computedWhenBuilt()] },
    build: {
      outDir: firefox ? 'dist/firefox' : 'dist/chromium',
      emptyOutDir: true,
      target: firefox ? 'firefox142' : 'chrome116',
      modulePreload: false,
      rolldownOptions: {
        input: firefox ? pages : { ...pages, offscreen: 'src/engine/offscreen.html' },
      },
    },
  };
});
