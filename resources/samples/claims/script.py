"""Gives each claim a fraud score and the reasons for it, as a scoring service sees them.

The service here is a stand-in that lives in this file and is as slow and moody as a real one: a score takes some
milliseconds, and now and then it is too busy to answer. The run then asks again, because an exception of a script
is tried again up to the plan's number of retries.
"""

import asyncio
from dataclasses import dataclass
from datetime import date

TOUCHES = ["$.fraudScore", "$.flaggedReasons"]


class ServiceBusy(Exception):
    """The scoring service has no time for this claim now."""


@dataclass
class Score:
    value: float
    reasons: list


class ScoringService:
    """A stand-in for a service that scores claims; the same claim always gets the same score."""

    SECONDS = 0.004
    BUSY_EVERY = 250

    def __init__(self):
        self._turned_away = set()

    async def score(self, claim):
        """Return the score of a claim. Raises `ServiceBusy` for some, the first time they are asked for."""
        await asyncio.sleep(self.SECONDS)
        number = int(claim["claimId"].removeprefix("clm_"))
        if number % self.BUSY_EVERY == 0 and number not in self._turned_away:
            self._turned_away.add(number)
            raise ServiceBusy(f"claim {number}: try again later")
        days = (date.fromisoformat(claim["reportedAt"][:10]) - date.fromisoformat(claim["incidentOn"])).days
        signs = {
            "many previous claims": claim.get("previousClaims", 0) >= 5,
            "no photo of the damage": claim.get("photos", 0) == 0 and claim["kind"] in ("motor", "home"),
            "unusually high amount": claim["amountClaimed"] > 8_000,
            "reported long after the incident": days > 50,
        }
        reasons = [sign for sign, is_there in signs.items() if is_there]
        return Score(value=round(0.05 + 0.2 * len(reasons), 2), reasons=reasons)


service = ScoringService()


async def transform_record(record, context):
    score = await service.score(record)
    return {**record, "fraudScore": score.value, "flaggedReasons": score.reasons}


def validate_transformed_record(record):
    if record["fraudScore"] > 0.1 and not record["flaggedReasons"]:
        return "A score above 0.1 needs a reason."
    return True
