using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardPortal.Contacts.Models;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Contacts.ViewModels;

namespace OrchardPortal.Contacts.Drivers;

internal sealed class CompanyPartDisplayDriver(CompanyDomains domains, IStringLocalizer<CompanyPartDisplayDriver> localizer) : ContentPartDisplayDriver<CompanyPart>
{
    private readonly IStringLocalizer S = localizer;

    public override IDisplayResult Edit(CompanyPart part, BuildPartEditorContext context) =>
        Initialize<CompanyPartViewModel>(GetEditorShapeType(context), model => model.Domains = string.Join('\n', part.Domains));

    public override async Task<IDisplayResult?> UpdateAsync(CompanyPart part, UpdatePartEditorContext context)
    {
        var model = new CompanyPartViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        part.Domains = MailDomains.Parse(model.Domains);
        if (part.Domains.FirstOrDefault(domain => !MailDomains.IsValid(domain)) is { } wrong)
        {
            context.Updater.ModelState.AddModelError(Prefix + "." + nameof(model.Domains), S["“{0}” is not a domain such as example.com.", wrong]);
        }

        foreach (var domain in part.Domains)
        {
            if (await domains.FindAsync(domain) is { } owner && owner != part.ContentItem.ContentItemId)
            {
                context.Updater.ModelState.AddModelError(Prefix + "." + nameof(model.Domains), S["“{0}” belongs to another company already.", domain]);
                break;
            }
        }

        return Edit(part, context);
    }
}
