import './design/index.css';
import { createApp } from 'vue';
import App from './App.vue';
import AddressLink from './frame/AddressLink.vue';
import { router } from './routes';
import { language } from './words/language';
import { markChinese } from './words/spoken';

document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN';
const app = createApp(App).use(router);
app.component('RouterLink', AddressLink);
app.mount('#page');
if (language === 'en') markChinese(document.body);
