using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardPortal.Portal.Models;
using OrchardPortal.Portal.Services;
using OrchardPortal.Portal.ViewModels;

namespace OrchardPortal.Portal.Drivers;

/// <summary>How the portal's pages look (requirements 53 to 58, 72 and 73).</summary>
internal sealed class TemplatesTabDriver() : PortalTabDriver<TemplatesTabViewModel>(PortalTabs.Templates, "PortalSettingsTemplates_Edit")
{
    protected override ValueTask FillAsync(TemplatesTabViewModel model, PortalSettingsPart part)
    {
        model.ShowStages = part.ShowStages;

        return ValueTask.CompletedTask;
    }

    protected override ValueTask ApplyAsync(TemplatesTabViewModel model, PortalSettingsPart part, ModelStateDictionary modelState)
    {
        part.ShowStages = model.ShowStages;

        return ValueTask.CompletedTask;
    }
}
