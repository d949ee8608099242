import { TroubleNotice } from '../src/ui/TroubleNotice';
import { Footer } from './Footer';
import { Header } from './Header';
import { NoteList } from './NoteList';
import { Page } from './Page';
import type { PopupPort } from './port';
import { usePopup } from './use-popup';

/** The overview of the current tab. */
export function Popup({ port }: { port: PopupPort }) {
  const { known, trouble, actions } = usePopup(port);
  const { site, page, stored, paused, syncWaits, notes } = known;
  const ready = site !== undefined && page !== undefined;
  return (
    <>
      <Header site={site} onSwitch={actions.switchSite} />
      <main aria-busy={!ready && trouble === null}>
        <TroubleNotice trouble={trouble} />
        {ready && <Page site={site} page={page} stored={stored} actions={actions} />}
        {notes !== undefined && notes.annotations.length > 0 && (
          <NoteList notes={notes} onShow={actions.showNote} onEdit={actions.editNote} />
        )}
      </main>
      <Footer
        paused={paused}
        stored={stored}
        syncWaits={syncWaits}
        onPause={actions.pause}
        onOptions={actions.openOptions}
        onNotes={actions.openNotes}
        onArticles={actions.openArticles}
      />
    </>
  );
}
