// No word is lost: a <form data-klad> goes to the server after every second of silence.
import { bewaarHier, vergeetHier } from "./apparaat.js";
import { GEMIST, NIET_HIER, lees, stuur } from "./lijn.js";

const [WACHT, OPNIEUW] = [1000, 10000]; // ms of silence before it is sent, and between two tries
const gevolgd = new WeakSet();
const volg = (formulier) => {
  if (gevolgd.has(formulier)) return;
  gevolgd.add(formulier);
  const { csrfmiddlewaretoken: csrf } = formulier.elements;
  const stand = formulier.querySelector("[data-klad-stand]");
  let teller, bezig; // the next time it is sent, and what is on its way
  let achter = false; // typed, and not with the server yet

  // Returns whether the form may be sent: not while it would be lost on the way.
  const bewaar = async () => {
    clearTimeout(teller);
    const klad = lees(formulier);
    achter = false;
    const antwoord = await (bezig = stuur(formulier.dataset.klad, csrf.value, klad));
    bezig = undefined;
    if (!GEMIST[antwoord]) {
      vergeetHier(klad);
      if (antwoord) stand.textContent = `Concept bewaard om ${antwoord.bewaard}.`;
      return true;
    }
    wacht(OPNIEUW);
    stand.textContent = (await bewaarHier(klad)) ? GEMIST[antwoord] : NIET_HIER;
    return false;
  };

  const wacht = (ms) => {
    achter = true;
    clearTimeout(teller);
    teller = setTimeout(bewaar, ms);
  };
  formulier.addEventListener("input", () => wacht(WACHT));
  window.addEventListener("online", () => achter && bewaar());
  formulier.addEventListener("submit", async (event) => {
    const { submitter } = event;
    if (!achter && !bezig) return;
    event.preventDefault();
    await bezig;
    if (!achter || (await bewaar())) formulier.requestSubmit(submitter);
  });
};

for (const moment of ["DOMContentLoaded", "htmx:load"]) {
  document.addEventListener(moment, () => document.querySelectorAll("form[data-klad]").forEach(volg));
}
