/** Loads a peer that is no module, and puts what it has to give on the page. */
export function script(address) {
  return new Promise((resolve, reject) => {
    const element = Object.assign(document.createElement("script"), { src: address });
    element.addEventListener("load", resolve);
    element.addEventListener("error", () => reject(new Error(`${address} is not there.`)));
    document.head.append(element);
  });
}
