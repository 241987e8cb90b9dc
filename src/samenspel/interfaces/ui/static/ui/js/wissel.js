// After htmx swapped a part: keep the reader's place, and say what changed.
const gezegd = document.getElementById("gezegd");
let hadFocusIn = null;

// Before the request: a button that is switched off meanwhile loses the focus.
document.addEventListener("htmx:configRequest", (event) => {
  const { target } = event.detail;
  hadFocusIn = target.contains(document.activeElement) ? target.id : null;
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
