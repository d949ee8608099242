import { t } from '../../ui/messages';
import { mount } from '../../ui/mount';
import { Note } from './Note';
import { notePort } from './port';
import { Refusal, refusalIn } from './Refusal';

const fragment = decodeURIComponent(location.hash.slice(1));
const reason = refusalIn(fragment);

mount(
  t('note_title'),
  reason === null ? (
    <Note port={notePort} id={fragment} isNew={location.search === '?new'} />
  ) : (
    <Refusal reason={reason} onClose={notePort.close} />
  ),
);
