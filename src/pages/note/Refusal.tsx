import type { RefusalReason } from '../../background/note-window';
import { type MessageKey, t } from '../../ui/messages';
import { Notice } from '../../ui/Notice';

const words: Record<RefusalReason, MessageKey> = {
  private: 'note_private',
  forbidden: 'state_forbidden_text',
  closed: 'error_pageClosed',
  paused: 'state_paused_text',
};

/** The reason in the fragment of an address; null where it names an annotation. */
export function refusalIn(fragment: string): RefusalReason | null {
  return Object.hasOwn(words, fragment) ? (fragment as RefusalReason) : null;
}

/** Says why nothing can be annotated. */
export function Refusal({ reason, onClose }: { reason: RefusalReason; onClose(): void }) {
  return (
    <main>
      <Notice text={t(words[reason])}>
        <button type="button" class="button" onClick={onClose}>
          {t('action_close')}
        </button>
      </Notice>
    </main>
  );
}
