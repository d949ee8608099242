import { t } from '../../ui/messages';
import { mount } from '../../ui/mount';
import { LibraryPage } from './LibraryPage';
import { libraryPort } from './port';

mount(t('library_title'), <LibraryPage port={libraryPort} />);
