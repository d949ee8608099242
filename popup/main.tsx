import { mount } from '../src/ui/mount';
import { Popup } from './Popup';
import { popupPort } from './port';

mount(<Popup port={popupPort} />);
