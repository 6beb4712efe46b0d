export default () => globalThis.stopWorkbench();
