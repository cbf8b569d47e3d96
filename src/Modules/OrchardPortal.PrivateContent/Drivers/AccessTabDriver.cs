using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using OrchardCore.Mvc.ModelBinding;
using OrchardPortal.PrivateContent.Models;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.PrivateContent.ViewModels;

namespace OrchardPortal.PrivateContent.Drivers;

/// <summary>Who may come in, and what is for members only (requirements 12, 13, 26, 85 and 89).</summary>
internal sealed class AccessTabDriver(IStringLocalizer<AccessTabDriver> stringLocalizer)
    : DomainTabDriver<AccessTabViewModel>(DomainTabs.Access, "DomainSettingsAccess_Edit")
{
    private readonly IStringLocalizer S = stringLocalizer;

    protected override ValueTask FillAsync(AccessTabViewModel model, DomainSettings settings)
    {
        model.Audience = settings.Rule.Audience;
        model.LoginToReadKnowledgeBase = settings.LoginToReadKnowledgeBase;
        model.LoginToSubmit = settings.LoginToSubmit switch { null => string.Empty, true => "yes", _ => "no" };

        return ValueTask.CompletedTask;
    }

    protected override ValueTask ApplyAsync(AccessTabViewModel model, DomainSettings settings, ModelStateDictionary modelState)
    {
        if (model.Audience is not (AccessAudience.Members or AccessAudience.Sso))
        {
            modelState.AddModelError(Prefix, nameof(model.Audience), S["Choose who may come in."]);
        }

        settings.Rule = new AccessRule { Audience = model.Audience };
        settings.LoginToReadKnowledgeBase = model.LoginToReadKnowledgeBase;
        settings.LoginToSubmit = model.LoginToSubmit switch { "yes" => true, "no" => false, _ => null };

        return ValueTask.CompletedTask;
    }
}
