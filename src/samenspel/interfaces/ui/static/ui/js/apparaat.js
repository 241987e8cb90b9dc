// What could not be sent stays on this device, unreadable without signing in.
const VOOR = "samenspel-klad-";
const plek = document.querySelector("meta[name=apparaatsleutel]");

const sleutel = plek && crypto.subtle?.importKey(
  "raw",
  Uint8Array.from(atob(plek.content), (teken) => teken.charCodeAt(0)),
  "AES-GCM",
  false,
  ["encrypt", "decrypt"],
);

// Returns whether it is kept: not on a page without https.
export const bewaarHier = async (klad) => {
  if (!sleutel) return false;
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const tekst = new TextEncoder().encode(JSON.stringify(klad));
  const geheim = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, await sleutel, tekst);
  const bytes = [...iv, ...new Uint8Array(geheim)];
  localStorage.setItem(VOOR + klad.formulier, btoa(bytes.map((b) => String.fromCharCode(b)).join("")));
  return true;
};

export const vergeetHier = (klad) => localStorage.removeItem(VOOR + klad.formulier);

const lees = async (naam) => {
  try {
    const bytes = Uint8Array.from(atob(localStorage.getItem(naam)), (teken) => teken.charCodeAt(0));
    const [iv, geheim] = [bytes.slice(0, 12), bytes.slice(12)];
    const tekst = await crypto.subtle.decrypt({ name: "AES-GCM", iv }, await sleutel, geheim);
    return JSON.parse(new TextDecoder().decode(tekst));
  } catch {
    return null; // of somebody else on this device
  }
};

export const leesAlles = async () => {
  if (!sleutel) return [];
  const namen = Object.keys(localStorage).filter((naam) => naam.startsWith(VOOR));
  return (await Promise.all(namen.map(lees))).filter(Boolean);
};
