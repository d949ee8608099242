import { t } from '../../ui/messages';
import { mount } from '../../ui/mount';
import { pagePort } from '../port';
import { Welcome } from './Welcome';

mount(t('welcome_title'), <Welcome port={pagePort} />);
