import { t } from '../../ui/messages';
import { mount } from '../../ui/mount';
import { Library } from './Library';
import { libraryPort } from './port';

mount(t('library_title'), <Library port={libraryPort} />);
