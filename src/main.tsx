import './ui/global.css';
import { mount } from './app/mount.tsx';

const root = document.getElementById('root');
if (root) void mount(root);
