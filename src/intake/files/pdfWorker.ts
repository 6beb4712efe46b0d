/** pdf.js reads the file in a worker, so that the pane stays responsive. */
import "pdfjs-dist/legacy/build/pdf.worker.mjs";
