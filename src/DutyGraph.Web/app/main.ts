import './design/index.css';
import { createApp } from 'vue';
import App from './App.vue';
import { router } from './routes';
import { language } from './words/language';

document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN';
createApp(App).use(router).mount('#page');
