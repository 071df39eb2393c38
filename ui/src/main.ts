import { mount } from 'svelte';

import App from './App.svelte';
import './shared/tokens.css';
import './shared/base.css';
import { palette } from './shared/palette.svelte';

palette.follow(matchMedia('(prefers-color-scheme: dark)'), document.documentElement);

const target = document.getElementById('app');
if (target) mount(App, { target });
