using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using OrchardPortal.PrivateContent.Models;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.PrivateContent.ViewModels;

namespace OrchardPortal.PrivateContent.Drivers;

/// <summary>Who may come in, on the tab for access (requirements 12, 13, 26 and 89).</summary>
internal sealed class AccessRuleTabDriver(AccessRuleForm form, IStringLocalizer<AccessRuleTabDriver> stringLocalizer)
    : DomainTabDriver<AccessRuleViewModel>(DomainTabs.Access, AccessRuleForm.ShapeType)
{
    private readonly IStringLocalizer S = stringLocalizer;

    protected override ValueTask FillAsync(AccessRuleViewModel model, DomainSettings settings)
    {
        model.Legend = S["Who may come in"];
        model.Hint = S["A change takes effect at once, also for those who are logged in. Staff may always come in."];

        return form.FillAsync(model, settings.Rule);
    }

    protected override async ValueTask ApplyAsync(AccessRuleViewModel model, DomainSettings settings, ModelStateDictionary modelState) =>
        settings.Rule = await form.ReadAsync(model, mayBePublic: false, Prefix, modelState);
}
