using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardPortal.PrivateContent.Models;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.PrivateContent.ViewModels;

namespace OrchardPortal.PrivateContent.Drivers;

/// <summary>What is for members only (requirement 85).</summary>
internal sealed class AccessTabDriver() : DomainTabDriver<AccessTabViewModel>(DomainTabs.Access, "DomainSettingsAccess_Edit")
{
    protected override ValueTask FillAsync(AccessTabViewModel model, DomainSettings settings)
    {
        model.LoginToReadKnowledgeBase = settings.LoginToReadKnowledgeBase;
        model.LoginToSubmit = settings.LoginToSubmit switch { null => string.Empty, true => "yes", _ => "no" };

        return ValueTask.CompletedTask;
    }

    protected override ValueTask ApplyAsync(AccessTabViewModel model, DomainSettings settings, ModelStateDictionary modelState)
    {
        settings.LoginToReadKnowledgeBase = model.LoginToReadKnowledgeBase;
        settings.LoginToSubmit = model.LoginToSubmit switch { "yes" => true, "no" => false, _ => null };

        return ValueTask.CompletedTask;
    }
}
