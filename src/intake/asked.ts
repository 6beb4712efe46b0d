/** What a worker answers to one message, after which it is ended; `signal` stops it. */
export async function asked<T>(worker: Worker, message: unknown, signal?: AbortSignal): Promise<T> {
  try {
    return await new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<T>) => resolve(data);
      worker.onerror = ({ message: why }) => reject(new Error(why || "the worker could not be started"));
      signal?.addEventListener("abort", () => reject(new Error("stopped")));
      worker.postMessage(message);
    });
  } finally {
    worker.terminate();
  }
}
