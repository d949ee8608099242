/** The only module that touches the browser's extension API: everything else takes it from here. */
export { default as browser } from 'webextension-polyfill';
