import { mount } from '../../ui/mount';
import { pagePort } from '../port';
import { Options } from './Options';

mount(<Options port={pagePort} />);
