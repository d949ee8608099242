import { TroubleNotice } from '../src/ui/TroubleNotice';
import { Footer } from './Footer';
import { Header } from './Header';
import { Page } from './Page';
import type { PopupPort } from './port';
import { usePopup } from './use-popup';

/** The overview of the current tab. */
export function Popup({ port }: { port: PopupPort }) {
  const { known, trouble, actions } = usePopup(port);
  const { site, page, stored, paused } = known;
  const ready = site !== undefined && page !== undefined;
  return (
    <>
      <Header site={site} onSwitch={actions.switchSite} />
      <main aria-busy={!ready && trouble === null}>
        <TroubleNotice trouble={trouble} />
        {ready && <Page site={site} page={page} stored={stored} actions={actions} />}
      </main>
      <Footer paused={paused} stored={stored} onPause={actions.pause} onOptions={actions.openOptions} />
    </>
  );
}
