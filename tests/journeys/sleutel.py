"""A virtual authenticator in Chromium: a phone or key that makes and uses passkeys."""

from playwright.sync_api import CDPSession, Page


class Sleutelbos:
    """The device that somebody has at hand; another one is another device."""

    def __init__(self, page: Page) -> None:
        self.cdp: CDPSession = page.context.new_cdp_session(page)
        self.cdp.send("WebAuthn.enable")
        self.id = self.take()

    def take(self, *, verified: bool = True) -> str:
        """Take a device in hand; `verified`: the finger or pin is right."""
        answer = self.cdp.send(
            "WebAuthn.addVirtualAuthenticator",
            {
                "options": {
                    "protocol": "ctap2",
                    "transport": "internal",
                    "hasResidentKey": True,
                    "hasUserVerification": True,
                    "isUserVerified": verified,
                    "automaticPresenceSimulation": True,
                }
            },
        )
        return answer["authenticatorId"]

    def list_keys(self) -> list[dict]:
        answer = self.cdp.send("WebAuthn.getCredentials", {"authenticatorId": self.id})
        return answer["credentials"]

    def let_finger_fail(self) -> None:
        self.cdp.send(
            "WebAuthn.setUserVerified",
            {"authenticatorId": self.id, "isUserVerified": False},
        )

    def let_finger_work(self) -> None:
        self.cdp.send(
            "WebAuthn.setUserVerified",
            {"authenticatorId": self.id, "isUserVerified": True},
        )
