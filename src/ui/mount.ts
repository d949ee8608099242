import { type ComponentChild, render } from 'preact';
import { t } from './messages';

/** Shows a component as the whole page, and tells the browser what the page is called and in which language. */
export function mount(title: string, content: ComponentChild): void {
  document.title = title;
  document.documentElement.lang = t('messagesLanguage');
  render(content, document.body);
}
