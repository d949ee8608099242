import { useRef, useState } from 'preact/hooks';
import { type ImportedFile, readAnnotations } from '../../annotations/import/read';
import { toMarkdown } from '../../annotations/markdown';
import type { Annotation } from '../../annotations/types';
import { toCollection } from '../../annotations/web-annotation';
import { markName } from '../../ui/marks';
import { formatDay, t } from '../../ui/messages';
import { ImportReport, type Outcome } from './ImportReport';
import type { LibraryPort } from './port';

interface Props {
  port: LibraryPort;
  annotations: Annotation[];
  /** @returns how many were not there, null where it failed */
  onAdd(annotations: Annotation[]): Promise<number | null>;
}

/** Takes all notes out into a file, and brings notes in from one. */
export function Files({ port, annotations, onAdd }: Props) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const chooser = useRef<HTMLInputElement>(null);

  function exportWeb(): void {
    const collection = toCollection(annotations, `urn:uuid:${crypto.randomUUID()}`, t('library_title'));
    const text = `${JSON.stringify(collection, null, 2)}\n`;
    port.save('crossread-notes.jsonld', 'application/ld+json', text);
  }

  function exportMarkdown(): void {
    const words = {
      title: t('library_title'),
      tags: t('library_export_tags'),
      verdict: (verdict: NonNullable<Annotation['verdict']>) => t('note_verdict_mine', markName(verdict)),
      day: (iso: string) => formatDay(Date.parse(iso)),
    };
    port.save('crossread-notes.md', 'text/markdown', toMarkdown(annotations, words));
  }

  async function importFile(file: File | undefined): Promise<void> {
    if (!file) return;
    // It may have been moved or changed since it was chosen.
    const text = await file.text().catch(() => null);
    const read = text === null ? 'unreadable' : await readAnnotations(text);
    setOutcome(typeof read === 'string' ? { problem: read } : await add(read));
  }

  async function add({ annotations: found, bad }: ImportedFile): Promise<Outcome | null> {
    const added = await onAdd(found);
    return added === null ? null : { added, known: found.length - added, bad };
  }

  return (
    <section class="card">
      <h2>{t('library_files')}</h2>
      <div class="file-actions">
        {annotations.length > 0 && (
          <>
            <button type="button" class="button" onClick={exportWeb}>
              {t('library_export_web')}
            </button>
            <button type="button" class="button" onClick={exportMarkdown}>
              {t('library_export_markdown')}
            </button>
          </>
        )}
        <button type="button" class="button" onClick={() => chooser.current?.click()}>
          {t('library_import')}
        </button>
        <input
          type="file"
          hidden
          ref={chooser}
          accept=".json,.jsonld,application/json,application/ld+json"
          onChange={(event) => {
            void importFile(event.currentTarget.files?.[0]);
            // The same file may be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </div>
      <p class="muted">{t('library_import_hint')}</p>
      <div role="status">{outcome && <ImportReport outcome={outcome} />}</div>
    </section>
  );
}
