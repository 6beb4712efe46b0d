/* global parent, window */
// Runs in the add-in's page before office.js, where Excel for Windows would have put window.external.
parent.standIn.attach(window);
