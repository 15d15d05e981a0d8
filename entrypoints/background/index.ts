import { defineBackground } from 'wxt/utils/define-background';
import { registerListeners } from './listeners';

// The browser starts the worker for one event: every listener is there before the first await.
export default defineBackground(registerListeners);
