// Warn before the session ends: <div role="status" data-verloopt-over="1800" data-verleng="/">.
const WAARSCHUW_VOORAF = 120; // seconds
const plek = document.querySelector("[data-verloopt-over]");
let teller;

const verleng = async (event) => {
  event.preventDefault();
  const antwoord = await fetch(plek.dataset.verleng, { headers: { "X-Verleng": "1" } });
  if (!antwoord.ok || antwoord.redirected) {
    window.location.reload();
    return;
  }
  plek.replaceChildren();
  begin();
};

const waarschuw = () => {
  const tekst = document.createElement("span");
  tekst.textContent = "Over 2 minuten logt Samenspel u uit.";
  const link = document.createElement("a");
  link.href = plek.dataset.verleng;
  link.textContent = "Blijf ingelogd";
  link.addEventListener("click", verleng);
  plek.replaceChildren(tekst, link);
  teller = setTimeout(verlopen, WAARSCHUW_VOORAF * 1000);
};

const verlopen = () => {
  plek.textContent = "U bent uitgelogd. Uw tekst staat nog op het scherm: kopieer hem en log opnieuw in.";
};

const begin = () => {
  clearTimeout(teller);
  const wacht = Number(plek.dataset.verlooptOver) - WAARSCHUW_VOORAF;
  teller = setTimeout(waarschuw, Math.max(wacht, 0) * 1000);
};

if (plek) {
  begin();
  document.addEventListener("htmx:afterRequest", () => plek.childElementCount || begin());
}
