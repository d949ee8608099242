import { mount } from '../../ui/mount';
import { pagePort } from '../port';
import { Welcome } from './Welcome';

mount(<Welcome port={pagePort} />);
