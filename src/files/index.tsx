import { createRoot } from 'react-dom/client';
import { App } from './App';
import { browserPorts } from './browser';

const root = document.getElementById('root');
if (root) createRoot(root).render(<App ports={browserPorts()} />);
