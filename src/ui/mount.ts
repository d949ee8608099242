import { type ComponentChild, render } from 'preact';
import { t } from './messages';

/** Shows a component as the whole page, and tells the browser which language the page is in. */
export function mount(content: ComponentChild): void {
  document.documentElement.lang = t('messagesLanguage');
  render(content, document.body);
}
