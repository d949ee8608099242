import { useEffect, useState } from 'preact/hooks';
import type { Annotation } from '../../annotations/types';
import { t } from '../../ui/messages';
import { Notice } from '../../ui/Notice';
import { Quote } from '../../ui/Quote';
import { TroubleNotice } from '../../ui/TroubleNotice';
import { useAttempt } from '../../ui/use-attempt';
import { Deleted } from '../notes/Deleted';
import { NoteForm } from '../notes/NoteForm';
import type { NotePort } from './port';

interface Props {
  port: NotePort;
  id: string;
  /** It was made for this window: cancelling takes it back. */
  isNew: boolean;
}

/** The window in which the note on one passage is written. */
export function Note({ port, id, isNew }: Props) {
  const [annotation, setAnnotation] = useState<Annotation | null>();
  const [orphan, setOrphan] = useState(false);
  const [deleted, setDeleted] = useState(false);
  /** Nothing is left to be written: the form is gone, and with it the browser's question about unsaved words. */
  const [done, setDone] = useState(false);
  const { trouble, attempt } = useAttempt();
  const doing = (action: () => Promise<unknown>) => void attempt(action);

  useEffect(() => {
    doing(async () => {
      const [known, orphans] = await Promise.all([
        port.ask('annotation.get', { id }),
        port.ask('annotations.orphans', {}),
      ]);
      setAnnotation(known);
      setOrphan(orphans.includes(id));
    });
  }, [port, id]);
  useEffect(() => {
    if (done) port.close();
  }, [port, done]);

  return (
    <main>
      <h1 class="visually-hidden">{t('note_title')}</h1>
      <TroubleNotice trouble={trouble} />
      {annotation === null && <Notice text={t('note_missing')} />}
      {annotation && deleted && (
        <Deleted
          text={t('note_deleted')}
          onUndo={() =>
            doing(async () => {
              await port.ask('annotation.restore', { id });
              setDeleted(false);
            })
          }
        />
      )}
      {annotation && !deleted && !done && (
        <>
          <p class="note-source muted" dir="auto">
            {annotation.target.publisher} · {annotation.target.title}
          </p>
          <Quote annotation={annotation} orphan={orphan} />
          <NoteForm
            annotation={annotation}
            onSave={(change) =>
              doing(async () => {
                await port.ask('annotation.change', { id, change });
                setDone(true);
              })
            }
            onCancel={() =>
              doing(async () => {
                if (isNew) await port.ask('annotation.remove', { id });
                setDone(true);
              })
            }
            onDelete={() =>
              doing(async () => {
                await port.ask('annotation.remove', { id });
                setDeleted(true);
              })
            }
          />
        </>
      )}
    </main>
  );
}
