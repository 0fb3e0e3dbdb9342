"""What a host hands to the wizard; Qt-free, so that building it loads no window."""

from desktop_wizard.config.action import CustomWizardAction
from desktop_wizard.config.beginning import begun_with
from desktop_wizard.config.wizard_config import WizardConfig

__all__ = ["CustomWizardAction", "WizardConfig", "begun_with"]
