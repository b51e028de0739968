import { mount } from 'svelte'
import '../view/theme.css'
import './app.css'
import App from './App.svelte'

mount(App, { target: document.getElementById('app')! })
