import { render } from 'preact';
import '@/components/tokens.css';
import '@/components/controls.css';
import '@/components/page.css';
import { usePageLanguage } from '@/lib/platform/language';
import { compose } from './compose';
import { Options } from './Options';

usePageLanguage();

render(<Options parts={await compose()} />, document.querySelector('#app') ?? document.body);
