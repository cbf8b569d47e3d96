using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Portal.Models;
using OrchardPortal.Portal.Services;
using OrchardPortal.Portal.ViewModels;

namespace OrchardPortal.Portal.Drivers;

internal sealed class PortalSettingsPartDisplayDriver(IStringLocalizer<PortalSettingsPartDisplayDriver> stringLocalizer) : ContentPartDisplayDriver<PortalSettingsPart>
{
    private const int LongestReopenDays = 3650;

    private readonly IStringLocalizer S = stringLocalizer;

    public override IDisplayResult Edit(PortalSettingsPart part, BuildPartEditorContext context) =>
        Initialize<PortalSettingsPartViewModel>(GetEditorShapeType(context), model =>
        {
            model.Title = part.Title;
            model.Slug = part.Slug;
            model.ShowPortalLink = part.ShowPortalLink;
            model.CompanyTickets = part.CompanyTickets;
            model.ShowStages = part.ShowStages;
            model.LatestThreadOnly = part.LatestThreadOnly;
            model.ReopenDays = part.ReopenDays;
            model.MaxAttachments = part.MaxAttachments;
            model.MaxAttachmentMegabytes = part.MaxAttachmentMegabytes;
            model.AllowedExtensions = part.AllowedExtensions;
        });

    public override async Task<IDisplayResult?> UpdateAsync(PortalSettingsPart part, UpdatePartEditorContext context)
    {
        var model = new PortalSettingsPartViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);

        part.Title = model.Title?.Trim() ?? string.Empty;
        part.Slug = model.Slug?.Trim().ToLowerInvariant() ?? string.Empty;
        part.ShowPortalLink = model.ShowPortalLink;
        part.CompanyTickets = model.CompanyTickets;
        part.ShowStages = model.ShowStages;
        part.LatestThreadOnly = model.LatestThreadOnly;
        part.ReopenDays = model.ReopenDays;
        part.MaxAttachments = model.MaxAttachments;
        part.MaxAttachmentMegabytes = model.MaxAttachmentMegabytes;
        part.AllowedExtensions = model.AllowedExtensions?.Trim() ?? string.Empty;

        Validate(part, context.Updater.ModelState);

        return Edit(part, context);
    }

    private void Validate(PortalSettingsPart part, ModelStateDictionary modelState)
    {
        if (part.Title.Length is 0 or > PortalSettingsPart.TitleMaxLength || part.Title.Any(char.IsControl))
        {
            modelState.AddModelError(Prefix, nameof(part.Title), S["Give a title of at most {0} characters.", PortalSettingsPart.TitleMaxLength]);
        }

        if (!PortalSlug.IsValid(part.Slug))
        {
            modelState.AddModelError(Prefix, nameof(part.Slug), S["Use lower-case letters, digits and single hyphens, and no word that the site uses itself, such as admin or search."]);
        }

        if (part.ReopenDays is < 0 or > LongestReopenDays)
        {
            modelState.AddModelError(Prefix, nameof(part.ReopenDays), S["Choose between {0} and {1}.", 0, LongestReopenDays]);
        }

        if (part.MaxAttachments is < 1 or > PortalSettingsPart.MostAttachments)
        {
            modelState.AddModelError(Prefix, nameof(part.MaxAttachments), S["Choose between {0} and {1}.", 1, PortalSettingsPart.MostAttachments]);
        }

        if (part.MaxAttachmentMegabytes is < 1 or > PortalSettingsPart.MostAttachmentMegabytes)
        {
            modelState.AddModelError(Prefix, nameof(part.MaxAttachmentMegabytes), S["Choose between {0} and {1}.", 1, PortalSettingsPart.MostAttachmentMegabytes]);
        }

        if (PortalLimits.Of(part).AllowedExtensions.Count == 0)
        {
            modelState.AddModelError(Prefix, nameof(part.AllowedExtensions), S["None of these types is accepted. Choose among {0}.", string.Join(' ', AttachmentTypes.Extensions)]);
        }
    }
}
