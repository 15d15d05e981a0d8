/** Runs an expression in Firefox's own window, with all its rights. */
type Privileged = (code: string) => Promise<unknown>;

/** Where a surface's document lives inside the window of Firefox. */
const SURFACES = {
  popup: `document.querySelector('.webextension-popup-browser')`,
  sidebar: `SidebarController.browser.contentDocument.getElementById('webext-panels-browser')`,
};
const ANSWERS_WITHIN_MS = 2_000;
export type Surface = keyof typeof SURFACES;

/** The real popup and sidebar of an extension, in the window that the user would see. */
export function createFirefoxSurfaces(gecko: string, privileged: Privileged) {
  const widget = gecko.toLowerCase().replaceAll(/[^a-z0-9_-]/g, '_');

  return {
    /** A click on the toolbar button over the tab in front: grants `activeTab`, opens the popup. */
    async clickToolbar(): Promise<void> {
      await privileged(`(async () => {
        CustomizableUI.addWidgetToArea('${widget}-browser-action', 'nav-bar');
        document.getElementById('${widget}-BAP').click();
      })()`);
    },
    /** As a click beside it would; resolves once it is gone. */
    async closePopup(): Promise<void> {
      await privileged(`new Promise((resolve) => {
        const panel = ${SURFACES.popup}?.closest('panel');
        if (!panel) return resolve();
        panel.addEventListener('popuphidden', () => resolve(), { once: true });
        panel.hidePopup();
      })`);
    },
    async openSidebar(): Promise<void> {
      await privileged(`SidebarController.show('${widget}-sidebar-action').then(() => true)`);
    },
    /** A picture of an open popup or sidebar, as PNG in base64. */
    draw: async (surface: Surface): Promise<string> =>
      String(
        await privileged(`(async () => {
        const browser = ${SURFACES[surface]};
        const bitmap = await browser.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
        canvas.getContext('2d').drawImage(bitmap, 0, 0);
        return canvas.toDataURL('image/png').split(',')[1];
      })()`),
      ),
    /**
     * Runs `code`, an expression, beside the document of an open popup or sidebar, where `content` is its
     * window. Rejects when that surface is not open, or does not answer: what is said to a popup while it opens
     * can be lost.
     */
    inSurface: (surface: Surface, code: string): Promise<unknown> =>
      privileged(`new Promise((resolve, reject) => {
        const browser = ${SURFACES[surface]};
        if (!browser) throw new Error('The ${surface} is not open.');
        const name = 'verbatim-' + Math.random();
        const { messageManager } = browser;
        messageManager.addMessageListener(name, function heard({ data }) {
          messageManager.removeMessageListener(name, heard);
          if (data.error) reject(new Error(data.error));
          else resolve(data.value);
        });
        setTimeout(() => reject(new Error('The ${surface} does not answer.')), ${ANSWERS_WITHIN_MS});
        const script = ${JSON.stringify(frameScript(code))}.replace('REPLY', JSON.stringify(name));
        messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
      })`),
  };
}

const frameScript = (code: string): string => `(async () => {
  const reply = (data) => sendAsyncMessage(REPLY, data);
  try { reply({ value: await (${code}) }); } catch (error) { reply({ error: String(error) }); }
})()`;
