import { t } from '../../ui/messages';
import { mount } from '../../ui/mount';
import { pagePort } from '../port';
import { Options } from './Options';

mount(t('options_title'), <Options port={pagePort} />);
