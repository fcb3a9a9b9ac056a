// Keeps the site on the device, says how far that is, and offers a new version.

import { keepSlide } from "./page/language-switch.js";
import { follow } from "./page/registration.js";

keepSlide();
follow();
