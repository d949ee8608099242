import type { JSX } from 'preact';
import { withTiedSpaces } from '../../src/ui/tied-spaces';

interface ShownProps {
  text: string;
  as?: 'span' | 'strong';
}

/**
 * Text for the reader's eyes and screen reader only. A page script can search (`window.find`) and select the text
 * nodes of a closed shadow root, and so ask what its reader has read elsewhere; it can do neither with generated
 * content. Hence no card has text nodes; the price is that its text cannot be selected.
 */
export function Shown({ text, as: Tag = 'span' }: ShownProps): JSX.Element {
  return <Tag class="shown" data-text={withTiedSpaces(text)} />;
}

/** The direction a text is read in, told by its first letter. */
export function directionOf(text: string): 'rtl' | 'ltr' {
  const first = /\p{L}/u.exec(text)?.[0] ?? '';
  return /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u.test(first)
    ? 'rtl'
    : 'ltr';
}
