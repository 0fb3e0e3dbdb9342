"""The plan: changes, impact, rules and options, frozen. What is reviewed is what runs."""

from desktop_wizard.engine.plan.chain import (
    Chain,
    Link,
    PassedOver,
    check_stated,
    find_chain,
    passed_over,
    read_link,
)
from desktop_wizard.engine.plan.files import plan_from_json, plan_to_json
from desktop_wizard.engine.plan.handling import handling_rules
from desktop_wizard.engine.plan.option_ranges import checked_options, option_problems
from desktop_wizard.engine.plan.plan import MigrationPlan, Review, make_plan, record_job, script_job, seed_of
from desktop_wizard.engine.plan.preview import Preview, Previewer, failure_of, keys_to_show

__all__ = [
    "Chain",
    "Link",
    "MigrationPlan",
    "PassedOver",
    "Preview",
    "Previewer",
    "Review",
    "check_stated",
    "checked_options",
    "failure_of",
    "find_chain",
    "handling_rules",
    "keys_to_show",
    "make_plan",
    "option_problems",
    "passed_over",
    "plan_from_json",
    "plan_to_json",
    "read_link",
    "record_job",
    "script_job",
    "seed_of",
]
