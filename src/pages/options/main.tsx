import { t } from '../../ui/messages';
import { mount } from '../../ui/mount';
import { pagePort } from '../port';
import { Options } from './Options';
import { syncPort } from './sync/port';
import { SyncSection } from './sync/SyncSection';

mount(
  t('options_title'),
  <Options port={pagePort}>
    <SyncSection port={syncPort} />
  </Options>,
);
