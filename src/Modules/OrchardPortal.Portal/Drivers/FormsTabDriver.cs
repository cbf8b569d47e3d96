using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using OrchardCore.Mvc.ModelBinding;
using OrchardPortal.Portal.Forms;
using OrchardPortal.Portal.Models;
using OrchardPortal.Portal.Services;
using OrchardPortal.Portal.ViewModels;

namespace OrchardPortal.Portal.Drivers;

/// <summary>Which forms the portal offers, in which order (requirements 61 and 63).</summary>
internal sealed class FormsTabDriver(ISupportForms forms, SupportFormRules rules, IStringLocalizer<FormsTabDriver> stringLocalizer)
    : PortalTabDriver<FormsTabViewModel>(PortalTabs.Forms, "PortalSettingsForms_Edit")
{
    private readonly IStringLocalizer S = stringLocalizer;

    protected override async ValueTask FillAsync(FormsTabViewModel model, PortalSettingsPart part)
    {
        foreach (var form in (await forms.GetAsync()).Items.OrderBy(form => part.FormIds.IndexOf(form.Id) is var index && index < 0 ? int.MaxValue : index))
        {
            model.Forms.Add(new FormRowViewModel
            {
                Id = form.Id,
                Name = form.Name,
                Show = part.FormIds.Contains(form.Id),
                Position = model.Forms.Count + 1,
                WhyNot = await rules.WhyNotAsync(form),
            });
        }
    }

    protected override async ValueTask ApplyAsync(FormsTabViewModel model, PortalSettingsPart part, ModelStateDictionary modelState)
    {
        var known = await forms.GetAsync();
        part.FormIds =
        [
            .. model.Forms.Where(row => row.Show && known.Find(row.Id) is not null).OrderBy(row => row.Position ?? int.MaxValue).Select(row => row.Id!).Distinct(),
        ];

        foreach (var id in part.FormIds)
        {
            var form = known.Find(id)!;
            if (await rules.WhyNotAsync(form) is { Length: > 0 } reason)
            {
                modelState.AddModelError(Prefix, nameof(model.Forms), S["“{0}” cannot be offered. {1}", form.Name, reason]);
            }
        }
    }
}
