import { t } from '../src/ui/messages';
import { mount } from '../src/ui/mount';
import { Popup } from './Popup';
import { popupPort } from './port';

mount(t('extensionName'), <Popup port={popupPort} />);
