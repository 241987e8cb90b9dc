// After htmx swapped a part: keep the reader's place, and say what changed.
const gezegd = document.getElementById("gezegd");
let hadFocusIn = null;

document.addEventListener("htmx:beforeSwap", (event) => {
  hadFocusIn = event.target.contains(document.activeElement) ? event.target.id : null;
});

document.addEventListener("htmx:afterSettle", (event) => {
  const deel = hadFocusIn && document.getElementById(hadFocusIn);
  hadFocusIn = null;
  const fouten = event.target.querySelector(".fouten");
  if (fouten) {
    fouten.focus();
  } else if (deel && document.activeElement === document.body) {
    const kop = deel.querySelector("h1, h2, h3, h4") ?? deel;
    kop.tabIndex = -1;
    kop.focus();
  }
  const zeg = event.target.querySelector("[data-zeg]");
  if (zeg) gezegd.textContent = zeg.dataset.zeg;
});

const meldFout = () => {
  gezegd.textContent = "Het lukt nu niet. Uw tekst staat er nog. Probeer het nog eens.";
};
document.addEventListener("htmx:responseError", meldFout);
document.addEventListener("htmx:sendError", meldFout);
