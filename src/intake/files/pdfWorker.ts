/** pdf.js reads the file in a worker, so that the pane answers meanwhile. */
import "pdfjs-dist/legacy/build/pdf.worker.mjs";
